/** What the host page says once for all its widgets: the attributes of the loader's script tag. */

/**
 * The tag that brought the loader: its script, or the stylesheet's where an optimiser has joined the scripts. The loader
 * writes the address it was found at into the mark.
 */
const LOADER = '[data-mosty-loader],script[src*="/embed/v"]';

const script = (root: ParentNode): HTMLScriptElement | null =>
  root.querySelector<HTMLScriptElement>('[data-mosty-loader*="/"]') ?? root.querySelector<HTMLScriptElement>(LOADER);

/**
 * The address of the data API for an element: its own `api`, else `data-api` on the loader's script tag, else the
 * origin that script came from.
 *
 * @returns `null` when the page names no address; nothing is guessed.
 */
export function apiAddress(own: string | null | undefined, root: ParentNode = document): string | null {
  const tag = script(root);
  const named = own || tag?.dataset['api'];
  try {
    if (named) return new URL(named, document.baseURI).href.replace(/\/+$/, '');
    return tag ? new URL(tag.dataset['mostyLoader'] || tag.src || (tag.dataset['src'] ?? '')).origin : null;
  } catch {
    return null;
  }
}

/** Whom a resident turns to when a widget cannot help. */
export interface Contact {
  /** E.164 or as printed; an office's. */
  phone: string | null;
  /** A page of the library's own site. */
  help: string | null;
}

/** `data-phone` and `data-help` of the script tag. What is no phone or no web address is left out. */
export function contact(root: ParentNode = document): Contact {
  const { phone = '', help = '' } = script(root)?.dataset ?? {};
  return {
    phone: /^[+\d][\d\s()-]{4,}$|^\([\d\s()-]{5,}$/.test(phone.trim()) ? phone.trim() : null,
    help: /^https?:\/\//.test(help) ? help : null,
  };
}

/** `data-keep`: the site asks that the last answers stay on the visitor's device, for when there is no network. */
export const keepsAnswers = (root: ParentNode = document): boolean => script(root)?.dataset['keep'] !== undefined;
