import type { ReactiveController, ReactiveElement } from 'lit';
import type { Branch } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import type { Facts } from './facts.ts';
import type { BranchMessages } from './messages/types.ts';

const states = ({
  openingHours,
  specialOpeningHours,
  closures,
  shelter,
  backupPower,
  accessibility,
  status,
}: Branch): boolean =>
  status !== 'active' ||
  !!(openingHours ?? shelter ?? backupPower ?? accessibility) ||
  specialOpeningHours.length + closures.length > 0 ||
  backupPower === false;

/** Fetches what draws hours, shelter and accessibility as soon as a branch states any of it. */
export class FactsController implements ReactiveController {
  /** `null` while nobody states anything, and while it is on its way. */
  facts: Facts | null = null;
  #host: ReactiveElement;
  #words: LocaleController<BranchMessages>;
  #texts: BranchMessages | undefined;
  #checked: readonly Branch[] | undefined;

  constructor(host: ReactiveElement, words: LocaleController<BranchMessages>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.#checked = undefined;
  }

  of(branches: readonly Branch[]): Facts | null {
    const { texts } = this.#words;
    if (this.#checked !== branches || this.#texts !== texts) {
      [this.#checked, this.#texts] = [branches, texts];
      if (branches.some(states)) void this.#load(texts);
    }
    return this.facts;
  }

  async #load(texts: BranchMessages): Promise<void> {
    const facts = await import('./facts.ts').then(({ factsIn }) => factsIn(this.#host, this.#words)).catch(() => null);
    if (this.#texts !== texts) return;
    this.facts = facts;
    // What could not be had is asked for again when something else draws the list anew: by itself it would never rest.
    if (facts) this.#host.requestUpdate();
    else this.#checked = undefined;
  }
}
