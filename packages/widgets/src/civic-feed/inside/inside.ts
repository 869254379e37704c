/** What is seen of an item that is open. Fetched when the first one is opened. */
import { html, nothing } from 'lit';
import { LocaleController } from '../../shared/locale.ts';
import { uk } from '../messages/beside.uk.ts';
import type { InsidePart, Room } from '../room.ts';
import { adopt } from '../../shared/styles/host.ts';
import { Beside } from './beside.ts';
import { body } from './body.ts';
import { styles } from './inside.styles.ts';

export function open(room: Room): InsidePart {
  const { host, words, reading } = room;
  adopt(host.renderRoot, styles);
  const texts = new LocaleController(host, { uk, en: () => import('../messages/beside.en.ts').then(({ en }) => en) });
  const beside = new Beside(room, texts);
  return {
    draw(entry) {
      // A card shows its picture above; a headline shows none.
      const seen = host.view === 'headlines' ? undefined : entry.image?.url;
      const isInText = entry.body?.some(({ picture }) => picture?.url === entry.image?.url);
      const own = !seen && !isInText ? reading.picture(entry.image) : nothing;
      return html`${own} ${body(entry, words, reading.picture, seen)} ${beside.draw(entry)}`;
    },
    again: () => beside.again(),
  };
}
