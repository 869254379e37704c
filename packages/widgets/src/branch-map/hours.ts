import { html, nothing, type TemplateResult } from 'lit';
import type { Branch } from '@mosty/sdk/core';
import { date } from '../shared/format.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { BranchMessages } from './messages/types.ts';

/** Opening hours as stated; where nobody stated them, that is said and nothing is guessed. */
export function hours(branch: Branch, { texts, say, locale }: LocaleController<BranchMessages>): TemplateResult {
  const { openingHours, specialOpeningHours: special, telephone } = branch;
  if (!openingHours) return html`<p part="hours">${telephone.length ? texts.noHours : texts.noHoursNoPhone}</p>`;
  return html`<div part="hours">
    <p class="label">${texts.hours}</p>
    <ul>
      ${openingHours.map(
        ({ dayOfWeek, opens, closes }) =>
          html`<li>${dayOfWeek.map((day) => texts.days[day] ?? day).join(', ')}: ${opens}–${closes}</li>`,
      )}
      ${special.map(
        ({ validFrom, validThrough, opens, closes, reason }) =>
          html`<li>
            ${date(locale, validFrom)}${validThrough === validFrom ? nothing : ` – ${date(locale, validThrough)}`}:
            ${opens && closes ? `${opens}–${closes}` : texts.closedAllDay}${reason ? html`, ${say(reason)}` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
