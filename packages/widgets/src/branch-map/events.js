import { MostyEvent } from '../shared/events.ts';
/** A person chose a branch: she pressed its phone or its card. */
export class MostyBranchSelectEvent extends MostyEvent {
    /** Slug of the branch: `branch-12`. */
    branch;
    /** Identifier of the branch. */
    branchId;
    constructor(branch, branchId) {
        super('mosty-branch-select');
        this.branch = branch;
        this.branchId = branchId;
    }
}
