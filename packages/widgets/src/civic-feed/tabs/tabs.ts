import { html, nothing, type TemplateResult } from 'lit';
import { contact } from '../../shared/embed.ts';
import { LocaleController } from '../../shared/locale.ts';
import { uk } from '../messages/tabs.uk.ts';
import type { Room, TabsPart } from '../room.ts';
import { adopt } from '../../shared/styles/host.ts';
import { styles } from './tabs.styles.ts';

const TABS = ['news', 'other'] as const;
type Tab = (typeof TABS)[number];

export function open(room: Room): TabsPart {
  adopt(room.host.renderRoot, styles);
  return new Tabs(room);
}

/** The news and the reception in two tabs. The other widget is known by its tag alone: the loader brings it. */
class Tabs implements TabsPart {
  #chosen: Tab = 'news';
  /** The other widget is made when somebody wants to see it, and stays. */
  #wasSeen = false;
  readonly #room: Room;
  readonly #words;

  constructor(room: Room) {
    this.#room = room;
    this.#words = new LocaleController(room.host, {
      uk,
      en: () => import('../messages/tabs.en.ts').then(({ en }) => en),
    });
  }

  draw(other: string, news: unknown): TemplateResult | null {
    if (other !== 'reception') return null;
    const { texts } = this.#words;
    const tab = (which: Tab) =>
      html`<button
        type="button"
        role="tab"
        id="tab-${which}"
        aria-controls="panel-${which}"
        aria-selected=${which === this.#chosen}
        tabindex=${which === this.#chosen ? 0 : -1}
        @click=${() => this.#choose(which)}
      >
        ${texts[which]}
      </button>`;
    const panel = (which: Tab, content: unknown) =>
      html`<div role="tabpanel" id="panel-${which}" aria-labelledby="tab-${which}" ?hidden=${which !== this.#chosen}>
        ${content}
      </div>`;
    return html`<div class="tabs tools" role="tablist" part="tabs" @keydown=${this.#key}>${TABS.map(tab)}</div>
      ${panel('news', news)} ${panel('other', this.#wasSeen ? this.#reception() : nothing)}`;
  }

  #reception(): TemplateResult {
    const { phone } = contact();
    const { texts } = this.#words;
    return html`<mosty-reception api=${this.#room.host.api ?? nothing} heading-level=${this.#room.level() + 1}>
      <p>${phone ? texts.askByPhone(phone) : texts.askInPerson}</p>
    </mosty-reception>`;
  }

  #choose(tab: Tab): void {
    this.#chosen = tab;
    const isNew = tab === 'other' && !this.#wasSeen;
    this.#wasSeen ||= isNew;
    this.#room.host.requestUpdate();
    void this.#room.host.updateComplete.then(() => {
      const { renderRoot } = this.#room.host;
      renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
      // The loader does not look into shadow roots that do not announce themselves.
      if (isNew)
        renderRoot
          .querySelector('mosty-reception')
          ?.dispatchEvent(new Event('mosty-scan', { bubbles: true, composed: true }));
    });
  }

  #key = (event: KeyboardEvent): void => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    this.#choose(event.key === 'Home' ? 'news' : event.key === 'End' || this.#chosen === 'news' ? 'other' : 'news');
  };
}
