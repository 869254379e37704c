import type { Generated } from 'kysely';

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
    /** `import`; `demo` for what exists only to show the product; `polled` and `staff` of the feed. */
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
    /** Its number in the line of the session; `null` when confirmed at once. */
    queue_no: number | null;
    created_at: string;
    delete_after: string;
    consent_version: string;
    locale: string;
    /** JSON of names, contact and access needs; `null` once deleted. */
    personal: string | null;
    /** Until when an offered place is held; `null` unless offered. */
    offered_until: Generated<string | null>;
    /** When it was cancelled or its offer lapsed. */
    ended_at: Generated<string | null>;
    /** 1 came, 0 did not; `null` until the desk says. */
    attended: Generated<number | null>;
    /** `person`, or the identifier of the staff token that registered it at the desk. */
    made_by: Generated<string>;
    /** Added to the `sequence` of its session in calendar files: more than 0 once it was moved from another one. */
    sequence_base: Generated<number>;
  };
  /** Keyed hashes of the contacts of active signups: one signup a contact and session. */
  signup_contacts: { session_id: string; contact: string; signup_id: string };
  /** The outbox: one row a letter or call that is owed, without its text. `cause` tells two letters of a kind apart. */
  letters: {
    id: string;
    /** Of a letter about a signup. */
    signup_id: Generated<string | null>;
    /** Of a letter about a question. */
    question_id: Generated<string | null>;
    /** `confirmed`, `waitlisted`, `offered`, `moved`, `cancelled`, `reminder`, `after`; `question-answered` and the like. */
    kind: string;
    cause: string;
    /** `email`, or `call` for the librarian's list. */
    channel: string;
    /** `due`, `done`, or `dropped` when there is nothing to tell any more. */
    state: string;
    due_at: string;
    attempts: Generated<number>;
    /** A sender that dies loses its claim at this instant. */
    claimed_until: Generated<string | null>;
    done_at: Generated<string | null>;
    /** The staff token of whoever called; `null` for letters. */
    done_by: Generated<string | null>;
    /** Why the last attempt failed, without addresses. */
    error: Generated<string | null>;
  };
  /** Questions that residents ask. */
  asked_questions: {
    id: string;
    state: string;
    /** Opens it, with the contact where one was left. */
    code: string;
    received_at: string;
    /** The last day of the library’s term; `null` when nothing is due. */
    due_at: string | null;
    delete_after: string;
    consent_version: string;
    /** The text about publishing that was agreed to; `null` = it was not. */
    publish_version: string | null;
    locale: string;
    /** `email`, `phone`, or `code` alone. */
    answer_by: string;
    /** JSON of what is not personal: the masked text, answers, what was asked back. */
    body: string;
    /** JSON of the words as they were typed, name and contact; `null` once deleted. */
    personal: string | null;
  };
  question_keys: { key: string; body: string; question_id: string; created_at: string };
  /** Whether a published question helped a reader: one row a ballot, whose key is kept as a hash. */
  question_votes: { question_id: string; ballot: string; helpful: number };
  /** What staff changed of a session, laid over its record again after every import. */
  session_changes: {
    session_id: string;
    /** JSON of the record as it was announced: what an export writes. */
    announced: string;
    /** JSON of the fields that are changed, and the reason. */
    changes: string;
    /** How often it was changed. */
    sequence: number;
    changed_at: string;
  };
  /** When staff shut a branch; laid over its record whenever it is read, so that no import touches it. */
  branch_closures: {
    id: string;
    /** Identifier of the branch. */
    branch_id: string;
    /** As it is told, in the offset of the place. */
    starts_at: string;
    /** `null` = nobody knows yet. */
    ends_at: string | null;
    /** JSON of the text; `null` when none was given. */
    reason: string | null;
    /** The instant of its end in UTC, which compares as text; `null` as above. */
    over_at: string | null;
    created_at: string;
    /** When it was taken back. */
    undone_at: string | null;
  };
  /** Tokens of staff, hashed. */
  staff_tokens: {
    id: string;
    /** Whose it is, as a role: `Читальна зала ЦБ`. Never a private person's name. */
    name: string;
    role: string;
    hash: string;
    created_at: string;
    expires_at: Generated<string | null>;
    revoked_at: Generated<string | null>;
  };
  /** Who of the staff did what, when, and to what; `details` is JSON without personal data. */
  audit: { id: string; at: string; who: string; action: string; subject: string; details: string };
  /** Tries within a window of time, by the keyed hash of what they are counted by. */
  tallies: { name: string; since: string; count: number };
  /** Proofs of work that were taken, until they would be over anyhow. */
  proofs: { id: string; until: string };
  /** What is known of each source of the feed, and when it is read next. */
  source_states: {
    /** Slug of the source. */
    source: string;
    /** 1 while it is to be read. */
    active: number;
    /** Two feeds of one host are not read at once. */
    host: string;
    /** The address that `moved_to`, `etag` and the rest belong to: another one begins anew. */
    url: string;
    due_at: string;
    /** A reader that dies loses its claim at this instant. */
    claimed_until: Generated<string | null>;
    /** Where the source moved to for good. */
    moved_to: Generated<string | null>;
    etag: Generated<string | null>;
    last_modified: Generated<string | null>;
    /** The rules of cleaning that its items were cleaned by. */
    rules: Generated<number>;
    /** Hash of the bytes that were read last. */
    bytes_hash: Generated<string | null>;
    last_try_at: Generated<string | null>;
    last_success_at: Generated<string | null>;
    /** When it last brought anything new. */
    last_new_at: Generated<string | null>;
    /** Tries in a row that failed. */
    failures: Generated<number>;
    /** Why the last try failed: a code, and words for the log. */
    fault: Generated<string | null>;
    fault_details: Generated<string | null>;
    /** 1 once the source said that it is gone for good. */
    stopped: Generated<number>;
  };
  /** Every item that a source brought. Those in state `shown` and without `same_as` are records of the feed. */
  feed_entries: {
    id: string;
    source: string;
    /** `shown`, or `gone` once the source took it away. */
    state: string;
    guid: string | null;
    link_key: string | null;
    title_key: string;
    /** The day it is of, as it is shown. */
    day: string;
    first_seen: string;
    /** Of what the source wrote. */
    hash: string;
    rules: number;
    /** Readings in a row that it was missing from, though the feed reaches back to it. */
    missing: Generated<number>;
    /** The entry of another source that tells the same. */
    same_as: Generated<string | null>;
    /** JSON of the record; `null` once it is gone. */
    item: string | null;
  };
  /** Pictures that entries show, by the address that they stand at. */
  feed_pictures: {
    url: string;
    host: string;
    /** Of the copy; `null` until there is one. */
    hash: Generated<string | null>;
    /** When it is fetched; `null` once it was copied or given up. */
    due_at: string | null;
    claimed_until: Generated<string | null>;
    tries: Generated<number>;
    /** Why there is no copy: a code. */
    fault: Generated<string | null>;
  };
  /** Which entry shows which picture: a picture that none shows is forgotten. */
  entry_pictures: { entry: string; url: string };
  /** Copies by the hash of their bytes, ready to be sent. Sizes are in pixels, `size` in bytes. */
  picture_copies: { hash: string; type: string; width: number; height: number; size: number; bytes: Uint8Array };
  idempotency: { session_id: string; key: string; body: string; signup_id: string; created_at: string };
  /** Revisions, the secret that tokens are made from, and the base map. */
  settings: { name: string; value: string };
}
