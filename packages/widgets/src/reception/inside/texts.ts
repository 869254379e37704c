import type { ReactiveControllerHost } from 'lit';
import type { Words } from '../doors.ts';
import type { AnswersMessages, DeskMessages } from './messages/types.ts';
import { answersUk, deskUk } from './messages/uk.ts';

/** The texts of what stands inside, in the language of the widget; English is fetched when it is first asked for. */
export class InsideTexts {
  #host: ReactiveControllerHost;
  #words: Words;
  #english: { answersEn: AnswersMessages; deskEn: DeskMessages } | undefined;

  constructor(host: ReactiveControllerHost, words: Words) {
    this.#host = host;
    this.#words = words;
  }

  /** Waits for the language of the page. One that cannot be fetched must not keep people from the content. */
  async ready(): Promise<void> {
    if (this.#words.locale !== 'en' || this.#english) return;
    this.#english = await import('./messages/en.ts').catch(() => undefined);
    this.#host.requestUpdate();
  }

  get answers(): AnswersMessages {
    return this.#in?.answersEn ?? answersUk;
  }

  get desk(): DeskMessages {
    return this.#in?.deskEn ?? deskUk;
  }

  get #in() {
    if (this.#words.locale !== 'en') return undefined;
    if (!this.#english) void this.ready();
    return this.#english;
  }
}
