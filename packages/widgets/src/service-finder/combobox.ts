import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Service } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import type { ServiceMessages } from './messages/types.ts';

/** What a combobox needs of its owner. */
export interface Choices {
  /** Services to offer for what is typed. */
  suggest(typed: string, signal: AbortSignal): Promise<readonly Service[]>;
  /** The box has the focus: what the first letter will need may be fetched. */
  prepare(): void;
  typed(value: string): void;
  /** Searches for the words. */
  submit(words: string): void;
  choose(service: Service): void;
}

/**
 * A search box with suggestions: the editable combobox with list autocomplete of the ARIA Authoring Practices. The focus
 * stays in the box, `aria-activedescendant` walks the list; Escape closes the list, then clears the box; nothing is
 * chosen for a person who did not choose.
 */
export class Combobox implements ReactiveController {
  /** True while the list is shown. */
  open = false;
  #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #choices: Choices;
  #options: readonly Service[] = [];
  #active = -1;
  /** Says how many suggestions there are, once the answer for the last letter is here. */
  #counted: number | null = null;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    this.close();
  }

  get #box(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#box');
  }

  /** Hides the list, and forgets what was still on its way. */
  close(): void {
    this.#asking?.abort();
    // A box that is taken away loses the focus while its owner draws: then there is nothing left to change.
    if (!this.open && this.#counted === null) return;
    this.open = false;
    this.#active = -1;
    this.#counted = null;
    this.#host.requestUpdate();
  }

  /** The box with its label, its list and the button beside it. */
  template(value: string, { texts, say }: LocaleController<ServiceMessages>): TemplateResult {
    const shown = this.open && this.#options.length > 0;
    const option = (service: Service, at: number) =>
      html`<li id="option-${at}" role="option" part="option" aria-selected=${at === this.#active}>
        <span class="strong">${say(service.plainName ?? service.name)}</span>
        <span class="muted small">${say(service.provider.name)}</span>
      </li>`;
    return html`<search>
      <form @submit=${this.#submit}>
        <label id="label" for="box">${texts.search}</label>
        <span class="hint" id="hint">${texts.searchHint}</span>
        <div class="row">
          <div class="combo" @keydown=${this.#key} @click=${this.#press}>
            <input
              id="box"
              type="text"
              role="combobox"
              name="q"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              enterkeyhint="search"
              maxlength="200"
              aria-autocomplete="list"
              aria-expanded=${shown}
              aria-controls="options"
              aria-labelledby="label"
              aria-describedby="hint"
              aria-activedescendant=${shown && this.#active >= 0 ? `option-${this.#active}` : nothing}
              .value=${value}
              @focus=${this.#choices.prepare}
              @input=${this.#input}
              @blur=${() => this.close()}
            />
            <ul
              id="options"
              role="listbox"
              part="options"
              aria-label=${texts.suggestions}
              ?hidden=${!shown}
              @mousedown=${keepFocus}
            >
              ${shown ? this.#options.map(option) : nothing}
            </ul>
          </div>
          <button class="strong">${texts.submit}</button>
        </div>
        <span class="unseen" role="status">${this.#counted === null ? nothing : texts.suggested(this.#counted)}</span>
      </form>
    </search>`;
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = this.#box?.value.trim();
    this.close();
    if (words) this.#choices.submit(words);
  };

  #input = (event: InputEvent): void => {
    const { value } = event.target as HTMLInputElement;
    this.#choices.typed(value);
    void this.#suggest(value);
  };

  async #suggest(value: string): Promise<void> {
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    this.#active = -1;
    const typed = value.trim();
    if (!typed) return this.close();
    // A suggestion that cannot be had is no error: the button under the box still searches.
    const options = await this.#choices.suggest(typed, signal).catch(() => null);
    if (signal.aborted) return;
    // A hand on the arrows may have gone down the list that is replaced: it stays on what it chose, or goes back to the box.
    const walked = this.#options[this.#active]?.slug;
    this.#options = options ?? [];
    this.#active = walked ? this.#options.findIndex(({ slug }) => slug === walked) : -1;
    this.#counted = options?.length ?? null;
    this.open = this.#options.length > 0;
    this.#host.requestUpdate();
  }

  #key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const typed = this.#box?.value ?? '';
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => (this.open ? event.altKey || this.#move(1) : void this.#suggest(typed)),
      ArrowUp: () => (this.open ? (event.altKey ? this.close() : this.#move(-1)) : nothing),
      Escape: () => (this.open ? this.close() : this.#clear()),
      Enter: this.#active >= 0 ? () => this.#choose(this.#active) : undefined,
    };
    const act = acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (this.#active >= 0 && /^(Home|End|Arrow(Left|Right))$/.test(event.key)) {
      // These move the caret: the person is back in the box.
      this.#active = -1;
      this.#host.requestUpdate();
    }
  };

  #press = (event: Event): void => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) this.#choose(Number(option.id.split('-')[1]));
  };

  /** Down from the box to the first, from the last back to the box, and the other way round. */
  #move(by: number): void {
    const stops = this.#options.length + 1;
    this.#active = ((this.#active + 1 + by + stops) % stops) - 1;
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#choices.typed('');
    this.close();
  }

  #choose(at: number): void {
    const service = this.#options[at];
    this.close();
    if (service) this.#choices.choose(service);
  }
}

/** A press on the list must not take the focus, and with it the list, away. */
const keepFocus = (event: Event): void => event.preventDefault();
