/**
 * Pictures that the API keeps copies of: never loaded from anywhere else, in a place that is kept for them. Fetched when an
 * item has one.
 */
import { html, nothing } from 'lit';
import { apiAddress } from '../../shared/embed.ts';
import { LocaleController } from '../../shared/locale.ts';
import { adopt } from '../../shared/styles/host.ts';
import { isSafe } from '../inside/safe.ts';
import { uk } from '../messages/pictures.uk.ts';
import type { PicturesPart, Room } from '../room.ts';
import { styles } from './pictures.styles.ts';

/** Drawn no larger, in CSS pixels: a picture stands beside its text and does not push it off the screen. */
const WIDE = 640;
const HIGH = 420;

export function open({ host }: Room): PicturesPart {
  adopt(host.renderRoot, styles);
  const words = new LocaleController(host, { uk, en: () => import('../messages/pictures.en.ts').then(({ en }) => en) });
  /** Copies that could not be had: their pictures are links. */
  const lost = new Set<string>();
  return {
    draw({ url, alt, copy }) {
      const api = apiAddress(host.api);
      if (!copy || !api || lost.has(copy.path))
        return isSafe(url)
          ? html`<p class="small">
              <a href=${url} rel="noopener nofollow ugc">${words.texts.picture}${alt ? `: ${alt}` : nothing}</a>
            </p>`
          : nothing;
      const { path, width, height } = copy;
      const scale = Math.min(1, WIDE / width, HIGH / height);
      const failed = () => {
        lost.add(path);
        host.requestUpdate();
      };
      return html`<p class="picture">
        <img
          part="picture"
          width=${Math.round(width * scale) || 1}
          height=${Math.round(height * scale) || 1}
          loading="lazy"
          decoding="async"
          alt=${alt ?? ''}
          src=${api + path}
          @error=${failed}
        />
      </p>`;
    },
  };
}
