import type { ReactiveControllerHost } from 'lit';
import { TaskStatus, initialState } from '@lit/task';
import { LifeEvents, type LifeEvent, type Service, type Transport } from '@mosty/sdk/core';
import { RecoveryController } from '../shared/recovery.ts';
import { Task } from '../shared/task.ts';
import type { Catalogue, Found, Wanted } from './inside/catalogue/catalogue.ts';
import type { Actions, Inside } from './inside/inside.ts';
import { answerAddress } from './hash.ts';

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
  does: Actions;
}

/** Suggestions under the box at once. */
const SUGGESTIONS = 8;

/** Everything a finder asks: the moments of life at once, the rest of itself and the services when somebody looks. */
export class Inquiry {
  /** Draws lists and answers; is there when one of the tasks is complete. */
  inside: Inside | undefined;
  readonly moments;
  readonly answers;
  readonly answer;
  readonly #host: ReactiveControllerHost & Element;
  readonly #asks: Inquirer;
  #services: { api: string | null; opened: Promise<Catalogue> } | undefined;

  constructor(host: ReactiveControllerHost & Element, asks: Inquirer) {
    const { transport, api, wanted, service, answered } = asks;
    this.#host = host;
    this.#asks = asks;
    this.moments = new Task(host, {
      args: () => [api()] as const,
      task: async (_args, { signal }) => new LifeEvents(transport()).list({ pageSize: 100, signal }),
    });
    this.answers = new Task(host, {
      args: () => [api(), ...Object.values(wanted() ?? {})] as const,
      task: async (_args, { signal }) => {
        const now = wanted();
        return now ? (await this.#catalogue()).find(now, signal) : initialState;
      },
    });
    this.answer = new Task(host, {
      args: () => [api(), service()] as const,
      task: async ([, slug], { signal }) => {
        if (!slug) return initialState;
        const answer = await (await this.#catalogue()).answer(slug, signal);
        this.inside?.prepare();
        answered(answer.items[0]);
        return answer;
      },
    });
    for (const task of [this.moments, this.answers, this.answer]) new RecoveryController(host, task);
  }

  /** Moments of life that are known by now. */
  get lifeEvents(): readonly LifeEvent[] {
    return this.moments.value?.items ?? [];
  }

  /** The answer to what is wanted now; nothing while it is on its way. */
  get found(): Found | undefined {
    return this.answers.status === TaskStatus.COMPLETE ? this.answers.value : undefined;
  }

  /** Asks again for what could not be had. */
  again(): void {
    if (this.answers.status === TaskStatus.ERROR) void this.answers.run();
  }

  /** At the first touch of the box: what the first letter will need, and what works on without a network. */
  prepare(): void {
    this.#catalogue().then(
      (services) => services.prepare(),
      () => {},
    );
  }

  /** Services to offer while the words are being typed. */
  async suggest(wanted: Wanted, signal: AbortSignal): Promise<readonly Service[]> {
    const here = { ...wanted, literal: false, lifeEvent: null, limit: SUGGESTIONS };
    return (await this.#catalogue()).suggest(here, signal);
  }

  #catalogue(): Promise<Catalogue> {
    const api = this.#asks.api();
    if (this.#services?.api !== api) {
      const opened = this.#open();
      opened.catch(() => (this.#services = undefined));
      this.#services = { api, opened };
    }
    return this.#services!.opened;
  }

  async #open(): Promise<Catalogue> {
    const { Inside, openCatalogue } = await import('./inside/inside.ts');
    const { transport, does } = this.#asks;
    this.inside ??= new Inside(this.#host, transport, does, answerAddress);
    return openCatalogue(transport());
  }
}
