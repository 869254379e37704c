/**
 * The one script of a host page: a small classic script that finds the widgets' tags, now and later, and imports what
 * each needs. The build wraps it in a function and makes its imports absolute against `mostyBase`.
 *
 * It defines no global. Included twice, the first copy works and the others leave; the mark they look for is a symbol
 * on the document.
 */
export {};

/** Optimisers move and rewrite scripts, so `currentScript` is believed only when it looks like ours. */
const OURS = 'script[data-mosty-loader][src],script[src*="/embed/v1/loader.js"]';
const current = document.currentScript;
const script = (
  current?.matches(OURS) ? current : (document.querySelector(OURS) ?? current)
) as HTMLScriptElement | null;
const mostyBase = script?.src || document.baseURI;

const rooms: Record<string, () => Promise<unknown>> = {
  'branch-map': () => import('./branch-map/define.ts'),
  'service-finder': () => import('./service-finder/define.ts'),
  'training-signup': () => import('./training-signup/define.ts'),
  'civic-feed': () => import('./civic-feed/define.ts'),
};
const names = Object.keys(rooms);
/** Milliseconds before each further attempt. */
const PAUSES = [1000, 3000, 9000];
const loads = new Map<string, Promise<boolean>>();

/** Imports a room once; `false` when it could not be had, and then the page's own content stays. */
function load(room: string, attempt = 0): Promise<boolean> {
  return rooms[room]!().then(
    () => true,
    (error: unknown) => {
      const pause = PAUSES[attempt];
      if (pause) return new Promise<boolean>((done) => setTimeout(() => done(load(room, attempt + 1)), pause));
      console.error(
        `mosty: <mosty-${room}> could not be loaded from ${mostyBase}; the page's own content stays.`,
        error,
      );
      return false;
    },
  );
}

function want(room: string): Promise<boolean> {
  let loading = loads.get(room);
  if (!loading) loads.set(room, (loading = load(room)));
  return loading;
}

/** Editors that strip unknown tags leave `<div data-mosty="branch-map">`: the element goes inside, its content into it. */
function upgrade(div: HTMLElement, room: string): void {
  const element = document.createElement(`mosty-${room}`);
  for (const { name, value } of [...div.attributes]) {
    if (name.startsWith('data-') && name !== 'data-mosty') element.setAttribute(name.slice(5), value);
  }
  element.append(...div.childNodes);
  div.append(element);
}

const seen = new WeakSet<Element>();

function scan(): void {
  for (const room of names) {
    if (document.querySelector(`mosty-${room}:not(:defined)`)) void want(room);
    for (const div of document.querySelectorAll<HTMLElement>(`div[data-mosty="${room}"]`)) {
      if (seen.has(div)) continue;
      seen.add(div);
      void want(room).then((loaded) => loaded && upgrade(div, room));
    }
  }
}

const mark = Symbol.for('mosty.loader');
if (!(mark in document)) {
  Object.defineProperty(document, mark, { value: 1 });
  // Whoever else looks for the script (the widgets do, for the API's address) finds it by its mark.
  script?.setAttribute('data-mosty-loader', '');
  let planned = false;
  new MutationObserver(() => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      scan();
    });
  }).observe(document, { childList: true, subtree: true });
  scan();
}
