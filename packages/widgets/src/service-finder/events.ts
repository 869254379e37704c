import { MostyEvent } from '../shared/events.ts';

/** A person opened a service to see how to get it. */
export class MostyServiceSelectEvent extends MostyEvent {
  /** Slug of the service. */
  readonly service: string;
  /** Identifier of the service. */
  readonly serviceId: string;

  constructor(service: string, serviceId: string) {
    super('mosty-service-select');
    this.service = service;
    this.serviceId = serviceId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mosty-service-select': MostyServiceSelectEvent;
  }
}
