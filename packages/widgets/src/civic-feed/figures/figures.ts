/** The project's results: figures with their time, their honesty and, where they can be compared, their bars. */
import { html, nothing, type TemplateResult } from 'lit';
import { Indicators, type Indicator } from '@mosty/sdk/core';
import { asOf, date } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import { LocaleController } from '../../shared/locale.ts';
import { uk } from '../messages/figures.uk.ts';
import type { FiguresPart, Room, Words } from '../room.ts';
import { adopt } from '../../shared/styles/host.ts';
import { bars, byTime } from './compare.ts';
import { styles } from './figures.styles.ts';
import { quantity } from './quantity.ts';

export function open(room: Room): FiguresPart {
  adopt(room.host.renderRoot, styles);
  const figures = new Figures(room);
  return {
    // All of them: they are few, and a part without its whole would mislead.
    list: (signal) => new Indicators(room.transport()).list({ pageSize: 100, signal }),
    draw: (all) => figures.draw(all, room.level() + 1),
  };
}

class Figures {
  readonly #words: Words;
  readonly #texts;

  constructor({ host, words }: Room) {
    this.#words = words;
    this.#texts = new LocaleController(host, {
      uk,
      en: () => import('../messages/figures.en.ts').then(({ en }) => en),
    });
  }

  /** @param level of the headings, one for each time */
  draw(all: readonly Indicator[], level: number): TemplateResult {
    const lengths = bars(all);
    return html`${byTime(all).map(
      ([, figures]) =>
        html`<div class="time">
          ${heading(level, this.#time(figures[0]!), 'name')}
          <ul>
            ${figures.map((figure) => this.#figure(figure, lengths.get(figure.slug), all))}
          </ul>
        </div>`,
    )}
    ${lengths.size ? html`<p class="small muted">${this.#texts.texts.chart}</p>` : nothing}`;
  }

  #figure(figure: Indicator, length: number | undefined, all: readonly Indicator[]): TemplateResult {
    const { say, plain, locale } = this.#words;
    const { texts } = this.#texts;
    const { name, note, partOf, periodInferred, warnings } = figure;
    const whole = all.find(({ slug }) => slug === partOf);
    const remarks = [
      note ? say(note) : whole && texts.ofThem(plain(whole.name)),
      periodInferred && texts.inferred,
      ...warnings.filter(({ code }) => !periodInferred || code !== 'inferred').map(({ message }) => say(message)),
    ].filter(Boolean);
    return html`<li class=${whole ? 'figure part' : 'figure'} part="figure">
      <p>
        <strong class="quantity">${quantity(figure, locale, texts)}</strong>
        <span class="what">${say(name)}</span>
      </p>
      ${
        length === undefined
          ? nothing
          : html`<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">
              <rect class="rail" width="100%" height="14" rx="7"></rect>
              <rect class="fill" width="${Math.max(1, Math.round(length * 1000) / 10)}%" height="14" rx="7"></rect>
            </svg>`
      }
      ${remarks.map((remark) => html`<p class="small muted">${remark}</p>`)}
    </li>`;
  }

  /** «Липень 2012 р. – лютий 2013 р.», «Станом на 2013 р.», «Період не вказано». */
  #time({ periodStart, periodEnd, asOf: day }: Indicator): string {
    const { texts, locale } = this.#texts;
    const from = periodStart ?? periodEnd;
    const to = periodEnd ?? periodStart;
    const told =
      from && to
        ? from === to
          ? date(locale, from)
          : texts.period(date(locale, from), date(locale, to))
        : day
          ? texts.asOf(asOf(locale, day))
          : texts.unknownPeriod;
    return told.charAt(0).toUpperCase() + told.slice(1);
  }
}
