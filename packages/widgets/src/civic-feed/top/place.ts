import type { HashForm } from '../../shared/hash.ts';
import type { Place } from '../room.ts';

const OURS = '#mosty-feed:';
const KEYS = ['item', 'voice', 'kind', 'topic', 'year'] as const;

/** `#mosty-feed:voice=library&year=2013` */
export const hashForm: HashForm<Place> = {
  read: (hash) => {
    if (!hash.startsWith(OURS)) return null;
    const given = new URLSearchParams(hash.slice(OURS.length));
    const place: Place = {};
    for (const key of KEYS) {
      const value = given.get(key);
      if (value && /^[a-z0-9-]{1,80}$/.test(value)) place[key] = value;
    }
    return place;
  },
  write: (place) => {
    const parts = KEYS.flatMap((key) => (place[key] ? `${key}=${place[key]}` : []));
    return parts.length ? OURS + parts.join('&') : '';
  },
};
