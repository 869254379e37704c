/** Gives the person a calendar file that is made on the device: nobody is told, and it works without a network. */
import type { Session, Signup } from '@mosty/sdk/core';
import { CALENDAR_TYPE, calendarFile, signupEntry } from '@mosty/sdk/calendar';
import type { Locale } from '../../shared/format.ts';

/** Milliseconds after which the device has taken the file. */
const TAKEN = 60_000;

export function saveCalendar(session: Session, signup: Signup, locale: Locale): void {
  const file = calendarFile(signupEntry(session, signup, { stamp: Date.now(), locale }));
  const href = URL.createObjectURL(new Blob([file], { type: CALENDAR_TYPE }));
  Object.assign(document.createElement('a'), { href, download: `${session.slug}.ics` }).click();
  setTimeout(() => URL.revokeObjectURL(href), TAKEN);
}
