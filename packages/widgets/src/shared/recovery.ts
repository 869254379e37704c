import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TaskStatus, type Task } from '@lit/task';

/** Asks again by itself when the network is back: what failed without one is not left to a button. */
export class RecoveryController implements ReactiveController {
  #task: Task<readonly unknown[], unknown>;

  constructor(host: ReactiveControllerHost, task: Task<readonly unknown[], unknown>) {
    this.#task = task;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
  }

  #again = (): void => {
    if (this.#task.status === TaskStatus.ERROR) void this.#task.run();
  };
}
