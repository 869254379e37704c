import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Branches, type Branch } from '@mosty/sdk/core';
import { MostyElement } from '../shared/mosty-element.ts';
import { keepLive } from '../shared/live.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { Task } from '../shared/task.ts';
import { styles } from './branch-map.styles.ts';
import { PORTION, cards, nothingFound } from './cards.ts';
import type * as Doings from './doings.ts';
import { MostyBranchSelectEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { FactsController } from './facts-controller.ts';
import { FinderController } from './finder-controller.ts';
import type { MapSide } from './map-side.ts';
import type { BranchMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import type { NearController } from './near-controller.ts';
import { filtersOf, narrow, usefulFilters, withLead, type Filter, type Pane, type Row } from './selection.ts';
import { tools } from './tools.ts';

/**
 * Libraries and the desks in them: how to call each, where it is and how to get there. The list is the main view; beside
 * it, or in its place on a narrow page, stands a drawn map that contacts nobody.
 *
 * @element mosty-branch-map
 *
 * @slot - Shown until the list is drawn and when it cannot be: a link and a phone, or the list itself as HTML.
 *
 * @fires {MostyBranchSelectEvent} mosty-branch-select - A person pressed a branch's pin, phone or card. Carries slug and id.
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
 * @csspart safety - Shelter, backup power, accessibility.
 * @csspart map - What the map stands in.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-muted] - Secondary text.
 * @cssproperty [--mosty-color-line] - Lines between parts.
 * @cssproperty [--mosty-color-accent] - Buttons, links, badges.
 * @cssproperty [--mosty-color-on-accent] - Text on the accent.
 * @cssproperty [--mosty-color-tint] - Ground of badges.
 * @cssproperty [--mosty-color-focus] - Focus ring.
 * @cssproperty [--mosty-radius=14px] - Roundness.
 *
 * @attr {'light' | 'dark' | 'auto'} theme - Keeps one colour scheme, or follows the visitor; by default that of the page.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 * @attr {string} tiles - The page's own map tiles: `https://tiles.example/{z}/{x}/{y}.png`, or the address of a `.pmtiles`
 *   file. Nothing is asked there before a person presses «Показати докладну карту».
 * @attr {string} tiles-credit - Whom these tiles are by, as their licence asks it to be written; in sight while they are.
 */
export class MostyBranchMap extends MostyElement<BranchMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Slug of the chosen branch: `branch-12`. Set by the page, it is shown first. */
  @property({ reflect: true }) branch: string | null = null;

  /** Filters to begin with, with spaces between: `tsog`, `open`, `accessible`. */
  @property() has: string | null = null;

  /** Where people start from: a place by its name, or `46.94,32.06`. The nearest branches stand first. */
  @property() near: string | null = null;

  /** `list`: no map at all. `map`: a narrow page begins with the map. By default it begins with the list. */
  @property() view: Pane | null = null;

  @state() private typed = '';
  @state() private filters: ReadonlySet<Filter> = new Set();
  @state() private portions = 1;
  @state() private said = '';

  /** The branch that the page asked for stands first; one that a person chose stays where it is. */
  private lead: string | null = null;
  private chosenHere: string | null = null;
  private hasShown = false;
  private rows: readonly Row[] = [];

  private readonly list = new Task(this, {
    args: () => [this.api] as const,
    task: async (_args, { signal }) => {
      const first = await new Branches(this.transport).list({ pageSize: 100, signal });
      const items: Branch[] = [];
      for await (const branch of first) items.push(branch);
      // Before the list is drawn, so that nothing moves when it comes; without it there is a list.
      if (this.view !== 'list' && items.some(({ geo }) => geo)) await this.openSide().catch(() => undefined);
      return { items, freshness: first.freshness, useful: usefulFilters(items) };
    },
  });

  private readonly facts = new FactsController(this, this.locale);
  private readonly finder = new FinderController(this);
  // The two below are fetched where they are needed.
  private place: NearController | undefined;
  private side: MapSide | undefined;

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.list);
    keepLive(this, this.list);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('has')) this.filters = filtersOf(this.has);
    if (changed.has('view')) this.side?.look(this.view ?? 'list');
    if (changed.has('near') && (this.near || this.place)) void this.start().then((place) => place.startFrom(this.near));
    if (changed.has('branch') && this.branch !== this.chosenHere) this.lead = this.branch;
  }

  protected override firstUpdated(): void {
    // On the root, so that a card needs no role and no key handling: its links and buttons have both.
    this.renderRoot.addEventListener('click', (event) => {
      const slug = (event.target as Element).closest<HTMLElement>('[data-branch]')?.dataset['branch'];
      if (slug) this.choose(slug);
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // A page that names a branch after the list was drawn (the finder beside it does) wants it looked at.
    if (changed.has('branch') && this.hasShown && this.branch && this.branch === this.lead)
      void this.focusOn('.chosen .name');
    this.hasShown = this.list.value !== undefined;
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    return drawStates(this.list, this.locale, {
      empty: () =>
        html`<p class="card">${this.texts.none}</p>
          <slot></slot>`,
      full: ({ items, useful }) => this.full(items, useful),
    });
  }

  private full(branches: readonly Branch[], useful: readonly Filter[]): unknown {
    const { texts, typed, place, finder, filters } = this;
    const { branches: found, understood, instead } = finder.find(branches, texts.modes, typed);
    // No branch is called so: perhaps it is a place from which people come.
    if (!found.length && !place) void this.start();
    const named = found.length ? null : place?.named(typed);
    const from = named ?? place?.spot;
    const facts = this.facts.of(branches);
    const left = narrow(named ? branches : found, filters, (branch) => facts?.isOpen(branch) ?? true);
    const rows = place && from ? place.order(left, from) : left.map((branch) => ({ branch, away: '' }));
    const shown = (this.rows = withLead(rows, this.lead));
    const list = () => (shown.length ? this.cards(shown, facts) : nothingFound(texts, () => this.clear()));
    return this.inTurn(
      (turns) =>
        tools(texts, {
          whole: turns > 1,
          typed,
          useful,
          filters,
          near: place,
          onType: (words) => {
            this.typed = words;
            this.portions = 1;
            void finder.prepare(branches, texts.modes);
          },
          onFocus: () => void finder.prepare(branches, texts.modes),
          onFilter: (filter, on) => this.setFilter(filter, on),
          onNear: () => void this.start().then((at) => at.toggle()),
        }),
      // The second half of what stands above.
      () => nothing,
      () =>
        html`<div class="found" role="status">
            <p class="strong">${instead ? texts[instead] : texts.found(shown.length, branches.length)}</p>
            ${understood ? html`<p>${texts.understood(understood)}</p>` : nothing} ${from ? place?.from(from) : nothing}
          </div>
          ${this.side && this.view !== 'list' ? this.side.draw(list(), shown) : list()}`,
    );
  }

  private cards(rows: readonly Row[], facts: Facts | null): TemplateResult {
    const { locale } = this;
    return cards(rows, locale, {
      portions: this.portions,
      gradually: (all, draw) => this.gradually(all, draw, 3, 4),
      level: this.headingLevel + 1,
      chosen: this.branch,
      facts,
      said: this.said,
      onMore: () => void this.more(),
      onCopy: (branch) => this.act(({ copyAddress }) => copyAddress(branch, locale)),
      onPrint: (branch) => this.act(({ printRoute }) => printRoute(branch, locale)),
      ...(this.side &&
        this.view !== 'list' && {
          onLocate: (branch: Branch) => {
            this.choose(branch.slug);
            void this.side?.reveal();
          },
        }),
    });
  }

  private async start(): Promise<NearController> {
    const { NearController } = await import('./near-controller.ts');
    this.requestUpdate();
    return (this.place ??= new NearController(this, () => this.transport, this.locale));
  }

  private async openSide(): Promise<void> {
    const { MapSide } = await import('./map-side.ts');
    this.side ??= new MapSide(this, {
      transport: () => this.transport,
      words: this.locale,
      chosen: () => this.branch,
      onChoose: (slug) => this.choose(slug, true),
    });
    this.side.look(this.view ?? 'list');
  }

  /** Does what a card offers and tells it; says so when it cannot be fetched. */
  private async act(act: (doings: typeof Doings) => Promise<string>): Promise<void> {
    this.said = await import('./doings.ts').then(act).catch(() => this.texts.offline);
  }

  private setFilter(filter: Filter, on: boolean): void {
    const filters = new Set(this.filters);
    filters[on ? 'add' : 'delete'](filter);
    [this.filters, this.portions] = [filters, 1];
  }

  private clear(): void {
    [this.typed, this.filters] = ['', new Set()];
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }

  private async more(): Promise<void> {
    const at = this.portions++ * PORTION;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.name')[at]?.focus();
  }

  /** @param look moves the focus to the card: the eye has left the map for it */
  private choose(slug: string, look = false): void {
    const at = this.rows.findIndex(({ branch }) => branch.slug === slug);
    if (at < 0) return;
    this.chosenHere = this.branch = slug;
    this.portions = Math.max(this.portions, Math.ceil((at + 1) / PORTION));
    if (look) void this.focusOn('.chosen .name');
    this.dispatchEvent(new MostyBranchSelectEvent(slug, this.rows[at]!.branch.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-branch-map': MostyBranchMap;
  }
}
