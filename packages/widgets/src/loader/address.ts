/** Which tag of the page brought the loader, and from where. */

/** The tag's mark; the loader writes its own address into it. */
export const MARK = 'data-mosty-loader';

/** What the names of chunks are relative to. */
export let base = '';

/**
 * Optimisers move, join and delay scripts: `currentScript` is believed only when it looks like ours, and the address
 * may stand in the mark, which then says more than `src` does, in any attribute (`data-src`, `data-rocket-src`), or in the
 * stylesheet's tag alone.
 */
export const home = [document.currentScript ?? document.head, ...document.querySelectorAll('script,link')].find((tag) =>
  [(tag.attributes as NamedNodeMap & Record<string, Attr>)[MARK], ...tag.attributes].find(
    (one) =>
      one &&
      (/\/embed\/v\d.+\.(js|css)/.test(one.value) || (one.name === 'src' && tag.hasAttribute(MARK))) &&
      (base = new URL(one.value, document.baseURI).href),
  ),
) as HTMLElement | undefined;
