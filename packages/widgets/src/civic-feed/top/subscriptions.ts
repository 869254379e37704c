import { html, nothing, type TemplateResult } from 'lit';
import type { FeedQuery } from '@mosty/sdk/core';
import type { ToolMessages } from '../messages/types.ts';

/** Where the news of this list can be read by programs: its feeds, with the filters that are on. */
export function subscriptions(
  api: string,
  { q: _words, ...wanted }: FeedQuery,
  isNarrowed: boolean,
  { about, feeds, narrowed }: ToolMessages,
): TemplateResult {
  const query = new URLSearchParams(wanted as Record<string, string>).toString();
  return html`<div class="panel">
    <p>${about}${isNarrowed ? ` ${narrowed}` : nothing}</p>
    <ul class="feeds">
      ${feeds.map(
        ([name, file, forWhom]) =>
          html`<li>
            <a href="${api}/v1/feed.${file}${query && `?${query}`}">${name}</a>
            <span class="muted">– ${forWhom}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
