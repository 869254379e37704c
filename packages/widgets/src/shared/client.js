import { createTransport } from '@mosty/sdk/core';
/** How the loader's script tag is found when nobody says which one it is. */
export const LOADER_MARKER = 'script[data-mosty-loader][src],script[src*="/embed/v1/loader.js"]';
/**
 * The address of the data API for an element: its own `api`, else `data-api` on the loader's script tag, else the
 * origin that script came from.
 *
 * @returns `null` when the page names no address; nothing is guessed.
 */
export function apiAddress(own, root = document) {
    const script = root.querySelector(LOADER_MARKER);
    const named = own || script?.dataset['api'];
    try {
        if (named)
            return new URL(named, document.baseURI).href.replace(/\/+$/, '');
        return script ? new URL(script.src).origin : null;
    }
    catch {
        return null;
    }
}
const transports = new Map();
/** Gives the widgets of one address a client of one's own: a page's, or a test's with a fake server behind it. */
export function useTransport(address, transport) {
    transports.set(address, transport);
}
/**
 * One client per address, and language of its messages, for all widgets of the page: one cache, equal reads sent once.
 */
export function transportFor(address, locale = 'uk') {
    const key = transports.has(address) ? address : `${locale} ${address}`;
    let transport = transports.get(key);
    if (!transport)
        transports.set(key, (transport = createTransport({ baseUrl: address, locale })));
    return transport;
}
