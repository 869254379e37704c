import type { ReactiveControllerHost } from 'lit';
import { Task as LitTask, type TaskConfig } from '@lit/task';
import { nextTask } from './painted.ts';

/**
 * A widget's task. To draw that something is on its way, to ask, to check the answer and to draw it are each a task of
 * the page's own, and none is long.
 */
export class Task<A extends readonly unknown[], R> extends LitTask<A, R> {
  constructor(host: ReactiveControllerHost, { task, ...config }: TaskConfig<A, R>) {
    super(host, {
      ...config,
      async task(args, options) {
        await nextTask();
        options.signal.throwIfAborted();
        const answer = await task(args, options);
        await nextTask();
        return answer;
      },
    });
  }
}
