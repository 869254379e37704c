/** The feed in two lines an item, for a sidebar. */
import { html, nothing } from 'lit';
import { LocaleController } from '../../shared/locale.ts';
import { opening, tell, voice, when } from '../item.ts';
import { uk } from '../messages/headlines.uk.ts';
import type { HeadlinesPart, Room } from '../room.ts';
import { adopt } from '../../shared/styles/host.ts';
import { styles } from './headlines.styles.ts';

/** The page that has the whole feed, as an address with nothing behind `#`; `null` where the site names none. */
function wholePage(named: string | null): string | null {
  try {
    const { protocol, href } = new URL(named ?? '', document.baseURI);
    return named && /^https?:$/.test(protocol) ? href.replace(/#.*/, '') : null;
  } catch {
    return null;
  }
}

export function open({ host, words, reading }: Room): HeadlinesPart {
  adopt(host.renderRoot, styles);
  const own = new LocaleController(host, { uk, en: () => import('../messages/headlines.en.ts').then(({ en }) => en) });
  return {
    /** A headline leads to the page with the whole feed, else to its source, else it opens here. */
    draw(entry) {
      const page = wholePage(host.page);
      const title = tell(entry, entry.title, words);
      const href = page ? `${page}#mosty-feed:item=${entry.slug}` : entry.url;
      const followed = () => reading.turned(entry, true, false);
      return html`<li class="headline" part="item" data-voice=${entry.voice}>
        <p class="meta small">${voice(entry, words)} <span class="muted">${when(entry, words, false)}</span></p>
        ${
          href
            ? html`<a class="name" href=${href} rel=${page ? nothing : 'noopener'} @click=${followed}>${title}</a>`
            : opening(entry, words, reading, html`<span class="name">${title}</span>`)
        }
      </li>`;
    },
    below() {
      const page = wholePage(host.page);
      return page ? html`<p><a class="button" href=${page}>${own.texts.whole}</a></p>` : nothing;
    },
  };
}
