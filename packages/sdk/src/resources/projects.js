import { Plan, Project, ProjectPage } from '../schemas/project.ts';
/** Projects and initiatives. */
export class Projects {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/projects', ProjectPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/projects/${encodeURIComponent(id)}`, Project, options);
    }
    /** The work plan of a project; a 404 problem where it has none. */
    plan(id, options = {}) {
        return this.#transport.get(`/v1/projects/${encodeURIComponent(id)}/plan`, Plan, options);
    }
}
