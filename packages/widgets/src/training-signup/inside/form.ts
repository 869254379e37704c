import { html, nothing, type TemplateResult } from 'lit';
import { contact } from '../../shared/form/contact.ts';
import { Fields } from '../../shared/form/fields.ts';
import type { Fault, FaultCode, Field } from './attempt.ts';
import { PARTY, type Draft } from './draft.ts';
import type { DeskMessages } from './messages/types.ts';

/** Questions of the form, in their order; with `steps` one stands on a screen. */
export const STEPS = ['who', 'contact', 'rest'] as const;

/** The screen that asks for a field. */
export const stepOf = (field: Field): number => (/^name/.test(field) ? 0 : /^(phone|email)$/.test(field) ? 1 : 2);

export interface FormState {
  draft: Draft;
  faults: readonly Fault[];
  /** What went wrong, as a sentence. */
  trouble: string | null;
  busy: boolean;
  /** All places are taken: the person joins the queue, behind so many people. */
  queue: number | null;
  /** More people come than there are places: what then, and whether they join the queue together. */
  tooMany: { said: string; waits: boolean } | null;
  /** Said while it is being sent and takes its time. */
  wait: string | null;
  /** Which question is asked; `null` asks all on one screen. */
  step: number | null;
  onChange: (change: Partial<Draft>) => void;
  /** Somebody comes into the form. */
  onBegin: () => void;
  /** A program fills in what nobody sees. */
  onExtra: (words: string) => void;
  onParty: (people: number) => void;
  onBack: () => void;
  onSubmit: (event: Event) => void;
}

/** Who comes: each with a field of her own. */
function who(
  { draft, tooMany, onChange, onParty }: FormState,
  fields: Fields<string, FaultCode>,
  texts: DeskMessages,
): unknown {
  const { names, forOther } = draft;
  const people = names.length;
  const name = (value: string, at: number) =>
    fields.line(`name-${at}`, {
      label: at ? texts.nextName(at + 1) : texts.name,
      ...(!at && { hint: forOther ? texts.otherNameHint : texts.nameHint }),
      autocomplete: at || forOther ? 'off' : 'name',
      capitals: true,
      value,
      onInput: (typed) => onChange({ names: names.map((one, index) => (index === at ? typed : one)) }),
    });
  return html`<label class="check">
      <input
        type="checkbox"
        id="for-other"
        .checked=${forOther}
        @change=${(event: Event) => onChange({ forOther: (event.target as HTMLInputElement).checked })}
      />
      <span>${texts.forOther}</span>
    </label>
    ${names.map(name)}
    <p class="doings">
      ${
        people < PARTY
          ? html`<button type="button" id="more" @click=${() => onParty(people + 1)}>${texts.addPerson}</button>`
          : nothing
      }
      ${
        people > 1
          ? html`<button type="button" id="fewer" @click=${() => onParty(people - 1)}>
              ${texts.removePerson(people)}
            </button>`
          : nothing
      }
    </p>
    <p role="status" class=${tooMany ? 'note' : 'unseen'}>${tooMany?.said}</p>`;
}

/** The form: one column, a label above every field, an error beside it and in a summary that takes the focus. */
export function form(state: FormState, texts: DeskMessages): TemplateResult {
  const { draft, faults, trouble, busy, queue, step, onChange } = state;
  const last = step === null || step === STEPS.length - 1;
  const asks = (question: number) => step === null || step === question;
  const fields = new Fields<string, FaultCode>(faults, texts);
  const waits = queue !== null || state.tooMany?.waits;
  return html`<form class="stack" novalidate @submit=${state.onSubmit} @focusin=${state.onBegin} part="form">
    ${queue === null ? nothing : html`<p class="note">${texts.queueNotice(queue)}</p>`}
    ${step === null ? nothing : html`<p class="muted">${texts.step(step + 1, STEPS.length)}</p>`}
    ${fields.summary(trouble)} ${asks(0) ? who(state, fields, texts) : nothing}
    ${
      asks(1)
        ? contact(
            fields,
            {
              legend: draft.forOther ? texts.otherContact : texts.contact,
              hint: texts.contactHint,
              own: !draft.forOther,
              phone: draft.phone,
              email: draft.email,
              onChange,
            },
            texts,
          )
        : nothing
    }
    ${
      asks(2)
        ? html`${fields.lines('accessNeeds', {
            label: texts.needs,
            hint: texts.needsHint,
            rows: 2,
            value: draft.accessNeeds,
            onInput: (accessNeeds) => onChange({ accessNeeds }),
          })}
          ${fields.check('consent', {
            label: texts.consent,
            checked: draft.consent,
            onChange: (consent) => onChange({ consent }),
          })}`
        : nothing
    }
    ${fields.unseen(state.onExtra)}
    <p role="status" class=${state.wait ? 'note' : 'unseen'}>${state.wait}</p>
    <p class="doings">
      <button class="strong" part="send" aria-disabled=${busy ? 'true' : nothing}>
        ${!last ? texts.next : busy ? texts.sending : waits ? texts.joinQueue : texts.send}
      </button>
      ${step ? html`<button type="button" id="back-step" @click=${state.onBack}>${texts.previous}</button>` : nothing}
    </p>
    <p class="muted small">${texts.forgets}</p>
  </form>`;
}
