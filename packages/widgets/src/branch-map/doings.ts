/** What a card does on press. Fetched with the first press. */
import type { Branch } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import { printSheet } from '../shared/print.ts';
import { addressLine } from './directions.ts';
import { factTexts } from './facts.ts';
import { en } from './messages/sheet.en.ts';
import { uk } from './messages/sheet.uk.ts';
import type { BranchMessages } from './messages/types.ts';
import { routeSheet } from './route-sheet.ts';

type Words = LocaleController<BranchMessages>;
const sheets = { uk, en };

/** Copies the address and gives back what to say of it; what cannot be copied is shown, to be copied by hand. */
export async function copyAddress(branch: Branch, { plain, locale }: Words): Promise<string> {
  const address = addressLine(branch, plain) ?? '';
  const texts = sheets[locale];
  try {
    await navigator.clipboard.writeText(address);
    return texts.copied(plain(branch.name));
  } catch {
    // An old browser, a frame without the permission, a page without https.
    return texts.copyFailed(address);
  }
}

/** Opens the print dialogue with the way to the branch on a sheet of its own; there is nothing to say of it. */
export async function printRoute(branch: Branch, words: Words): Promise<string> {
  printSheet(routeSheet(branch, words, sheets[words.locale], await factTexts(words.locale)));
  return '';
}
