import type { SheetMessages } from './types.ts';

export const en: SheetMessages = {
  copied: (name) => `Address copied: ${name}`,
  copyFailed: (address) => `Please copy the address yourself: ${address}`,
  title: 'How to get there',
  phones: 'Phones',
  shut: (from, until) => `Closed: ${from} – ${until ?? 'until when is not known yet'}.`,
  factsAsOf: (when) => `Facts as of ${when}. Please call to make sure.`,
  notChecked: 'These facts have not been checked. Please call before you come.',
  printedOn: (when) => `Printed: ${when}`,
};
