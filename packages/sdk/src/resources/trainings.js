import { Training, TrainingPage } from '../schemas/training.ts';
/** Programmes of lessons. */
export class Trainings {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/trainings', TrainingPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/trainings/${encodeURIComponent(id)}`, Training, options);
    }
}
