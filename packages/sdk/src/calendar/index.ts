/** @mosty/sdk/calendar: sessions and signups as iCalendar files, for the server and for a page without one. */
export { CALENDAR_TYPE, calendarFile } from './file.ts';
export type { CalendarEntry } from './file.ts';
export { sessionEntry, signupEntry } from './session.ts';
export type { SessionEntryOptions } from './session.ts';
