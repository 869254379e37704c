import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '@mosty/sdk/core';
import type { LocaleController } from '../../shared/locale.ts';
import type { InsideMessages } from '../messages/types.ts';

/** What narrows a list: `null` is no matter. */
export interface Filters {
  audience: string | null;
  channel: string | null;
  branch: string | null;
}

/** For whom and how, folded away until somebody wants it; and what is on already, with the way out of it. */
export function filters(
  { audience, channel, branch }: Filters,
  audiences: readonly Audience[],
  { texts, plain }: LocaleController<InsideMessages>,
  set: (filters: Partial<Filters>) => void,
  opened: () => void,
): TemplateResult {
  const select = (name: keyof Filters, label: string, any: string, value: string | null, all: [string, string][]) =>
    html`<label>
      ${label}
      <select @change=${(event: Event) => set({ [name]: (event.target as HTMLSelectElement).value || null })}>
        <option value="" ?selected=${!value}>${any}</option>
        ${all.map(([slug, shown]) => html`<option value=${slug} ?selected=${slug === value}>${shown}</option>`)}
      </select>
    </label>`;
  const names = audiences.map(({ slug, name }): [string, string] => [slug, plain(name)]);
  return html`<details class="filters" part="filters" ?open=${Boolean(audience || channel)} @toggle=${opened}>
      <summary>${texts.filters}</summary>
      <div class="fields">
        ${names.length ? select('audience', texts.audience, texts.anyAudience, audience, names) : nothing}
        ${select('channel', texts.channel, texts.anyChannel, channel, Object.entries(texts.channels))}
      </div>
    </details>
    ${branch ? html`<p class="muted">${texts.inBranch}</p>` : nothing}
    ${
      audience || channel || branch
        ? html`<p>
            <button type="button" @click=${() => set({ audience: null, channel: null, branch: null })}>
              ${texts.clear}
            </button>
          </p>`
        : nothing
    }`;
}
