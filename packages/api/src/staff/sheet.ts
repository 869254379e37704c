/** A sign-in sheet to print: a page of its own without any script, one A4 for 25 people. */
import { createHash } from 'node:crypto';
import { compareUk } from '@mosty/search';
import type { Session } from '@mosty/sdk/schemas';
import type { Attendee } from '../store/staff/attendees.ts';

const ROWS = 25;

const STYLE = `
@page { size: A4; margin: 12mm; }
body { margin: 0 auto; max-width: 186mm; font: 12pt/1.3 system-ui, sans-serif; color: #000; background: #fff; }
section { break-after: page; }
section:last-child { break-after: auto; }
h1 { margin: 0 0 2mm; font-size: 16pt; }
p { margin: 0 0 4mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { height: 8mm; padding: 0 2mm; border: 1px solid #000; text-align: left; overflow-wrap: anywhere; }
th:first-child, td:first-child { width: 10mm; text-align: right; }
th:last-child { width: 45mm; }
th.needs { width: 40mm; }
td.needs { font-size: 9pt; line-height: 1.1; }
`;

/** Nothing of the page may run or be loaded but its own style. */
export const SHEET_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

function moment({ startDate, timeZone }: Session): string {
  const hasTime = startDate.length > 10;
  const format = new Intl.DateTimeFormat('uk', {
    dateStyle: 'full',
    ...(hasTime && { timeStyle: 'short' }),
    timeZone: hasTime ? timeZone : 'UTC',
  });
  return format.format(Date.parse(startDate));
}

interface Line {
  name: string;
  needs: string;
}

/** Everybody who has a place, a line each; whoever comes along is without a name of their own when none was told. */
const linesOf = (items: readonly Attendee[]): Line[] =>
  items
    .filter(({ state }) => state === 'confirmed')
    .flatMap(({ names, accessNeeds }) =>
      names.map((name, index) => ({ name, needs: index === 0 ? (accessNeeds ?? '') : '' })),
    )
    .sort((a, b) => compareUk(a.name, b.name));

/** The sheet as HTML. The last page is filled with empty lines for people who come without a signup. */
export function sheet(
  session: Session,
  place: string | null,
  items: readonly Attendee[],
  { needs }: { needs: boolean },
): string {
  const lines = linesOf(items);
  const pages = Math.max(1, Math.ceil(lines.length / ROWS));
  const head = `<tr><th>№</th><th>Ім’я</th>${needs ? '<th class="needs">Допомога</th>' : ''}<th>Підпис</th></tr>`;
  const row = (number: number) => {
    const { name = '', needs: help = '' } = lines[number - 1] ?? {};
    return `<tr><td>${number}</td><td>${escape(name)}</td>${needs ? `<td class="needs">${escape(help)}</td>` : ''}<td></td></tr>`;
  };
  const page = (index: number) => `<section>
<h1>${escape(session.name.uk)}</h1>
<p>${[moment(session), place, pages > 1 ? `аркуш ${index + 1} з ${pages}` : null]
    .flatMap((part) => part ?? [])
    .map(escape)
    .join(' · ')}</p>
<table>
<thead>${head}</thead>
<tbody>
${Array.from({ length: ROWS }, (_, line) => row(index * ROWS + line + 1)).join('\n')}
</tbody>
</table>
</section>`;
  return `<!doctype html>
<html lang="uk">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${escape(session.name.uk)}: список учасників</title>
<style>${STYLE}</style>
</head>
<body>
${Array.from({ length: pages }, (_, index) => page(index)).join('\n')}
</body>
</html>
`;
}
