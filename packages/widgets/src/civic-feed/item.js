import { html, nothing } from 'lit';
import { asOf, date } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
/** The day of an item, or the days from its first to its last, as far as they are known. */
function when({ datePublished, dateEnded }, { locale }) {
    const from = date(locale, datePublished);
    if (!dateEnded || dateEnded === datePublished)
        return html `<time datetime=${datePublished}>${from}</time>`;
    return html `<time datetime=${datePublished}>${from}</time> – ${date(locale, dateEnded)}`;
}
/**
 * One item of the feed: when, who speaks, what it says; the full text opens on press.
 *
 * @param onOpen is told when the full text is opened
 */
export function item(entry, words, level, onOpen) {
    const { texts, say, plain, locale } = words;
    const toggled = (event) => event.target.open && onOpen();
    return html `<li>
    <article class="card stack" part="item" data-voice=${entry.voice}>
      <p class="meta small">
        <span class="badge">${texts.voices[entry.voice] ?? entry.voice}</span>
        <span class="muted">${when(entry, words)} · ${texts.kinds[entry.kind] ?? entry.kind}</span>
      </p>
      ${heading(level, say(entry.title), 'name')}
      <p>${say(entry.summary)}</p>
      ${entry.content?.length
        ? html `<details part="content" @toggle=${toggled}>
              <summary aria-label=${texts.read(plain(entry.title))}>${texts.readShort}</summary>
              <div class="stack">${entry.content.map((paragraph) => html `<p>${say(paragraph)}</p>`)}</div>
            </details>`
        : nothing}
      <p class="small muted">
        ${texts.source}:
        ${entry.url ? html `<a href=${entry.url} rel="noopener" @click=${onOpen}>${say(entry.author)}</a>` : say(entry.author)}${entry.asOf ? ` · ${texts.asOf(asOf(locale, entry.asOf))}` : nothing}${entry.dateModified ? ` · ${texts.updated(date(locale, entry.dateModified))}` : nothing}
      </p>
    </article>
  </li>`;
}
