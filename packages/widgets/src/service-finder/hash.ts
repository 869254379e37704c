import { addressOf, type HashForm } from '../shared/hash.ts';

/** What the address of a page remembers of a finder: an answer, else a moment of life. Never the words of a person. */
export interface Place {
  service: string | null;
  lifeEvent: string | null;
}

const OURS = /^#mosty-(service|life-event)=([a-z0-9-]+)$/;

/** `#mosty-service=pension`, `#mosty-life-event=pension` */
export const hashForm: HashForm<Place> = {
  read: (hash) => {
    const [, name, slug = null] = OURS.exec(hash) ?? [];
    if (!name) return null;
    return name === 'service' ? { service: slug, lifeEvent: null } : { service: null, lifeEvent: slug };
  },
  write: ({ service, lifeEvent }) =>
    service ? `#mosty-service=${service}` : lifeEvent ? `#mosty-life-event=${lifeEvent}` : '',
};

/** The address of this page with an answer in it. */
export const answerAddress = (service: string): string => addressOf({ service, lifeEvent: null }, hashForm);
