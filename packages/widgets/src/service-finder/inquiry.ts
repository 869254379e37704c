import type { ReactiveControllerHost } from 'lit';
import { Task, TaskStatus, initialState } from '@lit/task';
import { Audiences, LifeEvents, type Service, type Transport } from '@mosty/sdk/core';
import { RecoveryController } from '../shared/recovery.ts';
import type { AnswerPage } from './answer/page.ts';
import type { Catalogue, Found, Wanted } from './catalogue/catalogue.ts';

/** What a finder asks the API, and on behalf of what. */
export interface Inquirer {
  transport: () => Transport;
  /** Address of the API: another one begins anew. */
  api: () => string | null;
  /** What is looked for; `null` on the first screen. */
  wanted: () => Wanted | null;
  /** Slug of the answer that is open. */
  service: () => string | null;
  /** An answer is about to be shown. */
  answered: (service: Service) => void;
}

/** Suggestions under the box at once. */
const SUGGESTIONS = 8;

/** Everything a finder asks: the moments of life at once, the services when somebody begins to look. */
export class Inquiry {
  readonly #transport: () => Transport;
  #catalogue: { api: string | null; opened: Promise<Catalogue> } | undefined;
  readonly #api: () => string | null;
  /** Draws answers; comes with the first of them. */
  page: AnswerPage | undefined;

  readonly moments;
  readonly audiences;
  readonly answers;
  readonly answer;

  constructor(host: ReactiveControllerHost & Element, { transport, api, wanted, service, answered }: Inquirer) {
    this.#transport = transport;
    this.#api = api;
    this.moments = new Task(host, {
      args: () => [api()] as const,
      task: async (_args, { signal }) => new LifeEvents(transport()).list({ pageSize: 100, signal }),
    });
    this.audiences = new Task(host, {
      autoRun: false,
      task: async (_args, { signal }) => (await new Audiences(transport()).list({ pageSize: 100, signal })).items,
    });
    this.answers = new Task(host, {
      args: () => [api(), ...Object.values(wanted() ?? {})] as const,
      task: async (_args, { signal }) => {
        const now = wanted();
        return now ? (await this.#services()).find(now, signal) : initialState;
      },
    });
    this.answer = new Task(host, {
      args: () => [api(), service()] as const,
      task: async ([, slug], { signal }) => {
        if (!slug) return initialState;
        const [{ AnswerPage }, services] = await Promise.all([import('./answer/page.ts'), this.#services()]);
        const answer = await services.answer(slug, signal);
        this.page ??= new AnswerPage(host, transport);
        answered(answer.items[0]);
        return answer;
      },
    });
    for (const task of [this.moments, this.answers, this.answer]) new RecoveryController(host, task);
  }

  /** The answer to what is wanted now; nothing while it is on its way. */
  get found(): Found | undefined {
    return this.answers.status === TaskStatus.COMPLETE ? this.answers.value : undefined;
  }

  /** Asks again for what could not be had. */
  again(): void {
    if (this.answers.status === TaskStatus.ERROR) void this.answers.run();
  }

  /** At the first touch of the box: what the first letter will need, and what answers need without a network. */
  prepare(): void {
    this.#services().then(
      (services) => services.prepare(),
      () => {},
    );
    import('./answer/page.ts').catch(() => {});
  }

  /** Services to offer while the words are being typed. */
  async suggest(wanted: Wanted, signal: AbortSignal): Promise<readonly Service[]> {
    return (await this.#services()).suggest({ ...wanted, literal: false, lifeEvent: null, limit: SUGGESTIONS }, signal);
  }

  #services(): Promise<Catalogue> {
    const api = this.#api();
    if (this.#catalogue?.api !== api) {
      const opened = import('./catalogue/open.ts').then(({ openCatalogue }) => openCatalogue(this.#transport()));
      opened.catch(() => (this.#catalogue = undefined));
      this.#catalogue = { api, opened };
    }
    return this.#catalogue!.opened;
  }
}
