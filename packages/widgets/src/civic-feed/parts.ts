import { nextTask } from '../shared/painted.ts';
import type { PartOf, Room } from './room.ts';

type Name = keyof PartOf;

const doors: { [N in Name]: () => Promise<{ open: (room: Room) => PartOf[N] }> } = {
  top: () => import('./top/top.ts'),
  inside: () => import('./inside/inside.ts'),
  tabs: () => import('./tabs/tabs.ts'),
  headlines: () => import('./headlines/headlines.ts'),
  figures: () => import('./figures/figures.ts'),
  pictures: () => import('./pictures/pictures.ts'),
};

/** Fetches the parts of the feed that are not needed to draw the first list, each when it is needed. */
export class Parts {
  readonly #room: Room;
  readonly #here: Partial<PartOf> = {};
  readonly #coming: Partial<Record<Name, Promise<unknown>>> = {};
  readonly #failed = new Set<Name>();

  constructor(room: Room) {
    this.#room = room;
  }

  /** A part that is here. */
  get<N extends Name>(name: N): PartOf[N] | undefined {
    return this.#here[name];
  }

  /**
   * The same, and sent for when it is not here.
   *
   * @param again a person asks for what could not be had before: it is not sent for again each time it is drawn
   */
  wanted<N extends Name>(name: N, again = false): PartOf[N] | undefined {
    if (again || !this.#failed.has(name)) this.bring(name).catch(() => {});
    return this.#here[name];
  }

  hasFailed(name: Name): boolean {
    return this.#failed.has(name);
  }

  /** The part, once it is here. */
  async bring<N extends Name>(name: N): Promise<PartOf[N]> {
    if (this.#failed.delete(name)) this.#room.host.requestUpdate();
    try {
      await (this.#coming[name] ??= this.#fetch(name));
    } catch (error) {
      delete this.#coming[name];
      this.#failed.add(name);
      this.#room.host.requestUpdate();
      throw error;
    }
    return this.#here[name]!;
  }

  async #fetch<N extends Name>(name: N): Promise<void> {
    await nextTask();
    const { open } = await doors[name]();
    await nextTask();
    const part = open(this.#room);
    await nextTask();
    this.#here[name] = part;
    this.#room.host.requestUpdate();
  }
}
