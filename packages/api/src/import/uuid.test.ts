import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idOf, uuid5 } from './uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('derives the identifiers that RFC 9562 gives as an example', () => {
  assert.equal(uuid5('www.example.com', DNS), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('keeps the identifier of a record for ever', () => {
  assert.equal(idOf('branch', 'biblioteka-2'), idOf('branch', 'biblioteka-2'));
  assert.notEqual(idOf('branch', 'biblioteka-2'), idOf('service', 'biblioteka-2'));
});
