import { stringify } from 'csv-stringify/sync';
import type { Attendee } from '../store/staff/attendees.ts';

/** Takes a table for UTF-8 in spreadsheets. */
const MARK = '\ufeff';

/** What a spreadsheet would reckon instead of show, in the usual and in the wide forms of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/** What a spreadsheet would take for a date or a number: `10-12`, a phone. */
const NUMBER = /^[\d\s()./-]+$/;

/** A cell that is shown as it is: a tab before it makes it a text, and is seen by nobody. */
const safe = (cell: string): string => (FORMULA.test(cell) || NUMBER.test(cell) ? `\t${cell}` : cell);

const STATES: Record<Attendee['state'], string> = {
  confirmed: 'є місце',
  offered: 'місце запропоновано',
  waitlisted: 'у черзі',
  cancelled: 'скасовано',
  expired: 'не відгукнулися',
};

const HEAD = [
  'Код', 'Імена', 'Осіб', 'Стан', 'Місце в черзі', 'Телефон', 'Пошта', 'Потрібна допомога', 'Чи були', 'Записано', 'Ким',
]; // prettier-ignore

const attended = (value: boolean | null) => (value === null ? '' : value ? 'так' : 'ні');

/** The signups of a session for a spreadsheet: semicolons, because that is what spreadsheets set to Ukrainian open. */
export function table(items: readonly Attendee[], timeZone: string): string {
  const moment = new Intl.DateTimeFormat('uk', { dateStyle: 'short', timeStyle: 'short', timeZone });
  const rows = items.map((each) => [
    safe(each.code),
    safe(each.names.join(', ')),
    String(each.partySize),
    STATES[each.state],
    each.queuePosition === null ? '' : String(each.queuePosition),
    safe(each.phone ?? ''),
    safe(each.email ?? ''),
    safe(each.accessNeeds ?? ''),
    attended(each.attended),
    moment.format(Date.parse(each.createdAt)),
    each.madeBy === 'person' ? 'самостійно' : 'у бібліотеці',
  ]);
  return MARK + stringify([HEAD, ...rows], { quoted: true, delimiter: ';', record_delimiter: '\r\n' });
}

const FIELDS = [
  'id', 'code', 'names', 'partySize', 'state', 'queuePosition', 'phone', 'email', 'accessNeeds', 'attended', 'madeBy', 'createdAt', 'deleteAfter',
] as const; // prettier-ignore

/** The same for a program: every value as it is, names as JSON. */
export function rawTable(items: readonly Attendee[]): string {
  const cell = (value: Attendee[keyof Attendee]) =>
    Array.isArray(value) ? JSON.stringify(value) : String(value ?? '');
  const rows = items.map((each) => FIELDS.map((field) => cell(each[field])));
  return stringify([[...FIELDS], ...rows], { quoted: true, record_delimiter: '\r\n' });
}
