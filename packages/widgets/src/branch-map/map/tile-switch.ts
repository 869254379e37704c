import { adopt } from '../../shared/styles/host.ts';
import { en } from '../messages/tiles.en.ts';
import { uk } from '../messages/tiles.uk.ts';
import { make } from './dom.ts';
import type { frame } from './frame.ts';
import type { Ground } from './ground.ts';
import type { MapSetting } from './map-view.ts';
import { tileSource } from './tile-source.ts';
import { tileStyles } from './tile.styles.ts';
import type { View } from './view.ts';

const messages = { uk, en };

const warn = (what: string) => console.warn(`<mosty-branch-map>: ${what}`);

/**
 * The button that lays the operator's own tiles under the places, and takes them away. Before it is pressed nothing is
 * asked of the tiles' server, and the library that draws them is not fetched.
 *
 * @param follow moves the map, or as here says how near it may go
 * @returns what is to be told each view that the map shows
 */
export function tileSwitch(
  { map, stage, scale, end }: ReturnType<typeof frame>,
  { address, credit }: NonNullable<MapSetting['tiles']>,
  { locale, root }: Pick<MapSetting, 'locale' | 'root'>,
  follow: (to: Partial<View>) => void,
  signal: AbortSignal,
): (view: View) => void {
  const source = tileSource(address, document.baseURI);
  if (typeof source === 'string') {
    warn(`tiles: ${source}. The drawn map is shown.`);
    return () => {};
  }
  if (!credit) warn('tiles-credit is missing: write there whom the map tiles are by, as their licence asks.');

  const texts = messages[locale];
  const button = make('button', { type: 'button' }, texts.detailed);
  const said = make('p', { role: 'status' });
  const credited = make('p', { class: 'muted small', hidden: '' }, credit ?? '');
  let ground: Ground | undefined;
  /** Each press ends what the one before it began. */
  let press = new AbortController();

  function say(text: string, look: 'note' | 'small' | 'unseen'): void {
    said.textContent = text;
    said.className = look;
  }

  /** Lays this under the places; `null` brings the drawn map back. */
  function lay(next: Ground | null): void {
    ground?.destroy();
    ground?.element.remove();
    ground = next ?? undefined;
    map.classList.remove('tiled', 'named');
    credited.hidden = true;
    button.textContent = next ? texts.simple : texts.detailed;
    if (next) stage.prepend(next.element);
    follow({ closest: next?.closest });
  }

  const fetchGround = async ({ signal }: AbortController) => {
    const onFailed = (reason: unknown) => {
      if (signal.aborted) return;
      warn(`the map tiles of ${source.address} could not be had: ${reason}`);
      lay(null);
      say(texts.failed, 'note');
    };
    const onShown = () => {
      if (signal.aborted || !ground) return;
      map.classList.add('tiled');
      map.classList.toggle('named', ground.named);
      credited.hidden = false;
      say(texts.shown, 'unseen');
    };
    try {
      const { tileGround } = await import('./tile-map.ts');
      if (signal.aborted) return;
      const next = await tileGround(source, { onShown, onFailed });
      if (signal.aborted) next.destroy();
      else lay(next);
    } catch (error) {
      onFailed(error);
    }
  };

  button.addEventListener(
    'click',
    () => {
      const wanted = button.textContent === texts.detailed;
      press.abort();
      press = new AbortController();
      say(wanted ? texts.loading : texts.back, wanted ? 'small' : 'unseen');
      if (!wanted) return lay(null);
      button.textContent = texts.simple;
      void fetchGround(press);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    press.abort();
    ground?.destroy();
  });
  adopt(root, tileStyles);
  scale.before(button);
  end.before(said, credited);

  return (view) => ground?.look(view);
}
