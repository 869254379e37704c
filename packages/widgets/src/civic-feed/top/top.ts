/**
 * What stands above and under the list: whose news, what else narrows them, how many there are and how many are new,
 * and where to subscribe. Fetched when the list stands; its place is kept for it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { TaskStatus } from '@lit/task';
import { Feed } from '@mosty/sdk/core';
import { apiAddress } from '../../shared/embed.ts';
import { HashController } from '../../shared/hash.ts';
import { LocaleController } from '../../shared/locale.ts';
import { Task } from '../../shared/task.ts';
import { uk } from '../messages/tools.uk.ts';
import type { Choice, Place, Room, TopPart } from '../room.ts';
import { adopt } from '../../shared/styles/host.ts';
import { chips } from './chips.ts';
import { focusOn } from './focus.ts';
import { Fresh } from './fresh.ts';
import { openLinked } from './link.ts';
import { More } from './more.ts';
import { NOTHING, panel } from './panel.ts';
import { hashForm } from './place.ts';
import { subscriptions } from './subscriptions.ts';
import { styles } from './top.styles.ts';

const VOICES = [undefined, 'authority', 'library', 'community'];

export function open(room: Room): TopPart {
  adopt(room.host.renderRoot, styles);
  return new Top(room);
}

class Top implements TopPart {
  readonly #room: Room;
  readonly #words;
  readonly #facets;
  readonly #fresh: Fresh;
  readonly #more: More;
  readonly #place: HashController<Place>;

  constructor(room: Room) {
    const { host, words, wanted, transport, shown } = room;
    this.#room = room;
    this.#words = new LocaleController(host, { uk, en: () => import('../messages/tools.en.ts').then(({ en }) => en) });
    this.#fresh = new Fresh(room);
    this.#more = new More(room);
    this.#place = new HashController(
      host,
      hashForm,
      () => host.noHash,
      (place) => this.#go(place),
    );
    this.#facets = new Task(host, {
      // Counted anew with each list, with which the counts may have changed.
      args: () => [host.api, words.locale, shown.list, shown.total] as const,
      task: async ([, , list], { signal }) =>
        list ? new Feed(transport()).facets({ ...wanted(), signal }) : undefined,
    });
  }

  above(): TemplateResult {
    const { texts } = this.#words;
    const { words, shown, chosen, wanted } = this.#room;
    const { voice } = chosen();
    const isFixed = wanted().voice && !voice;
    const waiting = this.#fresh.count;
    const tally = waiting ? texts.waiting : Object.keys(chosen()).length ? texts.found : texts.total;
    const said = VOICES.map((value) => ({
      value,
      name: value ? words.texts.voices[value] : texts.all,
      count: this.#count(value),
    }));
    return html`${isFixed ? nothing : chips('voice', texts.whose, said, voice, (next) => this.#choose({ voice: next }))}
      <details class="fold" part="refine">
        <summary>${texts.refine}</summary>
        ${this.#panel()}
      </details>
      <div class="tally" part="tally">
        <p class="muted" role="status">${tally(waiting || shown.total)}</p>
        ${waiting ? html`<button type="button" id="show" @click=${() => this.#fresh.show()}>${texts.show}</button>` : nothing}
      </div>`;
  }

  below(): TemplateResult {
    const { texts } = this.#words;
    const { host, wanted, chosen } = this.#room;
    return html`${this.#more.draw(texts)}
      <details class="fold" part="subscribe">
        <summary>${texts.subscribe}</summary>
        ${subscriptions(apiAddress(host.api) ?? '', wanted(), Object.keys(chosen()).length > 0, texts)}
      </details>`;
  }

  none(): TemplateResult | null {
    const { texts } = this.#words;
    if (!Object.keys(this.#room.chosen()).length) return null;
    const clear = () => {
      this.#choose(NOTHING);
      void focusOn(this.#room.host, '.chip', '#title');
    };
    return html`<p class="card">${texts.noneSuch}</p>
      <p class="all"><button type="button" id="everything" @click=${clear}>${texts.everything}</button></p>`;
  }

  note(item: string | null): void {
    this.#place.write({ ...this.#room.chosen(), ...(item && { item }) });
  }

  #choose(choice: Choice): void {
    this.#room.choose(choice);
    this.note(null);
  }

  /** To what an address says: the filters, and the item that is to be open. */
  #go({ item, ...choice }: Place): void {
    this.#room.choose({ ...NOTHING, ...choice });
    if (item) void openLinked(item, this.#room);
  }

  /** How many items a voice would leave, or all of them. */
  #count(voice: string | undefined): number | undefined {
    const voices = this.#facets.value?.voices;
    if (!voice) return voices?.reduce((sum, { count }) => sum + count, 0);
    return voices && (voices.find(({ value }) => value === voice)?.count ?? 0);
  }

  #panel(): TemplateResult {
    const { value, status } = this.#facets;
    const { texts, plain } = this.#words;
    const { chosen, wanted } = this.#room;
    const choose = (choice: Choice) => this.#choose(choice);
    const again = () => void this.#facets.run();
    const trouble =
      status === TaskStatus.ERROR
        ? html`<p>${texts.failed}</p>
            <p><button type="button" @click=${again}>${texts.retry}</button></p>`
        : html`<p class="muted">${texts.wait}</p>`;
    return html`<div class="panel">
      ${value ? nothing : trouble} ${panel(value, { chosen: chosen(), wanted: wanted(), choose, texts, plain })}
    </div>`;
  }
}
