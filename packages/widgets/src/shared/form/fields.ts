import { html, nothing, type TemplateResult } from 'lit';
import type { FormMessages } from './messages/types.ts';

/** A field to correct, by the identifier of its control; `text` is the server's own sentence where it gave one. */
export interface Fault<F extends string = string, C extends string = string> {
  field: F;
  code: C;
  text?: string;
}

/** One fault per field, in the order of the form. */
export const inOrder = <T extends Fault>(faults: readonly T[], fields: readonly T['field'][]): T[] =>
  fields.flatMap((field) => faults.find((fault) => fault.field === field) ?? []);

/** What somebody typed. */
export const typed = (event: Event): string => (event.target as HTMLInputElement).value;

const described = (...ids: unknown[]): string | typeof nothing => ids.filter(Boolean).join(' ') || nothing;

/** A control with its label. */
export interface Control {
  label: unknown;
  value: string;
  /** Under the label. */
  hint?: unknown;
  /** Identifiers of what else tells about it. */
  describedBy?: string;
  onInput: (value: string) => void;
}

export interface Line extends Control {
  type?: 'text' | 'tel' | 'email';
  /** What the browser may fill in; nothing by default. */
  autocomplete?: AutoFill;
  /** For names. */
  capitals?: boolean;
  /** The keyboard of a phone. */
  mode?: 'numeric';
}

export interface Lines extends Control {
  rows: number;
  /** What stands under the box. */
  below?: unknown;
}

export interface Choice extends Control {
  options: readonly (readonly [value: string, name: string])[];
}

export interface Check {
  label: unknown;
  checked: boolean;
  /** Identifiers of what else tells about it. */
  describedBy?: string;
  onChange: (checked: boolean) => void;
}

/**
 * The fields of a form: a label above each, its error beside it and in a summary that takes the focus. What is wrong is
 * found by the identifier of the control.
 */
export class Fields<F extends string, C extends string> {
  readonly #faults: readonly Fault<F, C>[];
  readonly #texts: Pick<FormMessages, 'fix' | 'extra'> & { faults: Record<C, string> };

  constructor(
    faults: readonly Fault<F, C>[],
    texts: Pick<FormMessages, 'fix' | 'extra'> & { faults: Record<C, string> },
  ) {
    this.#faults = faults;
    this.#texts = texts;
  }

  /** All errors, each leading to its field; `trouble` is what else went wrong, as a sentence. */
  summary(trouble: string | null): TemplateResult {
    const goTo = (event: Event) => {
      event.preventDefault();
      const link = event.currentTarget as HTMLAnchorElement;
      (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
    };
    const faults = this.#faults.map(
      (fault) => html`<li><a href="#${fault.field}" @click=${goTo}>${this.#textOf(fault)}</a></li>`,
    );
    return html`<div id="summary" tabindex="-1" role=${trouble || faults.length ? 'alert' : nothing}>
      ${
        faults.length
          ? html`<div class="card trouble">
              <p class="strong">${this.#texts.fix}</p>
              <ul class="faults">
                ${faults}
              </ul>
            </div>`
          : nothing
      }
      ${trouble ? html`<p class="card trouble">${trouble}</p>` : nothing}
    </div>`;
  }

  /** A field of one line. */
  line(field: F, { type = 'text', autocomplete = 'off', capitals, mode, ...control }: Line): TemplateResult {
    return html`<div class="field">
      ${this.#head(field, control)}
      <input
        id=${field}
        type=${type}
        autocomplete=${autocomplete}
        autocapitalize=${capitals ? 'words' : 'none'}
        inputmode=${mode ?? nothing}
        spellcheck="false"
        aria-invalid=${this.#invalid(field)}
        aria-describedby=${this.#described(field, control)}
        .value=${control.value}
        @input=${(event: Event) => control.onInput(typed(event))}
      />
    </div>`;
  }

  /** A field of several lines. */
  lines(field: F, { rows, below, ...control }: Lines): TemplateResult {
    return html`<div class="field">
      ${this.#head(field, control)}
      <textarea
        id=${field}
        rows=${rows}
        autocomplete="off"
        aria-invalid=${this.#invalid(field)}
        aria-describedby=${this.#described(field, control)}
        .value=${control.value}
        @input=${(event: Event) => control.onInput(typed(event))}
      ></textarea>
      ${below ?? nothing}
    </div>`;
  }

  /** One of several. */
  choice(field: F, { options, ...control }: Choice): TemplateResult {
    return html`<div class="field">
      ${this.#head(field, control)}
      <select
        id=${field}
        aria-invalid=${this.#invalid(field)}
        aria-describedby=${this.#described(field, control)}
        @change=${(event: Event) => control.onInput(typed(event))}
      >
        ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === control.value}>${name}</option>`)}
      </select>
    </div>`;
  }

  /** A box to tick. */
  check(field: F, { label, checked, describedBy, onChange }: Check): TemplateResult {
    return html`<div class="field">
      ${this.#error(field)}
      <label class="check">
        <input
          type="checkbox"
          id=${field}
          aria-invalid=${this.#invalid(field)}
          aria-describedby=${this.#described(field, { describedBy })}
          .checked=${checked}
          @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
      </label>
    </div>`;
  }

  /** A field that no person meets: not by the eye, not by the keyboard, not by a reader, not by what a browser fills in. */
  unseen(onInput: (words: string) => void): TemplateResult {
    return html`<div class="unseen" aria-hidden="true">
      <label for="extra">${this.#texts.extra}</label>
      <input
        id="extra"
        name="extra"
        tabindex="-1"
        autocomplete="off"
        @input=${(event: Event) => onInput(typed(event))}
      />
    </div>`;
  }

  #head(field: F, { label, hint }: Partial<Control>): TemplateResult {
    return html`<label for=${field}>${label}</label>
      ${hint ? html`<span class="hint" id="${field}-hint">${hint}</span>` : nothing} ${this.#error(field)}`;
  }

  #error(field: F): unknown {
    const fault = this.#of(field);
    return fault ? html`<p class="fault" id="${field}-fault">${this.#textOf(fault)}</p>` : nothing;
  }

  #invalid(field: F): 'true' | typeof nothing {
    return this.#of(field) ? 'true' : nothing;
  }

  #described(field: F, { hint, describedBy }: { hint?: unknown; describedBy?: string | undefined }): unknown {
    return described(this.#of(field) && `${field}-fault`, hint && `${field}-hint`, describedBy);
  }

  #of(field: F): Fault<F, C> | undefined {
    return this.#faults.find((fault) => fault.field === field);
  }

  #textOf({ code, text }: Fault<F, C>): string {
    return text ?? this.#texts.faults[code];
  }
}
