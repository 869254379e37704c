import { html, nothing, type TemplateResult } from 'lit';
import type { ToolMessages } from '../messages/types.ts';
import { unknownOf, type Room } from '../room.ts';
import { focusOn } from './focus.ts';

/** The next items, on press: below those that are read, which stay where they are. */
export class More {
  #state: 'idle' | 'busy' | 'failed' = 'idle';
  /** Items that the last press added. */
  #added = 0;
  #list = 0;
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  draw(texts: ToolMessages): TemplateResult {
    const { shown } = this.#room;
    // Of another list nothing was added yet.
    const isSame = this.#list === shown.list;
    const state = isSame ? this.#state : 'idle';
    const added = isSame && state === 'idle' ? this.#added : 0;
    return html`${state === 'failed' ? html`<p class="card trouble">${texts.moreFailed}</p>` : nothing}
      <p role="status">
        ${added ? html`<span class="unseen">${texts.added(added)}</span>` : nothing}
        ${added && !shown.cursor ? texts.end : nothing}
      </p>
      ${
        shown.cursor
          ? html`<p>
              <button type="button" id="more" aria-disabled=${state === 'busy'} @click=${this.#press}>
                ${texts.more}
              </button>
            </p>`
          : nothing
      }`;
  }

  /** Adds the next page, and takes the person to the first item of it. */
  #press = async (): Promise<void> => {
    const { shown, page, host } = this.#room;
    const { list, cursor } = shown;
    if (!cursor || (this.#state === 'busy' && this.#list === list)) return;
    this.#list = list;
    this.#turn('busy');
    try {
      const next = await page(cursor);
      if (shown.list !== list) return;
      const at = shown.items.length;
      shown.items = [...shown.items, ...unknownOf(next, shown.items)];
      shown.cursor = next.next;
      this.#added = shown.items.length - at;
      this.#turn('idle');
      if (this.#added) await focusOn(host, at);
    } catch {
      this.#turn('failed');
    }
  };

  #turn(state: 'idle' | 'busy' | 'failed'): void {
    this.#state = state;
    this.#room.host.requestUpdate();
  }
}
