// The three steps of the embed build that no kept plugin does.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import MagicString from 'magic-string';

/**
 * Host pages are windows-1251 and old; a classic script there is read in their charset. Minifiers leave the text of
 * tagged templates alone, so the last step writes every unit above 0x7F as `\uXXXX`. (`String.raw` would break: lint.)
 */
export function asciiOnly() {
  return {
    name: 'mosty-ascii-only',
    renderChunk(code) {
      const out = new MagicString(code);
      for (const { index, 0: unit } of code.matchAll(/[^\x00-\x7f]/g)) {
        out.overwrite(index, index + 1, `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}

/**
 * Makes one entry a classic script: wrapped in a function, its `import()`s made absolute against the variable `base`
 * of its own source, because a relative import() in a classic script of another origin has no base of its own.
 */
export function classicEntry({ entry, base }) {
  const isEntry = (id) => id.endsWith(`/${entry}.ts`);
  return {
    name: 'mosty-classic-entry',
    renderDynamicImport({ moduleId }) {
      return isEntry(moduleId) ? { left: 'import(new URL(', right: `, ${base}).href)` } : null;
    },
    renderChunk(code, chunk) {
      if (!chunk.isEntry || chunk.name !== entry) return null;
      if (chunk.imports.length || chunk.exports.length) {
        this.error(
          `${entry} is a classic script: it may not have static imports (${chunk.imports}) or exports (${chunk.exports})`,
        );
      }
      const out = new MagicString(code);
      out.prepend('(function(){').append('})();');
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}

/** Writes `manifest.json`: which files each widget needs, so that sizes and integrity can be told per widget. */
export function embedManifest() {
  return {
    name: 'mosty-embed-manifest',
    generateBundle(_options, bundle) {
      const closure = (file, seen = new Set()) => {
        if (seen.has(file)) return seen;
        seen.add(file);
        bundle[file].imports.forEach((next) => closure(next, seen));
        return seen;
      };
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const widgets = {};
      for (const chunk of chunks) {
        const room = /\/([a-z-]+)\/define\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
        if (room) widgets[`mosty-${room}`] = [...closure(chunk.fileName)];
      }
      const entries = chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify({ entries, widgets }, null, 2)}\n`,
      });
    },
  };
}

/**
 * The browser build sends no progress events: ky's module for them is replaced by three lines (0.36 kB brotli;
 * docs/decisions/0003-ky-one.md). The build fails when ky moves or renames what stands there.
 */
export function lightKy() {
  const names = ['getBodySize', 'withProgress', 'streamResponse', 'streamRequest'];
  return {
    name: 'mosty-light-ky',
    transform(code, id) {
      if (!/\/ky\/distribution\/utils\/body\.js$/.test(id)) return null;
      const exported = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      const strange = exported.filter((name) => !names.includes(name));
      if (!exported.length || strange.length) this.error(`ky's progress module has changed: ${strange}`);
      return {
        code: 'export const getBodySize = () => 0, streamResponse = (r) => r, streamRequest = (r) => r;',
        map: null,
      };
    },
  };
}

/** Writes each script once more as `.br` and `.gz`: the server sends what the browser takes, and never compresses itself. */
export function preCompressed() {
  return {
    name: 'mosty-pre-compressed',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => file.endsWith('.js'))) {
        const bytes = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
