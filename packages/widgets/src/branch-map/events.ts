import { MostyEvent } from '../shared/events.ts';

/** A person chose a branch: she pressed its phone or its card. */
export class MostyBranchSelectEvent extends MostyEvent {
  /** Slug of the branch: `branch-12`. */
  readonly branch: string;
  /** Identifier of the branch. */
  readonly branchId: string;

  constructor(branch: string, branchId: string) {
    super('mosty-branch-select');
    this.branch = branch;
    this.branchId = branchId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mosty-branch-select': MostyBranchSelectEvent;
  }
}
