/** Lists and answers, with the services behind them: what a finder fetches when somebody begins to look. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Audiences, type Service, type Transport } from '@mosty/sdk/core';
import { LocaleController } from '../../shared/locale.ts';
import { Task } from '../../shared/task.ts';
import { AnswerPage } from './answer/page.ts';
import type { Answer, Found, Wanted } from './catalogue/catalogue.ts';
import { filters, type Filters } from './filters.ts';
import { uk } from './messages/uk.ts';
import { nothingFound } from './nothing-found.ts';
import { counted, list, understood } from './results.ts';

export { openCatalogue } from './catalogue/open.ts';

/** What a person can do in a list, and what the first screen lends to it. */
export interface Actions {
  open: (service: Service) => void;
  literally: () => void;
  more: () => void;
  narrow: (filters: Partial<Filters>) => void;
  /** Tiles of life events: the first ones with «Інше», or those behind it. */
  tiles: (which: 'first' | 'rest') => TemplateResult;
}

export class Inside {
  readonly #words;
  readonly #audiences;
  readonly #does: Actions;
  readonly #page: AnswerPage;

  /** @param addressOf the page's address with an answer in it */
  constructor(
    host: ReactiveControllerHost & Element,
    transport: () => Transport,
    does: Actions,
    addressOf: (service: string) => string,
  ) {
    this.#does = does;
    this.#words = new LocaleController(host, { uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    this.#page = new AnswerPage(host, this.#words, transport, addressOf);
    this.#audiences = new Task(host, {
      autoRun: false,
      task: async (_args, { signal }) => (await new Audiences(transport()).list({ pageSize: 100, signal })).items,
    });
  }

  /** How many, in a sentence that is announced. */
  count(found: Found, wanted: Wanted): string {
    return this.#words.ready ? counted(found, wanted, this.#words) : '';
  }

  /** How the words were understood, and what narrows the list. */
  above(found: Found | undefined, wanted: Wanted): unknown {
    const audiences = this.#audiences;
    const { audience, channel, branch } = wanted;
    // There is nothing to narrow in a short list, unless it is short because it was narrowed.
    const narrow = audience || channel || branch || (found?.total ?? 0) > 1;
    if (!narrow) return found ? understood(found, this.#words, this.#does) : nothing;
    return html`${found ? understood(found, this.#words, this.#does) : nothing}
    ${filters(wanted, audiences.value ?? [], this.#words, this.#does.narrow, () => audiences.value ?? audiences.run())}`;
  }

  list(found: Found, wanted: Wanted, level: number): unknown {
    return found.items.length
      ? list(found, wanted, level, this.#words, this.#does)
      : nothingFound(found, this.#words, this.#does);
  }

  /** An answer is about to be shown. */
  prepare(): void {
    this.#page.prepare();
  }

  answer(answer: Answer, level: number): unknown {
    return this.#words.ready ? this.#page.template(answer, level, this.#does.open) : nothing;
  }

  /** The answer that was shown is left. */
  leave(): void {
    this.#page.leave();
  }
}
