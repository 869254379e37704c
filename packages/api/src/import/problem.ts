import type { ImportMessages } from './messages.ts';
import { hasMobile } from './phones.ts';
import type { Path } from './shape.ts';

/** Words of a problem, in the language that is asked for when it is shown. */
export type Say = (m: ImportMessages) => string;

/** One fault of a file: where it is and what to do. */
export interface Problem {
  file: string;
  /** From 1; `null` when the fault is not inside the file. */
  line: number | null;
  /** `address.thoroughfare.uk`; empty for a whole record or file. */
  field: string;
  say: Say;
}

/** A record as a file holds it. */
export interface RawRecord {
  value: unknown;
  /** The line on which a value begins; for a value that is missing, the line of what should hold it. */
  line(path: Path): number;
}

/** A file that was read, with the faults that reading alone shows. */
export interface RawFile {
  file: string;
  text: string;
  records: RawRecord[];
  problems: Problem[];
}

/** The name of a field as a message shows it; a phone that somebody took for a name is not repeated. */
export const fieldName = (path: Path) => path.map((step) => (hasMobile(String(step)) ? '…' : step)).join('.');
