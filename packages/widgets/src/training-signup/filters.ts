import { html, nothing } from 'lit';
import type { Session } from '@mosty/sdk/core';
import { date } from '../shared/format.ts';
import type { Words } from './session.ts';

/** What a list of sessions is narrowed by; an empty string narrows nothing. */
export interface Filters {
  branch: string;
  training: string;
  /** `2026-12` */
  month: string;
}

export const everything: Filters = { branch: '', training: '', month: '' };

/** A list that fits on a screen needs no filters. */
const SHORT = 3;

const valueOf: Record<keyof Filters, (session: Session) => string> = {
  branch: ({ branch }) => branch ?? '',
  training: ({ training }) => training,
  month: ({ startDate }) => startDate.slice(0, 7),
};
const KEYS = Object.keys(valueOf) as (keyof Filters)[];

export const narrow = (sessions: readonly Session[], filters: Filters): Session[] =>
  sessions.filter((session) => KEYS.every((key) => !filters[key] || valueOf[key](session) === filters[key]));

/** One choice for each thing in which the sessions differ. */
export function choices(
  sessions: readonly Session[],
  filters: Filters,
  { texts, plain, locale }: Words,
  choose: (filters: Filters) => void,
): unknown {
  const nameOf: Record<keyof Filters, (session: Session) => string> = {
    branch: ({ location }) => (location ? plain(location.name) : texts.placeUnknown),
    training: ({ name }) => plain(name),
    month: ({ startDate }) => date(locale, startDate.slice(0, 7)),
  };
  const shown = KEYS.flatMap((key) => {
    const options = new Map(sessions.map((session) => [valueOf[key](session), nameOf[key](session)]));
    options.delete('');
    return options.size > 1 ? [{ key, options: [...options] }] : [];
  });
  if (sessions.length <= SHORT || !shown.length) return nothing;
  return html`<search class="choices" part="filters">
    ${shown.map(
      ({ key, options }) =>
        html`<label>
          ${texts.filters[key]}
          <select
            data-filter=${key}
            @change=${(event: Event) => choose({ ...filters, [key]: (event.target as HTMLSelectElement).value })}
          >
            <option value="">${texts.all}</option>
            ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === filters[key]}>${name}</option>`)}
          </select>
        </label>`,
    )}
  </search>`;
}
