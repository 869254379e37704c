import { Plan, Project, ProjectPage, type ProjectQuery } from '../schemas/project.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Projects and initiatives. */
export class Projects {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: ProjectQuery & CallOptions = {}): Listing<Project> {
    return this.#transport.list('/v1/projects', ProjectPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Project> {
    return this.#transport.get(`/v1/projects/${encodeURIComponent(id)}`, Project, options);
  }

  /** The work plan of a project; a 404 problem where it has none. */
  plan(id: string, options: CallOptions = {}): Promise<Plan> {
    return this.#transport.get(`/v1/projects/${encodeURIComponent(id)}/plan`, Plan, options);
  }
}
