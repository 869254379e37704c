import { createTransport, memoryCache, type ReadCache, type Transport } from '@mosty/sdk/core';
import { keepsAnswers } from './embed.ts';
import type { Locale } from './format.ts';

const transports = new Map<string, Transport>();

/** Gives the widgets of one address a client of one's own: a page's, or a test's with a fake server behind it. */
export function useTransport(address: string, transport: Transport): void {
  transports.set(address, transport);
}

/** The device's store, which comes when the first answer is looked up; a page that did not ask for it never loads it. */
function onDevice(): ReadCache {
  const store = import('./kept-answers.ts').then(({ keptAnswers }) => keptAnswers()).catch(() => memoryCache());
  return {
    get: async (url) => (await store).get(url),
    set: async (url, answer) => (await store).set(url, answer),
  };
}

/**
 * One client per address, and language of its messages, for all widgets of the page: one cache, equal reads sent once.
 */
export function transportFor(address: string, locale: Locale = 'uk'): Transport {
  const key = transports.has(address) ? address : `${locale} ${address}`;
  let transport = transports.get(key);
  if (!transport) {
    const cache = keepsAnswers() ? onDevice() : memoryCache();
    transports.set(key, (transport = createTransport({ baseUrl: address, locale, cache })));
  }
  return transport;
}
