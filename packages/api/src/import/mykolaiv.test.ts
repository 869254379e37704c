import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, verdict } from './test/folder.ts';
import { FORMATS, writeAll } from './write.ts';

const DATA = fileURLToPath(new URL('../../../../data/mykolaiv', import.meta.url));

describe('the data of Mykolaiv', () => {
  it('have no fault', () => assert.deepEqual(verdict(DATA).faults, []));

  for (const format of FORMATS) {
    it(`come back whole from ${format}`, (t) => {
      const { dataset } = verdict(DATA);
      const path = folder(t);
      writeAll(path, dataset!, format);
      const back = verdict(path);
      assert.deepEqual(back.faults, []);
      assert.deepEqual(back.dataset, dataset);
    });
  }
});
