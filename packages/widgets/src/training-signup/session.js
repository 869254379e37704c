import { html, nothing } from 'lit';
import { dateTime, localDay, time } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
/** Day and hours apart, so that a line never breaks inside the hours. */
function whenParts({ startDate, endDate, timeZone }, { locale }) {
    const start = dateTime(locale, startDate, timeZone);
    if (startDate === endDate)
        return [start, ''];
    const sameDay = localDay(startDate, timeZone) === localDay(endDate, timeZone);
    if (!sameDay)
        return [`${start} – ${dateTime(locale, endDate, timeZone)}`, ''];
    const hours = `${time(startDate, timeZone)}–${time(endDate, timeZone)}`;
    return [start.slice(0, -time(startDate, timeZone).length), hours];
}
/** «вівторок, 9 квітня 2013 р., 10:00–11:45»; date-only sessions name their days. */
export const when = (session, words) => whenParts(session, words).join('');
/** The same, for a line that may break before the hours only. */
export function whenLine(session, words) {
    const [day, hours] = whenParts(session, words);
    return html `${day}<span class="nowrap">${hours}</span>`;
}
/** What may be done with a session now: join, wait, or nothing. */
export function chance(session, now = Date.now()) {
    const { registrationOpens, registrationCloses, remainingAttendeeCapacity: left, waitlist, eventStatus } = session;
    if (eventStatus === 'cancelled' || eventStatus === 'postponed')
        return 'closed';
    if (registrationCloses && Date.parse(registrationCloses) <= now)
        return 'closed';
    if (registrationOpens && Date.parse(registrationOpens) > now)
        return 'later';
    if (left !== 0)
        return 'join';
    return waitlist.enabled ? 'queue' : 'full';
}
function places(session, { texts, locale }) {
    const { maximumAttendeeCapacity: all, remainingAttendeeCapacity: left, waitlist, registrationOpens } = session;
    const state = chance(session);
    if (state === 'closed')
        return html `<p>${texts.closed}</p>`;
    if (state === 'later')
        return html `<p>${texts.opensLater(dateTime(locale, registrationOpens ?? ''))}</p>`;
    if (state === 'full')
        return html `<p>${texts.fullNoQueue}</p>`;
    if (state === 'queue')
        return html `<p>${texts.full} ${waitlist.length ? texts.waiting(waitlist.length) : nothing}</p>`;
    if (left !== null)
        return html `<p class="left">${texts.left(left, all)}</p>`;
    return all === null ? html `` : html `<p>${texts.capacity(all)}</p>`;
}
/** When, where, and what to know about a session before choosing it. */
export function facts(session, words) {
    const { texts, say, plain, locale } = words;
    const { location, eventStatus, previousStartDate, registrationCloses } = session;
    const status = texts.eventStatus[eventStatus];
    const address = location?.address;
    const street = address && `${plain(address.thoroughfare)}${address.locatorDesignator ? `, ${address.locatorDesignator}` : ''}`;
    return html `${session.demonstration ? html `<p><span class="badge warm">${texts.demonstration}</span></p>` : nothing}
    ${status
        ? html `<p class="note">
            ${status}${previousStartDate ? `, ${texts.movedFrom(dateTime(locale, previousStartDate, session.timeZone))}` : nothing}
          </p>`
        : nothing}
    <p class="when" part="when">${whenLine(session, words)}</p>
    <p>
      <span class="muted">${texts.place}:</span>
      ${location ? html `${say(location.name)}${street ? `, ${street}` : nothing}` : texts.placeUnknown}
    </p>
    ${places(session, words)}
    ${registrationCloses && chance(session) === 'join'
        ? html `<p class="muted small">${texts.closes(dateTime(locale, registrationCloses, session.timeZone))}</p>`
        : nothing}`;
}
/** A session in the list, with the button that fits what may be done with it. */
export function sessionCard(session, words, level, choose) {
    const { texts, say, plain } = words;
    const state = chance(session);
    return html `<li class="card stack" part="session">
    ${heading(level, say(session.name), 'name')} ${facts(session, words)}
    ${state === 'join' || state === 'queue'
        ? html `<p>
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
          </p>`
        : nothing}
  </li>`;
}
