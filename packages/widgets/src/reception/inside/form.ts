import { html, nothing, type TemplateResult } from 'lit';
import { QUESTION_MOST, type Door, type Reception } from '@mosty/sdk/core';
import type { PersonalKind } from '@mosty/sdk/mask';
import { contact } from '../../shared/form/contact.ts';
import { Fields } from '../../shared/form/fields.ts';
import { count, dateTime } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import type { Words } from '../doors.ts';
import type { Fault, Field } from './attempt.ts';
import type { Draft } from './draft.ts';
import type { DeskMessages, FaultCode } from './messages/types.ts';

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
  /** Said while it is being sent and takes its time. */
  wait: string | null;
  /** Which screen is shown. */
  step: number;
  /** One question on a screen. */
  steps: boolean;
  onChange: (change: Partial<Draft>) => void;
  /** Somebody comes into the form. */
  onBegin: () => void;
  /** A program fills in what nobody sees. */
  onExtra: (words: string) => void;
  onBack: () => void;
  onAuthority: (() => void) | null;
  onSubmit: (event: Event) => void;
}

const DAYS = {
  uk: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  en: { one: 'day', other: 'days' },
};

/** Signs that are left when a person is told how many. */
const FEW = 300;

type QuestionFields = Fields<Field, FaultCode>;

const notice = ({ door }: FormState, { texts, say }: Words): TemplateResult =>
  html`<p class="note" id="notice">${door.notice ? say(door.notice) : texts.notAppeal}</p>`;

/** The question itself, with what will be hidden of it. */
function text(state: FormState, fields: QuestionFields, words: Words, texts: DeskMessages): TemplateResult {
  const { draft, personal, onAuthority, onChange } = state;
  const left = QUESTION_MOST - draft.text.length;
  const kinds = personal.map((kind) => texts.kinds[kind]).join(texts.and);
  const told = html`<div id="hidden" role="status">
    ${personal.length ? html`<p class="note small">${texts.hidden(kinds)}</p>` : nothing}
    ${left < FEW ? html`<p class="small ${left < 0 ? 'fault' : 'muted'}">${texts.left(Math.max(0, left))}</p>` : nothing}
  </div>`;
  return html`${notice(state, words)}
  ${
    onAuthority
      ? html`<p><button type="button" id="authority" @click=${onAuthority}>${texts.toAuthority}</button></p>`
      : nothing
  }
  ${fields.lines('text', {
    label: texts.text,
    hint: texts.textHint,
    describedBy: 'hidden',
    rows: 5,
    value: draft.text,
    below: told,
    onInput: (text) => onChange({ text }),
  })}`;
}

/** What is agreed to, above the button: to keep it, and apart from that to publish it. */
function agreements(state: FormState, fields: QuestionFields, words: Words, texts: DeskMessages): TemplateResult {
  const { draft, reception, onChange } = state;
  const { say, locale } = words;
  const { consents, term } = reception;
  return html`${fields.check('consent', {
      label: say(consents.answer.text),
      checked: draft.consent,
      onChange: (consent) => onChange({ consent }),
    })}
    <fieldset>
      <legend>${texts.publish} <span class="hint" id="publish-hint">${texts.publishHint}</span></legend>
      ${fields.check('publish', {
        label: say(consents.publish.text),
        checked: draft.publish,
        describedBy: 'publish-hint',
        onChange: (publish) => onChange({ publish }),
      })}
    </fieldset>
    <div class="before stack">
      ${notice(state, words)}
      <p>${texts.due(dateTime(locale, term.dueAt), texts.rule(term.workingDays))}</p>
    </div>`;
}

/** The form: the text first, then what may be told besides, on one screen or with a question on each. */
export function form(state: FormState, words: Words, texts: DeskMessages): TemplateResult {
  const { door, reception, draft, faults, trouble, busy, wait, step, steps, onChange } = state;
  const { say, plain, locale } = words;
  const last = step === SCREENS[steps ? 'steps' : 'short'] - 1;
  const asks = (field: Field) => stepOf(field, steps) === step;
  const fields: QuestionFields = new Fields(faults, texts);
  return html`<div class="card stack">
    ${heading(state.level, say(door.name), 'name', 'result')}
    <form class="stack" novalidate @submit=${state.onSubmit} @focusin=${state.onBegin} part="form">
      ${steps ? html`<p class="muted">${texts.step(step + 1, SCREENS.steps)}</p>` : nothing} ${fields.summary(trouble)}
      ${
        step
          ? html`<div class="yours">
              <p class="strong">${texts.yours}</p>
              <blockquote class="lines">${draft.text}</blockquote>
            </div>`
          : text(state, fields, words, texts)
      }
      ${
        asks('topic')
          ? fields.choice('topic', {
              label: texts.topic,
              value: draft.topic,
              options: [
                ['', texts.anyTopic],
                ...reception.topics.map(({ slug, name }) => [slug, plain(name)] as const),
              ],
              onInput: (topic) => onChange({ topic }),
            })
          : nothing
      }
      ${
        asks('phone')
          ? contact(
              fields,
              {
                legend: texts.contact,
                hint: texts.contactHint(count(locale, reception.kept.afterAnswer, DAYS[locale])),
                own: true,
                phone: draft.phone,
                email: draft.email,
                onChange,
              },
              texts,
            )
          : nothing
      }
      ${asks('consent') ? agreements(state, fields, words, texts) : nothing} ${fields.unseen(state.onExtra)}
      <p role="status" class=${wait ? 'note' : 'unseen'}>${wait}</p>
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
