/** The tables, as every database has them. Texts, integers and nothing else: what all databases agree on. */
export interface Tables {
  /** Every record of every noun; `body` is JSON. */
  records: {
    noun: string;
    id: string;
    slug: string;
    /** Place in the noun's own order, from 1. */
    position: number;
    /** Place in the order of demand, from 1. */
    popularity: number;
    /** `import`, or `demo` for what exists only to show the product. */
    origin: string;
    body: string;
  };
  /** What records can be filtered by: one row a value. `position` is the record's, so that a page is one range. */
  facets: { noun: string; name: string; value: string; position: number; id: string };
  /** Places of each session; the one row that signups of a session compete for. */
  places: { session_id: string; capacity: number | null; taken: number; waiting: number; last_queue_no: number };
  signups: {
    id: string;
    session_id: string;
    state: string;
    code: string;
    party_size: number;
    /** Place in the queue when it was stored; `null` when confirmed at once. */
    queue_position: number | null;
    queue_no: number | null;
    created_at: string;
    delete_after: string;
    consent_version: string;
    locale: string;
    /** JSON of names, contact and access needs; `null` once deleted. */
    personal: string | null;
  };
  /** Keyed hashes of the contacts of active signups: one signup a contact and session. */
  signup_contacts: { session_id: string; contact: string; signup_id: string };
  idempotency: { session_id: string; key: string; body: string; signup_id: string; created_at: string };
  /** Revisions, the secret that tokens are made from, and the base map. */
  settings: { name: string; value: string };
}
