/**
 * An iCalendar file (RFC 5545) with one event. Every value is cleaned on its way in, whatever it is: nothing that a
 * person or a data file wrote can end a line and begin a property of its own. Lines are folded at 75 octets, not
 * characters, and never inside a character.
 */

/** One event, in plain values; the file escapes them. */
export interface CalendarEntry {
  /** The same for every version of the event, whoever writes it. */
  uid: string;
  /** Rises with every change, so that a calendar knows the newer version. [SEQUENCE] */
  sequence: number;
  /** `cancelled` also makes the file a cancellation (`METHOD:CANCEL`). */
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** A date (`2026-12-01`) or an instant with its offset. A date stays a date: an event of whole days. */
  start: string;
  /** As `start`; a last day counts whole. */
  end: string;
  summary: string;
  location?: string | null;
  description?: string | null;
  /** An http(s) address; anything else is left out. */
  url?: string | null;
  /** E-mail of who holds the event: calendars take a cancellation by mail from the organizer only. */
  organizer?: string | null;
  /** When this file was made, in milliseconds. [DTSTAMP] */
  stamp: number;
  /** When the event was last changed, in milliseconds; `null` = not known. [LAST-MODIFIED] */
  changedAt?: number | null;
  /** What to say the day before; nothing is said without it. */
  alarm?: string | null;
}

/** Media type of the file. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;
// A tab is a space to a reader; the other controls, and halves of a character, are nothing.

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
/** Whole pairs, so that what remains of the match are halves. (Looking behind is a syntax error in older browsers.) */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/**
 * A TEXT value: line breaks and the four special characters are escaped, controls go. Halves are mended and breaks are
 * found first: without the control between them, two of them could become one.
 */
function text(value: string): string {
  return value
    .replace(SURROGATES, (match) => (match.length === 2 ? match : '\ufffd'))
    .replace(LINE_BREAK, '\n')
    .replace(CONTROLS, '')
    .replace(/\t/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A URI is not escaped, so it must be one: an address that could hold a line break is left out. */
const uri = (value: string): string | null => (/^(https?:\/\/|mailto:)[!-~]+$/.test(value) ? value : null);

const isDay = (moment: string): boolean => moment.length === 10;
const compact = (moment: string): string => moment.replace(/\.\d+|[-:]/g, '');
const utc = (time: number): string => compact(new Date(time).toISOString());
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Instants are written in UTC, which no change of clocks and no missing time zone can move. DTEND is exclusive. */
function times({ start, end }: CalendarEntry): string[] {
  if (isDay(start)) {
    const last = end.slice(0, 10) > start ? end.slice(0, 10) : start;
    return [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(dayAfter(last))}`];
  }
  const [from, to] = [Date.parse(start), isDay(end) ? NaN : Date.parse(end)];
  return [`DTSTART:${utc(from)}`, ...(to > from ? [`DTEND:${utc(to)}`] : [])];
}

const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A content line in pieces of at most 75 octets; each but the first begins with a space. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** The file: CRLF after every line, the last one too. */
export function calendarFile(entry: CalendarEntry): string {
  const { organizer, changedAt = null, alarm, status } = entry;
  const optional = (name: string, value: string | null | undefined) => (value ? [`${name}:${text(value)}`] : []);
  const address = (name: string, value: string | null | undefined) => {
    const clean = value ? uri(value) : null;
    return clean ? [`${name}:${clean}`] : [];
  };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mosty//Calendar//UK',
    'CALSCALE:GREGORIAN',
    `METHOD:${status === 'cancelled' ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(entry.sequence) || 0)}`,
    `DTSTAMP:${utc(entry.stamp)}`,
    ...(changedAt === null ? [] : [`LAST-MODIFIED:${utc(changedAt)}`]),
    ...times(entry),
    `SUMMARY:${text(entry.summary)}`,
    ...optional('LOCATION', entry.location),
    ...optional('DESCRIPTION', entry.description),
    ...address('URL', entry.url),
    ...address('ORGANIZER', organizer ? `mailto:${organizer}` : null),
    `STATUS:${status.toUpperCase()}`,
    ...(alarm && status !== 'cancelled'
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(alarm)}`, 'TRIGGER:-P1D', 'END:VALARM']
      : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
