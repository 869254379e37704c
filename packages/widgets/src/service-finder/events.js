import { MostyEvent } from '../shared/events.ts';
/** A person opened a service to see how to get it. */
export class MostyServiceSelectEvent extends MostyEvent {
    /** Slug of the service. */
    service;
    /** Identifier of the service. */
    serviceId;
    constructor(service, serviceId) {
        super('mosty-service-select');
        this.service = service;
        this.serviceId = serviceId;
    }
}
