import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '@mosty/sdk/core';
import { dateTime, localDay, time } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { SignupMessages } from './messages/types.ts';

/** Where a form that is being filled in stands in the tab's store. */
export const FORM_PLACE = 'mosty-signup';

export type Words = LocaleController<SignupMessages>;

/** Day and hours apart, so that a line never breaks inside the hours. */
function whenParts({ startDate, endDate, timeZone }: Session, { locale }: Words): [string, string] {
  const start = dateTime(locale, startDate, timeZone);
  if (startDate === endDate) return [start, ''];
  const sameDay = localDay(startDate, timeZone) === localDay(endDate, timeZone);
  if (!sameDay) return [`${start} – ${dateTime(locale, endDate, timeZone)}`, ''];
  const hours = `${time(startDate, timeZone)}–${time(endDate, timeZone)}`;
  return [start.slice(0, -time(startDate, timeZone).length), hours];
}

/** «вівторок, 9 квітня 2013 р., 10:00–11:45»; date-only sessions name their days. */
export const when = (session: Session, words: Words): string => whenParts(session, words).join('');

/** The same, for a line that may break before the hours only. */
export function whenLine(session: Session, words: Words): TemplateResult {
  const [day, hours] = whenParts(session, words);
  return html`${day}<span class="nowrap">${hours}</span>`;
}

/** Whether its last day, or its last minute, is over. A day is over when the day after it has begun everywhere. */
const isPast = ({ endDate }: Session, now: number): boolean =>
  Date.parse(endDate) + (endDate.length > 10 ? 0 : 36 * 3_600_000) < now;

/** What may be done with a session now: join, wait, or nothing. */
export function chance(session: Session, now = Date.now()): 'join' | 'queue' | 'full' | 'closed' | 'later' | 'past' {
  if (isPast(session, now)) return 'past';
  const { registrationOpens, registrationCloses, remainingAttendeeCapacity: left, waitlist, eventStatus } = session;
  if (eventStatus === 'cancelled' || eventStatus === 'postponed') return 'closed';
  if (registrationCloses && Date.parse(registrationCloses) <= now) return 'closed';
  if (registrationOpens && Date.parse(registrationOpens) > now) return 'later';
  if (left !== 0) return 'join';
  return waitlist.enabled ? 'queue' : 'full';
}

function places(session: Session, { texts, locale }: Words): TemplateResult {
  const { maximumAttendeeCapacity: all, remainingAttendeeCapacity: left, waitlist, registrationOpens } = session;
  const state = chance(session);
  if (state === 'past') return html`<p><span class="badge">${texts.archive}</span></p>`;
  if (state === 'closed') return html`<p>${texts.closed}</p>`;
  if (state === 'later') return html`<p>${texts.opensLater(dateTime(locale, registrationOpens ?? ''))}</p>`;
  if (state === 'full') return html`<p>${texts.fullNoQueue}</p>`;
  if (state === 'queue')
    return html`<p>${texts.full} ${waitlist.length ? texts.waiting(waitlist.length) : nothing}</p>`;
  if (left !== null) return html`<p class="left">${texts.left(left, all)}</p>`;
  return all === null ? html`` : html`<p>${texts.capacity(all)}</p>`;
}

/** «Центральна бібліотека, вулиця Марка Кропивницького, 143-а» */
export function address({ location }: Session, { texts, say, plain }: Words): unknown {
  if (!location) return texts.placeUnknown;
  const { name, address } = location;
  const { thoroughfare, locatorDesignator } = address ?? {};
  const house = locatorDesignator ? `, ${locatorDesignator}` : '';
  return html`${say(name)}${thoroughfare ? `, ${plain(thoroughfare)}${house}` : nothing}`;
}

/** How to get there, a line a stop: «автобус 8, 12, зупинка «Вокзал»». */
export function stops({ location }: Session, { texts, plain }: Words): string[] {
  const { landmark, transitAccess } = location ?? {};
  return [
    ...(landmark ? [`${texts.landmark}: ${plain(landmark)}`] : []),
    ...(transitAccess ?? []).map(({ mode, routes, stopName }) =>
      texts.line(texts.modes[mode] ?? mode, routes.join(', '), plain(stopName)),
    ),
  ];
}

/** The way there behind a press, so that a list of sessions stays short; open where there is one session only. */
export function way(session: Session, words: Words, open = false): unknown {
  const lines = stops(session, words);
  if (!lines.length) return nothing;
  return html`<details part="way" ?open=${open}>
    <summary>${words.texts.way}</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

/** What is not as it was announced, and why. */
export function changes(session: Session, words: Words): unknown {
  const { eventStatus, previousStartDate, statusReason, location, timeZone } = session;
  const { texts, locale, say } = words;
  const status = texts.eventStatus[eventStatus];
  const was = previousStartDate ? `, ${texts.movedFrom(dateTime(locale, previousStartDate, timeZone))}` : '';
  const closure = location?.closure;
  return html`${
    status || statusReason
      ? html`<p class="note">
          ${status ? `${status}${was}. ` : nothing}${statusReason ? html`${texts.why}: ${say(statusReason)}` : nothing}
        </p>`
      : nothing
  }
  ${closure ? html`<p class="note">${closure.reason ? html`${say(closure.reason)} ` : nothing}${texts.closedThen}</p>` : nothing}`;
}

/** When, where, and whether there are places. */
export const essentials = (session: Session, words: Words): TemplateResult =>
  html`${changes(session, words)}
    <p class="when" part="when">${whenLine(session, words)}</p>
    <p><span class="muted">${words.texts.place}:</span> ${address(session, words)}</p>
    ${places(session, words)}`;

/** All that is to be known about a session before choosing it. */
export function facts(session: Session, words: Words): TemplateResult {
  const { texts, locale } = words;
  const { registrationCloses } = session;
  return html`${session.demonstration ? html`<p><span class="badge warm">${texts.demonstration}</span></p>` : nothing}
  ${essentials(session, words)}
  ${
    registrationCloses && chance(session) === 'join'
      ? html`<p class="muted small">${texts.closes(dateTime(locale, registrationCloses, session.timeZone))}</p>`
      : nothing
  }`;
}

/** The button that fits what may be done with a session; none where nothing may. */
export function joinButton(session: Session, words: Words, choose: () => void): unknown {
  const { texts, plain } = words;
  const state = chance(session);
  if (state !== 'join' && state !== 'queue') return nothing;
  return html`<p class="foot">
    <button
      type="button"
      class=${state === 'join' ? 'strong' : ''}
      part="join"
      data-session=${session.slug}
      @click=${choose}
    >
      ${state === 'join' ? texts.join : texts.joinQueue}<span class="unseen"
        >: ${texts.joinOf(plain(session.name), when(session, words))}</span
      >
    </button>
  </p>`;
}

/**
 * A session in the list.
 *
 * @param parts how many of its two parts are to stand: what it is, and what may be done
 */
export function sessionCard(
  session: Session,
  parts: number,
  words: Words,
  level: number,
  choose: () => void,
): TemplateResult {
  return html`<li class="card stack" part="session">
    ${heading(level, words.say(session.name), 'name')} ${facts(session, words)}
    ${parts > 1 ? html`${way(session, words)} ${joinButton(session, words, choose)}` : nothing}
  </li>`;
}
