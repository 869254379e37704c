/** The database does not answer now: locked for too long, full, or read-only. Trying again may help. */
export class StoreUnavailable extends Error {
  name = 'StoreUnavailable';
}
/** An import that would hurt people who have signed up. */
export class DatasetRefused extends Error {
  name = 'DatasetRefused';
  reason;
  /** Slugs of the sessions. */
  sessions;
  constructor(reason, sessions) {
    const words = {
      'sessions-with-signups':
        'people have signed up for these sessions, cancel them (eventStatus: cancelled) instead of removing them',
      'capacity-below-taken':
        'more people have signed up for these sessions than they would hold, raise maximumAttendeeCapacity',
      'slug-of-demonstration': 'these slugs belong to demonstration sessions, choose others',
    };
    super(`${words[reason]}: ${sessions.join(', ')}`);
    this.reason = reason;
    this.sessions = sessions;
  }
}
