/** Texts that every widget needs; a room adds its own. A line missing in one language fails the build. */
export interface CommonMessages {
  loading: string;
  /** Announced and shown when the list cannot be had. */
  offline: string;
  failed: string;
  unconfigured: string;
  retry: string;
  callUs: (phone: string) => string;
  help: string;
  /** Shown above data that was kept from before, with the moment it was fetched. */
  stale: (when: string) => string;
  asOf: (when: string) => string;
  back: string;
}
