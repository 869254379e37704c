import type { CommonMessages } from './types.ts';

export const en: CommonMessages = {
  loading: 'Loading…',
  offline: 'No connection. Check the internet and try again.',
  failed: 'The data could not be fetched just now. Please try again a little later.',
  unconfigured: 'This part of the page is not set up. Please tell the owner of the site.',
  retry: 'Try again',
  callUs: (phone) => `Call ${phone}`,
  help: 'Page of the library',
  stale: (when) => `No connection. Showing what was saved: ${when}`,
  asOf: (when) => `as of ${when}`,
  back: 'Back',
};
