// The steps of the embed build that no kept plugin does.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { roomOfChunk } from './shared-ground.mjs';

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

/** Takes one file of ours for another: `{ 'shared/define.ts': 'shared/define-calmly.ts' }`. */
export function instead(files) {
  return {
    name: 'mosty-instead',
    load(id) {
      const [from, to] = Object.entries(files).find(([from]) => id.endsWith(`/${from}`)) ?? [];
      return from ? readFileSync(id.slice(0, -from.length) + to, 'utf8') : null;
    },
  };
}

/** Stands for a hash until the bytes of all chunks are known. */
const HASH = 'mosty:hash';
const digest = (bytes, algorithm) => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/**
 * Makes one entry a classic script: wrapped in a function, each of its `import()`s replaced by the name of the chunk and
 * the hash of the chunk's bytes. `ground` is the chunk that the entry's source calls `mosty:ground`.
 *
 * The file under the entry's own name floats: whoever takes it trusts its host, so it carries no hashes and stays small.
 * The one called `exact` has them, for pages that pin it by a hash and mean what it loads as well.
 */
export function classicEntry({ entry, exact, ground, folder }) {
  const isEntry = (id) => id.endsWith(`/${entry}.ts`);
  return {
    name: 'mosty-classic-entry',
    transform(code, id) {
      // TypeScript would rewrite endings of imported files at run time; the addresses here have the right ones.
      const HELPER = /__rewriteRelativeImportExtension\((\w+)\)/;
      return id.includes(`/${entry}/`) && HELPER.test(code) ? { code: code.replace(HELPER, '$1'), map: null } : null;
    },
    renderDynamicImport({ moduleId }) {
      return isEntry(moduleId) ? { left: '(', right: `+" ${HASH}")` } : null;
    },
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.isEntry || chunk.name !== entry) return null;
      if (chunk.imports.length || chunk.exports.length) {
        this.error(
          `${entry} is a classic script: it may not have static imports (${chunk.imports}) or exports (${chunk.exports})`,
        );
      }
      const { fileName } = Object.values(chunks).find(({ name }) => name === ground) ?? {};
      const place = code.indexOf('mosty:ground');
      if (!fileName || place < 0) this.error(`${entry} does not name the chunk ${ground}, or there is none`);
      const out = new MagicString(code);
      // Rollup takes the door's own namespace out of a chunk that lazy parts of the room import too; a name has none.
      for (const { index, 0: rest } of code.matchAll(
        /(?<=mosty:hash"\))\s*\.then\(.*?return [\w.]+;?\s*\}\)|(?<=mosty:hash"\))\s*\.then\(\(?\w+\)? => [\w.]+\)/gs,
      ))
        out.remove(index, index + rest.length);
      out.overwrite(place, place + 'mosty:ground'.length, `./${fileName} ${HASH}`);
      out.prepend('(function(){').append('})();');
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      const chunk = bundle[`${entry}.js`];
      // Filling in the names moves everything behind them, and the map would be an eighth of the loader.
      chunk.code = chunk.code.replace(/^\/\/# sourceMappingURL=.*\n?/m, '');
      delete bundle[`${entry}.js.map`];
      const named = new RegExp(`\\./${folder}/(\\S+) ${HASH}`, 'g');
      const files = [...chunk.code.matchAll(named)].map(([, file]) => `${folder}/${file}`);
      const closures = chunk.dynamicImports.map((file) => [file, ...bundle[file].imports]);
      const lost = closures.flat().filter((file) => !files.includes(file));
      if (lost.length || closures.some((files) => files.length > 2)) {
        this.error(
          `a widget may need its own chunk and ${ground}, no other; left over: ${lost.join(', ') || closures}`,
        );
      }
      const write = (withHash) =>
        chunk.code.replace(named, (_all, file) => file + withHash(bundle[`${folder}/${file}`].code));
      this.emitFile({
        type: 'asset',
        fileName: `${exact}.js`,
        source: write((code) => ` ${digest(code, 'sha256')}`),
      });
      chunk.code = write(() => '');
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
        const room = roomOfChunk(chunk);
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

/** Takes a stylesheet or a script of ours in that stands alone, as small as it gets; a script as a classic one. */
export function alone({ file, fileName }) {
  return {
    name: 'mosty-alone',
    async generateBundle() {
      const loader = file.endsWith('.css') ? 'css' : 'ts';
      const { code } = await transform(readFileSync(file, 'utf8'), {
        loader,
        minify: true,
        charset: 'ascii',
        ...(loader === 'ts' && { format: 'iife', target: 'es2020' }),
      });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** Writes each script and stylesheet once more as `.br` and `.gz`: the server sends what the browser takes, and never compresses itself. */
export function preCompressed() {
  return {
    name: 'mosty-pre-compressed',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file))) {
        const bytes = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/**
 * Writes the folder of the exact version beside the floating one: the same files, with the entry that verifies what it
 * loads. Both folders tell what a page may pin in `integrity.json`.
 */
export function exactVersion({ version, entry, exact }) {
  return {
    name: 'mosty-exact-version',
    writeBundle: {
      // After the plugins that leave files of their own there.
      sequential: true,
      order: 'post',
      handler({ dir }) {
        const pinned = join(dir, '..', `v${version}`);
        rmSync(pinned, { recursive: true, force: true });
        cpSync(dir, pinned, { recursive: true });
        for (const ending of ['.js', '.js.br', '.js.gz']) {
          rmSync(join(dir, exact + ending));
          renameSync(join(pinned, exact + ending), join(pinned, entry + ending));
        }
        for (const folder of [dir, pinned]) {
          const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
          const hashes = files.sort().map((name) => [name, digest(readFileSync(join(folder, name)), 'sha384')]);
          writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
        }
      },
    },
  };
}
