/**
 * The one script of a host page: a small classic script that finds the widgets' tags, now and later, and imports what
 * each needs when it comes near the screen. The build wraps it in a function and writes into it the names of the chunks
 * (tools/rollup-plugins.mjs).
 *
 * It defines no global. Included twice, in one version or in two, each widget is served by the first copy that knows
 * it: the tags already served are kept on the document, under a symbol.
 */
import { MARK, base, home } from './loader/address.ts';
import { bring, type Chunk } from './loader/chunks.ts';
import { place, tagOf } from './loader/forms.ts';
import { tellReason } from './loader/reason.ts';

/** What registers each tag. In the build, a function here names the chunk instead of importing it. */
const doors: Record<string, () => Promise<unknown> | Chunk> = {
  'mosty-branch-map': () => import('./branch-map/define.ts'),
  'mosty-service-finder': () => import('./service-finder/define.ts'),
  'mosty-training-signup': () => import('./training-signup/define.ts'),
  'mosty-civic-feed': () => import('./civic-feed/define.ts'),
  'mosty-reception': () => import('./reception/define.ts'),
};

/** How far from the screen a widget begins to load. */
const NEAR = '800px';
/** Milliseconds before each further attempt; the one after them waits until the device is online again. */
const PAUSES = [1000, 3000, 9000];

const page = document as Document & Record<symbol, Set<string>>;
const mark = Symbol.for('mosty.loader');
const taken = (page[mark] = page[mark] ?? new Set());
const ours = Object.keys(doors).filter((tag) => !taken.has(tag) && taken.add(tag));

const attempts: Record<string, unknown> = {};
/** One attempt at a tag, for all who wait for it. */
function attemptAt(tag: string, attempt: number): unknown {
  const door = doors[tag]!();
  return (attempts[tag + attempt] =
    attempts[tag + attempt] ?? ((door as Promise<unknown>).then ? door : bring(door as Chunk, attempt)));
}

const served = new WeakSet<Element>();

/** Brings what `element` asks for. When it cannot be had, what the page itself wrote stays, with a reason. */
async function serve(element: Element): Promise<void> {
  if (served.has(element)) return;
  served.add(element);
  const tag = tagOf(element);
  let reason: HTMLElement | undefined;
  for (let attempt = 0; ; attempt++) {
    try {
      await attemptAt(tag, attempt);
      break;
    } catch (error) {
      const pause = PAUSES[attempt];
      if (!pause) {
        console.error(`mosty: no ${tag} from ${base}`, error);
        reason = reason ?? tellReason(element, error);
      }
      await new Promise((go) => (pause ? setTimeout(go, pause) : addEventListener('online', go, { once: true })));
    }
  }
  reason?.remove();
  place(element, tag);
}

/** What is not displayed is not near; it is loaded when it is shown. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void serve(target);
  },
  { rootMargin: NEAR },
);

const asking = ours.join(':not(:defined),') + ':not(:defined),[data-mosty],[data-mosty-root]';

/** Looks through a document or a shadow root, now and whenever it changes. */
function scan(root: Document | ShadowRoot): void {
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['data-mosty', 'data-mosty-root'] });
  for (const element of root.querySelectorAll(asking)) {
    if (element.shadowRoot) scan(element.shadowRoot);
    // A link to what a widget shows, from a letter or a neighbour, is to open it: the widget brings it into view.
    else if (ours.includes(tagOf(element))) location.hash.includes('mosty-') ? serve(element) : near.observe(element);
  }
}

const changes = new MutationObserver((records) => {
  for (const root of new Set(records.map(({ target }) => target.getRootNode()))) {
    if (root.isConnected) scan(root as Document);
  }
});

if (ours.length) {
  // The widgets look here for the address of the API.
  home?.setAttribute(MARK, base);
  // A shadow root may announce itself from inside.
  document.addEventListener('mosty-scan', (event) =>
    scan((event.composedPath()[0] as Element).getRootNode() as ShadowRoot),
  );
  scan(document);
}
