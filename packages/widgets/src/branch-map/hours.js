import { html, nothing } from 'lit';
import { date } from '../shared/format.ts';
/** Opening hours as stated; where nobody stated them, that is said and nothing is guessed. */
export function hours(branch, { texts, say, locale }) {
    const { openingHours, specialOpeningHours: special, telephone } = branch;
    if (!openingHours)
        return html `<p part="hours">${telephone.length ? texts.noHours : texts.noHoursNoPhone}</p>`;
    return html `<div part="hours">
    <p class="label">${texts.hours}</p>
    <ul>
      ${openingHours.map(({ dayOfWeek, opens, closes }) => html `<li>${dayOfWeek.map((day) => texts.days[day] ?? day).join(', ')}: ${opens}–${closes}</li>`)}
      ${special.map(({ validFrom, validThrough, opens, closes, reason }) => html `<li>
            ${date(locale, validFrom)}${validThrough === validFrom ? nothing : ` – ${date(locale, validThrough)}`}:
            ${opens && closes ? `${opens}–${closes}` : texts.closedAllDay}${reason ? html `, ${say(reason)}` : nothing}
          </li>`)}
    </ul>
  </div>`;
}
