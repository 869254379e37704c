import { html, nothing, type TemplateResult } from 'lit';
import type { FeedFacet, FeedFacets, FeedQuery, LocalizedText } from '@mosty/sdk/core';
import type { ToolMessages } from '../messages/types.ts';
import type { Choice } from '../room.ts';
import { chips } from './chips.ts';

/** So many values are shown side by side; more of them are a list to open. */
const SIDE_BY_SIDE = 12;

/** Takes everything off that was chosen. */
export const NOTHING: Choice = { voice: undefined, kind: undefined, topic: undefined, year: undefined, q: undefined };

export interface Panel {
  chosen: Choice;
  /** With what the page has fixed, which nobody can take off. */
  wanted: FeedQuery;
  choose: (choice: Choice) => void;
  texts: ToolMessages;
  plain: (text: LocalizedText) => string;
}

/** The filters behind the voices: kinds, topics, the archive by year, words. */
export function panel(facets: FeedFacets | undefined, { chosen, wanted, choose, texts, plain }: Panel): TemplateResult {
  const nameOf = ({ value, name }: FeedFacet, names: Record<string, string> = {}) =>
    name ? plain(name) : (names[value] ?? value);
  const group = (key: 'kind' | 'topic' | 'year', all: readonly FeedFacet[] = [], names?: Record<string, string>) => {
    const value = chosen[key];
    if ((wanted[key] && !value) || !all.length) return nothing;
    const set = (next: string | undefined) => choose({ [key]: next });
    if (all.length > SIDE_BY_SIDE) return select(key, texts, all, (facet) => nameOf(facet, names), value, set);
    const values = all.map((facet) => ({ value: facet.value, name: nameOf(facet, names), count: facet.count }));
    return html`<p class="label" aria-hidden="true">${texts[key]}</p>
      ${chips(key, texts[key], values, value, set)}`;
  };
  const find = (event: Event) => {
    event.preventDefault();
    const { value } = (event.currentTarget as HTMLFormElement).elements.namedItem('q') as HTMLInputElement;
    choose({ q: value.trim() });
  };
  return html`${group('kind', facets?.kinds, texts.kinds)} ${group('topic', facets?.topics)}
    ${group('year', facets?.years)}
    <form role="search" @submit=${find}>
      <label
        >${texts.words}<input type="search" name="q" maxlength="200" autocomplete="off" .value=${chosen.q ?? ''}
      /></label>
      <button>${texts.find}</button>
    </form>
    ${
      Object.keys(chosen).length
        ? html`<p><button type="button" id="clear" @click=${() => choose(NOTHING)}>${texts.clear}</button></p>`
        : nothing
    }`;
}

function select(
  key: 'kind' | 'topic' | 'year',
  texts: ToolMessages,
  all: readonly FeedFacet[],
  nameOf: (facet: FeedFacet) => string,
  chosen: string | undefined,
  set: (value: string | undefined) => void,
): TemplateResult {
  const changed = ({ target }: Event) => set((target as HTMLSelectElement).value || undefined);
  return html`<label
    >${texts[key]}
    <select data-group=${key} @change=${changed}>
      <option value="" ?selected=${!chosen}>${texts.any}</option>
      ${all.map(
        (facet) =>
          html`<option value=${facet.value} ?selected=${facet.value === chosen}>
            ${nameOf(facet)} (${facet.count})
          </option>`,
      )}
    </select>
  </label>`;
}
