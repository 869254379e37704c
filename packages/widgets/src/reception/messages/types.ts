import type { CommonMessages } from '../../shared/messages/types.ts';

/** Texts of the reception as it is first seen: the doors and the help under them. */
export interface ReceptionMessages extends CommonMessages {
  title: string;
  lead: string;
  none: string;
  /** Where a matter goes, and how long that may take. */
  goesTo: string;
  term: string;
  /** What a door's button says: the form stands here, or the door leads away. */
  ask: string;
  how: string;
  /** Said wherever a question to the library could be taken for an appeal. */
  notAppeal: string;
  mine: string;
  helpTitle: string;
  helpHint: string;
  callWhom: (phone: string, whom: string) => string;
}
