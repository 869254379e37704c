/** One published answer as a page: plain, printable, without scripts, with the words that search engines read. */
import { createHash } from 'node:crypto';
import type { LocalizedText, Question } from '@mosty/sdk/schemas';
import { dayInWords } from '../outbox/words.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42em; margin: 0 auto; padding: 32px 20px 60px; font: 18px/1.6 system-ui, sans-serif; color: #1f2c33; background: #f7f1e7; overflow-wrap: anywhere; }
h1, h2 { font-family: Georgia, 'PT Serif', serif; line-height: 1.25; }
h1 { font-size: 1.7em; }
h2 { margin-top: 1.8em; font-size: 1.25em; }
a { color: #0d4f5e; }
a:focus-visible { outline: 3px solid #0d4f5e; outline-offset: 2px; }
ul { padding-left: 1.2em; }
.note { margin-top: 2em; padding: 12px 16px; border-left: 4px solid #0d4f5e; background: #fffdf9; }
.when { color: #4b5a61; }
@media (prefers-color-scheme: dark) {
  body { color: #f4ede2; background: #15191b; }
  a { color: #8fd3df; }
  a:focus-visible { outline-color: #8fd3df; }
  .note { background: #1e2426; border-color: #8fd3df; }
  .when { color: #b9c4c8; }
}
@media print {
  body { max-width: none; padding: 0; font: 14pt/1.45 Georgia, serif; color: #000; background: none; }
  .note { background: none; }
  a[href^="http"]::after { content: ' (' attr(href) ')'; }
}
`;

/** Nothing of the page may run or be loaded but its own style. */
export const PAGE_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
const paragraphs = ({ uk }: LocalizedText): string =>
  uk
    .split(/\n{2,}/)
    .map((each) => `<p>${escape(each).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

/** [schema.org QAPage] */
export function structured(question: Question, address: string): object {
  const { title, text, answers, askedAt, publishedAt } = question;
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    inLanguage: 'uk',
    url: address,
    mainEntity: {
      '@type': 'Question',
      name: title.uk,
      text: text?.uk ?? title.uk,
      ...(askedAt && { dateCreated: askedAt }),
      ...(publishedAt && { datePublished: publishedAt }),
      answerCount: answers.length,
      ...(answers[0] && {
        acceptedAnswer: {
          '@type': 'Answer',
          text: answers.map((each) => each.text.uk).join('\n\n'),
          url: address,
          upvoteCount: question.helpful.yes,
          ...(answers[0].answeredAt && { dateCreated: answers[0].answeredAt }),
          ...(answers[0].answeredBy && { author: { '@type': 'Organization', name: answers[0].answeredBy.uk } }),
        },
      }),
    },
  };
}

/** A value inside a script element: no text of anybody ends the element. */
const json = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export function page(question: Question, address: string, notice: LocalizedText | null): string {
  const { title, text, answers, askedAt, source, asOf } = question;
  const when = (day: string | null) => (day ? `<time datetime="${day}">${escape(dayInWords('uk', day))}</time>` : '');
  const asked = [question.askedBy === 'resident' ? 'Запитали мешканці' : 'Часте запитання', when(askedAt)]
    .filter(Boolean)
    .join(' · ');
  const answer = answers.map((each) => {
    const by = [each.answeredBy && escape(each.answeredBy.uk), when(each.answeredAt)].filter(Boolean).join(' · ');
    const sources = each.sources.map(({ title: name, url }) =>
      url ? `<li><a href="${escape(url)}" rel="noopener">${escape(name.uk)}</a></li>` : `<li>${escape(name.uk)}</li>`,
    );
    return `<h2>Відповідь бібліотеки</h2>
${by && `<p class="when">${by}</p>`}
${paragraphs(each.text)}
${sources.length > 0 ? `<h2>Звідки це відомо</h2>\n<ul>\n${sources.join('\n')}\n</ul>` : ''}`;
  });
  const known = [
    asOf && `За даними ${escape(asOf.slice(0, 4))} р.`,
    source && `Джерело: ${escape(source.document)}.`,
  ].filter(Boolean);
  return `<!doctype html>
<html lang="uk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title.uk)} – відповідь бібліотеки</title>
<meta name="description" content="${escape((answers[0]?.text.uk ?? title.uk).replace(/\s+/g, ' ').slice(0, 300))}">
<link rel="canonical" href="${escape(address)}">
<style>${STYLE}</style>
<script type="application/ld+json">${json(structured(question, address))}</script>
</head>
<body>
<main>
<h1>${escape(title.uk)}</h1>
<p class="when">${asked}</p>
${text ? paragraphs(text) : ''}
${answer.join('\n')}
${known.length > 0 ? `<p class="when">${known.join(' ')}</p>` : ''}
${notice ? `<p class="note">${escape(notice.uk)}</p>` : ''}
</main>
</body>
</html>
`;
}
