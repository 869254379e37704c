import { html, nothing, type TemplateResult } from 'lit';
import type { Session, Signup } from '@mosty/sdk/core';
import { sure } from '../../shared/form/sure.ts';
import { date, dateTime } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import { address, changes, way, whenLine, type Words } from '../session.ts';
import type { DeskMessages } from './messages/types.ts';

export interface PlaceState {
  level: number;
  /** Whether an e-mail was given; `null` when the signup was found again and nobody knows. */
  mailed: boolean | null;
  /** The person is asked whether to cancel. */
  asking: boolean;
  busy: boolean;
  trouble: string | null;
  onPrint: () => void;
  onCalendar: () => void;
  onAccept: () => void;
  onAsk: (asking: boolean) => void;
  onCancel: () => void;
  onClose: () => void;
}

/** What the code is for: who waits does not come to the class with it yet. */
export const codeHint = ({ state }: Signup, { codeHint, codeHintQueue }: DeskMessages): string =>
  state === 'waitlisted' ? codeHintQueue : codeHint;

/** What the person takes along: how it stands, the code, when, where, how to get there, and what can be done. */
export function place(
  session: Session,
  signup: Signup,
  words: Words,
  texts: DeskMessages,
  state: PlaceState,
): TemplateResult {
  const { say, locale } = words;
  const { queuePosition, offeredUntil, partySize } = signup;
  const active = /confirmed|waitlisted|offered/.test(signup.state);
  const offered = signup.state === 'offered' && offeredUntil;
  const busy = state.busy ? 'true' : nothing;
  return html`<div class="card stack done ${active ? '' : 'over'}" part="done">
    ${heading(state.level, texts.states[signup.state] ?? signup.state, 'name', 'result')}
    ${state.trouble ? html`<p class="card trouble" role="alert">${state.trouble}</p>` : nothing}
    ${queuePosition ? html`<p>${texts.queue(queuePosition)}</p>` : nothing}
    ${
      offered
        ? html`<p>${texts.offer(dateTime(locale, offeredUntil, session.timeZone))}</p>
            <p>
              <button type="button" class="strong" part="accept" aria-disabled=${busy} @click=${state.onAccept}>
                ${texts.accept}
              </button>
            </p>`
        : nothing
    }
    ${
      active
        ? html`<p class="code" part="code">
              <span class="muted small">${texts.code}</span> <strong>${signup.code}</strong>
            </p>
            <p>
              ${codeHint(signup, texts)}
              ${state.mailed === null ? nothing : state.mailed ? texts.letter : texts.noLetter}
            </p>`
        : nothing
    }
    ${session.demonstration ? html`<p><span class="badge warm">${words.texts.demonstration}</span></p>` : nothing}
    ${changes(session, words)}
    <p><strong>${say(session.name)}</strong><br />${whenLine(session, words)}<br />${address(session, words)}</p>
    ${partySize > 1 ? html`<p>${texts.party(partySize)}</p>` : nothing} ${active ? way(session, words, true) : nothing}
    ${
      active
        ? html`<p class="doings">
            <button type="button" part="print" @click=${state.onPrint}>${texts.print}</button>
            <button type="button" part="calendar" @click=${state.onCalendar}>${texts.calendar}</button>
            ${
              state.asking
                ? nothing
                : html`<button type="button" id="cancel" part="cancel" @click=${() => state.onAsk(true)}>
                    ${texts.cancel}
                  </button>`
            }
          </p>`
        : nothing
    }
    ${
      state.asking
        ? sure(texts, 'cancel-yes', state.busy, (yes) => (yes ? state.onCancel() : state.onAsk(false)))
        : nothing
    }
    <div><slot></slot></div>
    <p class="muted small">${texts.deleted(date(locale, signup.deleteAfter))}</p>
    <p><button type="button" @click=${state.onClose}>${texts.toList}</button></p>
  </div>`;
}
