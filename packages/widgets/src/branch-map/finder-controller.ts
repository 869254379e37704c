import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Branch } from '@mosty/sdk/core';
import type { BranchFinder, Found } from './find.ts';

/** Fetches the finder with the first touch of the box, and answers with what is there until it has come. */
export class FinderController implements ReactiveController {
  #host: ReactiveControllerHost;
  #finder: BranchFinder | undefined;
  /** What the finder is of or is being made of; `null` when it could not be had, until somebody types on. */
  #of: readonly Branch[] | null | undefined;
  #modes: Record<string, string> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#finder = undefined;
    this.#of = undefined;
  }

  /** Makes the finder ready for these branches. */
  async prepare(branches: readonly Branch[], modes: Record<string, string>): Promise<void> {
    if (this.#of === branches && this.#modes === modes) return;
    [this.#of, this.#modes, this.#finder] = [branches, modes, undefined];
    try {
      const { BranchFinder } = await import('./find.ts');
      const finder = await new BranchFinder(branches, modes).prepare();
      if (this.#of !== branches) return;
      this.#finder = finder;
      this.#host.requestUpdate();
    } catch {
      this.#of = null;
      this.#host.requestUpdate();
    }
  }

  find(branches: readonly Branch[], modes: Record<string, string>, typed: string): Found {
    if (!typed.trim()) return { branches, understood: null };
    if (this.#finder && this.#of === branches && this.#modes === modes) return this.#finder.find(typed);
    if (this.#of !== null) void this.prepare(branches, modes);
    // The whole list stays in sight until the finder has come, and where it cannot come.
    return { branches, understood: null, instead: this.#of === null ? 'offline' : 'loading' };
  }
}
