import type { ReactiveElement } from 'lit';
import { Task as LitTask, type TaskConfig } from '@lit/task';

/** A widget's task. It begins in a task of the page's own: to draw that something is on its way and to ask are two, neither long. */
export class Task<A extends readonly unknown[], R> extends LitTask<A, R> {
  constructor(host: ReactiveElement, { task, ...config }: TaskConfig<A, R>) {
    super(host, {
      ...config,
      async task(args, options) {
        await new Promise((go) => setTimeout(go));
        options.signal.throwIfAborted();
        return task(args, options);
      },
    });
  }
}
