/** Texts that every form has. */
export interface FormMessages {
  step: (now: number, all: number) => string;
  next: string;
  previous: string;
  phone: string;
  email: string;
  /** Sending takes long. */
  slowly: string;
  /** Label of a field that only programs find. */
  extra: string;
  /** Above the list of what is to be corrected. */
  fix: string;
  /** No, it is not to be cancelled. */
  sureNo: string;
  /** What is looked for by its code and contact cannot be had. */
  slow: (until: string | null) => string;
  offline: string;
  failed: string;
}

/** What may be wrong with a contact. */
export interface ContactFaults {
  phone: string;
  email: string;
}
