/**
 * What only some branches state: hours, shelter, backup power, accessibility. Fetched when the first branch of a list
 * states any of it, so that a list of addresses and phones does not pay for it.
 */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Branch } from '@mosty/sdk/core';
import { date, dateTime, type Locale } from '../shared/format.ts';
import type { LocaleController } from '../shared/locale.ts';
import { adopt } from '../shared/styles/host.ts';
import { ClockController, localMoment } from './clock.ts';
import { styles } from './facts.styles.ts';
import type { BranchMessages, FactMessages } from './messages/types.ts';
import { closuresAt, openState } from './open-now.ts';

/** What people wrote, ready to be a sentence among others. */
const sentence = (text: string): string => text.replace(/[.\s]*$/, '.');

/** The hours of a week and their exceptions, a line each; `nothing` where nobody states any. */
export function hoursOf(
  { openingHours, specialOpeningHours }: Branch,
  texts: FactMessages,
  { locale, say }: LocaleController<BranchMessages>,
): TemplateResult | typeof nothing {
  if (!openingHours && !specialOpeningHours.length) return nothing;
  return html`<ul>
    ${(openingHours ?? []).map(
      ({ dayOfWeek, opens, closes }) =>
        html`<li>${dayOfWeek.map((day) => texts.days[day] ?? day).join(', ')}: ${opens}–${closes}</li>`,
    )}
    ${specialOpeningHours.map(
      ({ validFrom, validThrough, opens, closes, reason }) =>
        html`<li>
          ${date(locale, validFrom)}${validThrough === validFrom ? nothing : ` – ${date(locale, validThrough)}`}:
          ${opens && closes ? `${opens}–${closes}` : texts.closedAllDay}${reason ? html`, ${say(reason)}` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** Their words in one language. */
export const factTexts = async (locale: Locale): Promise<FactMessages> =>
  locale === 'en' ? (await import('./messages/facts.en.ts')).en : (await import('./messages/facts.uk.ts')).uk;

export class Facts {
  readonly #texts: FactMessages;
  readonly #words: LocaleController<BranchMessages>;
  readonly #clock: ClockController;

  constructor(host: ReactiveElement, texts: FactMessages, words: LocaleController<BranchMessages>) {
    this.#texts = texts;
    this.#words = words;
    this.#clock = new ClockController(host);
  }

  isOpen(branch: Branch): boolean {
    return openState(branch, this.#clock.now).state === 'open';
  }

  /** Whether it works at all, whether it is open now, and what it will be shut for. */
  openNow(branch: Branch): unknown {
    const note = this.#texts.status[branch.status];
    return html`${note ? html`<p class="note">${note}</p>` : nothing} ${this.#now(branch)} ${this.#closures(branch)}`;
  }

  /** «Відчинено до 18:00», «Зараз зачинено. Відчиниться …»; nothing where the hours are not known. */
  #now(branch: Branch): unknown {
    const { now } = this.#clock;
    const open = openState(branch, now);
    if (open.state === 'unknown' || branch.status !== 'active') return nothing;
    const texts = this.#texts;
    if (open.state === 'open') return html`<p><span class="badge good">${texts.openUntil(open.until)}</span></p>`;
    const { next, reason } = open;
    const { locale, plain } = this.#words;
    const [shut] = closuresAt(branch, now);
    const when = next
      ? texts.opensAt(next.day === now.day ? null : date(locale, next.day, true), next.opens)
      : shut && texts.opensSomeTime;
    return html`<p>
      <span class="badge warm">${texts.closedNow}</span>
      ${reason ? html`<span>${sentence(plain(reason))}</span>` : nothing} ${when ? html`<span>${when}</span>` : nothing}
    </p>`;
  }

  /** What the branch will be shut for, before somebody sets out. */
  #closures(branch: Branch): unknown {
    const { now } = this.#clock;
    const texts = this.#texts;
    const { locale, plain } = this.#words;
    return closuresAt(branch, now)[1].map(({ from, until, reason }) => {
      const start = localMoment(new Date(from));
      const end = until && localMoment(new Date(until));
      const day = start.day === now.day ? null : date(locale, start.day, true);
      const to = end ? (end.day === start.day ? end.clock : dateTime(locale, until)) : null;
      return html`<p class="note">
        ${texts.willClose(day, start.clock, to)}${reason ? html` ${sentence(plain(reason))}` : nothing}
      </p>`;
    });
  }

  /** Opening hours as stated, with their exceptions. */
  hours(branch: Branch): unknown {
    const lines = hoursOf(branch, this.#texts, this.#words);
    if (lines === nothing) return nothing;
    return html`<div part="hours">
      <p class="label">${this.#texts.hours}</p>
      ${lines}
    </div>`;
  }

  /** What matters in a blackout or an air-raid alert, and on wheels. */
  safety({ shelter, backupPower, accessibility }: Branch): unknown {
    const texts = this.#texts;
    const { say } = this.#words;
    const lines: unknown[] = [];
    if (shelter) {
      const { available, distance, note } = shelter;
      lines.push(html`${texts.shelter(available, distance)}${note ? html`. ${say(note)}` : nothing}`);
    }
    if (backupPower !== null) lines.push(texts.backupPower(backupPower));
    for (const { feature, value, note } of accessibility ?? []) {
      const line = value === 'unknown' ? undefined : texts.accessible[feature];
      if (line) lines.push(html`${line(value === 'yes')}${note ? html`. ${say(note)}` : nothing}`);
    }
    if (!lines.length) return nothing;
    return html`<ul class="safety" part="safety">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }
}

/** The facts in the words of one language. */
export async function factsIn(host: ReactiveElement, words: LocaleController<BranchMessages>): Promise<Facts> {
  const texts = await factTexts(words.locale);
  adopt(host.renderRoot, styles);
  return new Facts(host, texts, words);
}
