import { FeedQuery, type FeedItem, type LocalizedText } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import type { Api } from '../../api.ts';
import { read } from '../../http/serve.ts';
import { type Asked, filtersOf } from '../noun.ts';
import { SPECIAL, special } from './filters.ts';

/** The filters of the list, and how the piece of page is written. */
const SnippetQuery = z.extend(FeedQuery, {
  /** Language of dates and labels: `uk`, or `en` with the English texts where somebody wrote them. */
  locale: z.optional(z.enum(['uk', 'en'])),
  /** Level of the items' headings, 2 to 6; 3 when not stated. */
  level: z.optional(z.number().check(z.multipleOf(1), z.gte(2), z.lte(6))),
});

const VOICES: Record<string, Record<string, string>> = {
  uk: { authority: 'Влада', library: 'Бібліотека', community: 'Громада', none: 'Тут ще нічого немає.' },
  en: { authority: 'Authorities', library: 'Library', community: 'Community', none: 'Nothing here yet.' },
};

/** `GET /v1/feed.html`: the list as a piece of a page, to stand inside the tag until the widget is drawn. */
export function snippet(app: FastifyInstance, api: Api): void {
  read<Asked>(
    app,
    api,
    {
      operationId: 'getFeedAsHtml',
      method: 'GET',
      path: '/v1/feed.html',
      tag: 'feed',
      summary: 'Get the civic feed as a piece of a page',
      description:
        'A list with schema.org marks (NewsArticle) and without styles or scripts, for the server of a site to put inside `<mosty-civic-feed>`: people see it before the script has run, without it, and in search.',
      query: SnippetQuery,
      ok: { status: 200, schema: null, type: 'text/html', description: 'One `<ul>`.' },
      problems: ['bad-request'],
    },
    {
      scope: 'feed',
      async make({ locale = 'uk', level = 3, ...asked }) {
        const { q, cursor, pageSize = 10 } = asked;
        const filters = [...filtersOf(asked, SPECIAL), ...special(asked)];
        const { items } = await api.catalogue.list('feed', { filters, q, cursor, pageSize });
        const text = htmlList(items as FeedItem[], locale as 'uk' | 'en', Number(level));
        return { text, type: 'text/html; charset=utf-8' };
      },
    },
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Items as HTML; every text of anybody is escaped, and the only addresses are those the schema has let through. */
export function htmlList(items: readonly FeedItem[], locale: 'uk' | 'en', level: number): string {
  if (!items.length) return `<p lang="${locale}">${VOICES[locale]!['none']}</p>\n`;
  return `<ul class="mosty-feed" lang="${locale}">\n${items.map((item) => entry(item, locale, level)).join('')}</ul>\n`;
}

function entry(item: FeedItem, locale: 'uk' | 'en', level: number): string {
  const { title, summary, author, url, voice, datePublished, dateKnown, inLanguage } = item;
  const say = (text: LocalizedText) => (locale === 'en' && text.en) || text.uk;
  const written = inLanguage ?? (locale === 'en' && !title.en ? 'uk' : null);
  const lang = written && written !== locale ? ` lang="${escape(written)}"` : '';
  const name = `<span itemprop="headline">${escape(say(title))}</span>`;
  const link = url ? `<a itemprop="url" href="${escape(url)}" rel="noopener nofollow">${name}</a>` : name;
  // A day on which something was merely seen is no date of publishing.
  const time = dateKnown
    ? ` · <time itemprop="datePublished" datetime="${datePublished}">${day(datePublished, locale)}</time>`
    : '';
  const more = say(summary) === say(title) ? '' : `<p itemprop="description">${escape(say(summary))}</p>\n`;
  return `<li><article itemscope itemtype="https://schema.org/NewsArticle"${lang}>
<p>${escape(VOICES[locale]![voice] ?? voice)}${time}</p>
<h${level}>${link}</h${level}>
${more}<p itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${escape(say(author))}</span></p>
</article></li>
`;
}

/** «9 квітня 2013 р.», «квітень 2013 р.», «2012». */
function day(date: string, locale: 'uk' | 'en'): string {
  const [year, month, exact] = date.split('-');
  if (!month) return year!;
  const known = exact ? ({ dateStyle: 'long' } as const) : ({ month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'uk', { ...known, timeZone: 'UTC' }).format(
    Date.parse(date),
  );
}
