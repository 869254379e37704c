import type { ReactiveElement } from 'lit';
import { Task as LitTask, type TaskConfig } from '@lit/task';

/** A widget's task. It runs first when the frame stands: to draw that and to ask are two tasks of the page, neither long. */
export class Task<A extends readonly unknown[], R> extends LitTask<A, R> {
  #host: ReactiveElement;

  constructor(host: ReactiveElement, config: TaskConfig<A, R>) {
    super(host, config);
    this.#host = host;
  }

  override hostUpdate(): void {
    if (this.#host.hasUpdated) super.hostUpdate();
  }
}
