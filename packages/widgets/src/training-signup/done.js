import { html, nothing } from 'lit';
import { date } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
import { whenLine } from './session.ts';
/** What the person takes along: the code, when, where, and what happens next. */
export function done(session, signup, words, level, toList) {
    const { texts, say, locale } = words;
    const { location } = session;
    return html `<div class="card stack done" part="done">
    ${heading(level, signup.state === 'confirmed' ? texts.confirmed : texts.waitlisted, 'name', 'result')}
    ${signup.queuePosition ? html `<p>${texts.queue(signup.queuePosition)}</p>` : nothing}
    <p class="code" part="code"><span class="muted small">${texts.code}</span> <strong>${signup.code}</strong></p>
    <p>${texts.codeHint}</p>
    ${session.demonstration ? html `<p><span class="badge warm">${texts.demonstration}</span></p>` : nothing}
    <p>
      <strong>${say(session.name)}</strong
      ><br />${whenLine(session, words)}<br />${location ? say(location.name) : texts.placeUnknown}
    </p>
    <p>${texts.cancelHint}</p>
    <slot></slot>
    <p class="muted small">${texts.deleted(date(locale, signup.deleteAfter))}</p>
    <p><button type="button" @click=${toList}>${texts.toList}</button></p>
  </div>`;
}
