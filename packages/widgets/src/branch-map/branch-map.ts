import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { Branches, type Branch } from '@mosty/sdk/core';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { styles } from './branch-map.styles.ts';
import { card } from './card.ts';
import { MostyBranchSelectEvent } from './events.ts';
import { BranchFinder } from './find.ts';
import type { BranchMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';

/** Credit of the sources that the positions were derived from; it stands wherever they are shown. */
const POSITIONS_CREDIT =
  '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · editor-layer-index (CC BY-SA 3.0)';

/**
 * Libraries and the desks in them: how to call each, where it is and how to get there. The list is the main view.
 *
 * @element mosty-branch-map
 *
 * @slot - Shown until the list is drawn and when it cannot be: a link and a phone, or the list itself as HTML.
 *
 * @fires {MostyBranchSelectEvent} mosty-branch-select - A person pressed a branch's phone or card. Carries slug and id.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart branch - One card.
 * @csspart name - Name of a branch.
 * @csspart call - A call button.
 * @csspart badges - Desks of a branch.
 * @csspart address - Address, former street name, landmark, district.
 * @csspart hours - Opening hours.
 * @csspart transport - Stops and lines.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-muted] - Secondary text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, badges.
 * @cssproperty [--mosty-color-on-accent] - Text on the accent.
 * @cssproperty [--mosty-color-focus] - Focus ring.
 * @cssproperty [--mosty-radius=14px] - Roundness.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyBranchMap extends MostyElement<BranchMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Slug of the chosen branch: `branch-12`. */
  @property({ reflect: true }) branch: string | null = null;

  /** `tsog`: only places with a citizen service centre, to begin with. */
  @property() has: string | null = null;

  @state() private typed = '';
  @state() private tsogOnly = false;

  private finder: { of: readonly Branch[]; texts: BranchMessages; finder: BranchFinder } | undefined;

  private readonly list = new Task(this, {
    args: () => [this.api] as const,
    task: async (_args, { signal }) => {
      const first = await new Branches(this.transport).list({ pageSize: 100, signal });
      const items: Branch[] = [];
      for await (const branch of first) items.push(branch);
      return { items, freshness: first.freshness };
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.list);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('has')) this.tsogOnly = this.has === 'tsog';
  }

  protected override firstUpdated(): void {
    // On the root, so that a card needs no role and no key handling: its links and buttons have both.
    this.renderRoot.addEventListener('click', (event) => this.choose(event));
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    return drawStates(this.list, this.locale, {
      empty: () =>
        html`<p class="card">${this.texts.none}</p>
          <slot></slot>`,
      full: ({ items }) => this.full(items),
    });
  }

  private find(branches: readonly Branch[]): Branch[] {
    const { texts } = this;
    if (this.finder?.of !== branches || this.finder.texts !== texts) {
      this.finder = { of: branches, texts, finder: new BranchFinder(branches, texts.modes) };
    }
    return this.finder.finder.find(this.typed, this.tsogOnly);
  }

  private full(branches: readonly Branch[]): TemplateResult {
    const { texts } = this;
    const shown = this.find(branches);
    return html`
      <search class="tools">
        <label>
          ${texts.search} <span class="hint" id="hint">${texts.searchHint}</span>
          <input
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            .value=${this.typed}
            @input=${(event: InputEvent) => (this.typed = (event.target as HTMLInputElement).value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.tsogOnly}
            @change=${(event: Event) => (this.tsogOnly = (event.target as HTMLInputElement).checked)}
          />
          <span>${texts.onlyTsog}</span>
        </label>
      </search>
      <p class="count" role="status">${texts.found(shown.length, branches.length)}</p>
      ${
        shown.length
          ? html`<ul class="list">
              ${shown.map((branch) => card(branch, this.locale, this.headingLevel + 1, branch.slug === this.branch))}
            </ul>`
          : html`<div class="card stack">
              <p>${texts.nothing}</p>
              <p><button type="button" @click=${this.clear}>${texts.clear}</button></p>
            </div>`
      }
      ${
        branches.some(({ geo }) => geo)
          ? html`<p class="credit muted small">${texts.positions}: <span lang="en">${POSITIONS_CREDIT}</span></p>`
          : null
      }
    `;
  }

  private clear(): void {
    this.typed = '';
    this.tsogOnly = false;
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }

  private choose(event: Event): void {
    const chosen = (event.target as Element).closest<HTMLElement>('[data-branch]');
    const { branch, id } = chosen?.dataset ?? {};
    if (!branch || !id) return;
    this.branch = branch;
    this.dispatchEvent(new MostyBranchSelectEvent(branch, id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-branch-map': MostyBranchMap;
  }
}
