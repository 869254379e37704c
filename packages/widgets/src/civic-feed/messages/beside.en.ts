import type { BesideMessages } from './types.ts';

export const en: BesideMessages = {
  document: 'Document',
  number: (number) => `No.\u00a0${number}`,
  openDocument: (name) => `Open the document: ${name}`,
  open: 'Open the document',
  paper: 'The paper copy can be read here',
  paperUnknown: 'It is not stated where the paper copy can be read. Ask at the library.',
  service: 'Service',
  toService: (name) => `How to get the service: ${name}`,
  branch: 'Library',
  onMap: 'Show on the map',
  onMapOf: (name) => `Show on the map: ${name}`,
  files: 'Files',
  picture: 'Picture',
  bytes: (number, unit) => `${number}\u00a0${unit}`,
  also: 'Also told by',
  unavailable: 'This part could not be fetched just now.',
  loading: 'Loading…',
};
