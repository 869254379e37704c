import { html, nothing, type TemplateResult } from 'lit';
import { QUESTION_MOST, type Door, type Reception } from '@mosty/sdk/core';
import type { PersonalKind } from '@mosty/sdk/mask';
import { count, dateTime } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import type { Words } from '../doors.ts';
import type { Fault, Field } from './attempt.ts';
import type { Draft } from './draft.ts';
import type { DeskMessages } from './messages/types.ts';

/** Screens after the one that asks for the text: all on one, or one question on each. */
export const SCREENS = { short: 2, steps: 4 } as const;

/** The screen that asks for a field. */
export const stepOf = (field: Field, steps: boolean): number => {
  if (field === 'text') return 0;
  if (!steps) return 1;
  return field === 'topic' ? 1 : field === 'consent' ? 3 : 2;
};

export interface FormState {
  door: Door;
  reception: Reception;
  level: number;
  draft: Draft;
  faults: readonly Fault[];
  /** What looks personal in the text. */
  personal: readonly PersonalKind[];
  /** What went wrong, as a sentence. */
  trouble: string | null;
  /** What is being done meanwhile, as a sentence. */
  busy: string | null;
  /** Which screen is shown. */
  step: number;
  /** One question on a screen. */
  steps: boolean;
  onChange: (change: Partial<Draft>) => void;
  onExtra: (value: string) => void;
  onBack: () => void;
  onAuthority: (() => void) | null;
  onSubmit: (event: Event) => void;
}

const DAYS = {
  uk: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  en: { one: 'day', other: 'days' },
};

/** The form: one column, a label above every field, an error beside it and in a summary that takes the focus. */
export function form(state: FormState, words: Words, texts: DeskMessages): TemplateResult {
  const { door, reception, draft, faults, trouble, busy, step, steps, onChange } = state;
  const { say, plain, locale } = words;
  const { consents, topics, term, kept } = reception;
  const last = step === SCREENS[steps ? 'steps' : 'short'] - 1;
  const asks = (field: Field) => stepOf(field, steps) === step;
  const textOf = (fault: Fault) => fault.text ?? texts.faults[fault.code];
  const faultOf = (field: Field) => faults.find((fault) => fault.field === field);
  const error = (field: Field) => {
    const fault = faultOf(field);
    return fault ? html`<p class="fault" id="${field}-fault">${textOf(fault)}</p>` : nothing;
  };
  const invalid = (field: Field) => (faultOf(field) ? 'true' : nothing);
  const described = (field: Field, hint = '') => `${faultOf(field) ? `${field}-fault ` : ''}${hint}`.trim() || nothing;
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  const checked = (event: Event) => (event.target as HTMLInputElement).checked;
  const goTo = (field: Field) => (event: Event) => {
    event.preventDefault();
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(field)?.focus();
  };
  const notice = html`<p class="note" id="notice">${door.notice ? say(door.notice) : words.texts.notAppeal}</p>`;

  const text = () => {
    const left = QUESTION_MOST - draft.text.length;
    return html`${notice}
      ${
        state.onAuthority
          ? html`<p><button type="button" id="authority" @click=${state.onAuthority}>${texts.toAuthority}</button></p>`
          : nothing
      }
      <div class="field">
        <label for="text">${texts.text}</label>
        <span class="hint" id="text-hint">${texts.textHint}</span>
        ${error('text')}
        <textarea
          id="text"
          rows="5"
          autocomplete="off"
          aria-invalid=${invalid('text')}
          aria-describedby=${described('text', 'text-hint hidden')}
          .value=${draft.text}
          @input=${(event: Event) => onChange({ text: value(event) })}
        ></textarea>
        <div id="hidden" role="status">
          ${
            state.personal.length
              ? html`<p class="note small">
                  ${texts.hidden(state.personal.map((kind) => texts.kinds[kind]).join(texts.and))}
                </p>`
              : nothing
          }
          ${left < 300 ? html`<p class="small ${left < 0 ? 'fault' : 'muted'}">${texts.left(Math.max(0, left))}</p>` : nothing}
        </div>
      </div>`;
  };
  const topic = () =>
    html`<div class="field">
      <label for="topic">${texts.topic}</label>
      ${error('topic')}
      <select
        id="topic"
        aria-invalid=${invalid('topic')}
        aria-describedby=${described('topic')}
        @change=${(event: Event) => onChange({ topic: value(event) })}
      >
        <option value="">${texts.anyTopic}</option>
        ${topics.map(
          ({ slug, name }) => html`<option value=${slug} ?selected=${slug === draft.topic}>${plain(name)}</option>`,
        )}
      </select>
    </div>`;
  const contact = (field: 'phone' | 'email', type: 'tel' | 'email') =>
    html`<div class="field">
      <label for=${field}>${texts[field]}</label> ${error(field)}
      <input
        id=${field}
        type=${type}
        autocomplete=${type}
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${invalid(field)}
        aria-describedby=${described(field, 'contact-hint')}
        .value=${draft[field]}
        @input=${(event: Event) => onChange({ [field]: value(event) })}
      />
    </div>`;
  const contacts = () =>
    html`<fieldset>
      <legend>
        ${texts.contact}
        <span class="hint" id="contact-hint">${texts.contactHint(count(locale, kept.afterAnswer, DAYS[locale]))}</span>
      </legend>
      ${contact('phone', 'tel')} ${contact('email', 'email')}
    </fieldset>`;
  const agreements = () =>
    html`<div class="field">
        ${error('consent')}
        <label class="check">
          <input
            type="checkbox"
            id="consent"
            aria-invalid=${invalid('consent')}
            aria-describedby=${described('consent')}
            .checked=${draft.consent}
            @change=${(event: Event) => onChange({ consent: checked(event) })}
          />
          <span>${say(consents.answer.text)}</span>
        </label>
      </div>
      <fieldset>
        <legend>${texts.publish} <span class="hint" id="publish-hint">${texts.publishHint}</span></legend>
        <label class="check">
          <input
            type="checkbox"
            id="publish"
            aria-describedby="publish-hint"
            .checked=${draft.publish}
            @change=${(event: Event) => onChange({ publish: checked(event) })}
          />
          <span>${say(consents.publish.text)}</span>
        </label>
      </fieldset>
      <div class="before stack">
        ${notice}
        <p>${texts.due(dateTime(locale, term.dueAt), texts.rule(term.workingDays))}</p>
      </div>`;

  return html`<div class="card stack">
    ${heading(state.level, say(door.name), 'name', 'result')}
    <form class="stack" novalidate @submit=${state.onSubmit} part="form">
      ${steps ? html`<p class="muted">${texts.step(step + 1, SCREENS.steps)}</p>` : nothing}
      <div id="summary" tabindex="-1" role=${trouble || faults.length ? 'alert' : nothing}>
        ${
          faults.length
            ? html`<div class="card trouble">
                <p><strong>${texts.fix}</strong></p>
                <ul class="faults">
                  ${faults.map((fault) => html`<li><a href="#${fault.field}" @click=${goTo(fault.field)}>${textOf(fault)}</a></li>`)}
                </ul>
              </div>`
            : nothing
        }
        ${trouble ? html`<p class="card trouble">${trouble}</p>` : nothing}
      </div>
      ${
        step
          ? html`<div class="yours">
              <p class="strong">${texts.yours}</p>
              <blockquote class="lines">${draft.text}</blockquote>
            </div>`
          : text()
      }
      ${asks('topic') ? topic() : nothing} ${asks('phone') ? contacts() : nothing}
      ${asks('consent') ? agreements() : nothing}
      <div class="unseen" aria-hidden="true">
        <label for="mosty-extra">${texts.leaveEmpty}</label>
        <input
          id="mosty-extra"
          type="text"
          tabindex="-1"
          autocomplete="off"
          @input=${(event: Event) => state.onExtra(value(event))}
        />
      </div>
      <p class="doings">
        <button class="strong" part="send" aria-disabled=${busy ? 'true' : nothing}>
          ${busy ?? (last ? texts.send : texts.next)}
        </button>
        ${
          step
            ? html`<button type="button" id="back-step" @click=${state.onBack}>
                ${step === 1 ? texts.change : texts.previous}
              </button>`
            : nothing
        }
      </p>
    </form>
  </div>`;
}
