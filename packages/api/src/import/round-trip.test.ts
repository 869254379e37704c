import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { datasets } from './test/generate.ts';
import { verdict } from './test/folder.ts';
import { FORMATS, writeAll } from './write.ts';

describe('import(export(x)) is x', () => {
  for (const format of FORMATS) {
    it(`for any data, as ${format}`, () => {
      const path = mkdtempSync(join(tmpdir(), 'mosty-round-'));
      try {
        fc.assert(
          fc.property(datasets, (dataset) => {
            writeAll(path, dataset, format);
            const back = verdict(path);
            assert.deepEqual(back.faults, []);
            assert.deepEqual(back.dataset, dataset);
          }),
          { numRuns: 30 },
        );
      } finally {
        rmSync(path, { recursive: true, force: true });
      }
    });
  }
});
