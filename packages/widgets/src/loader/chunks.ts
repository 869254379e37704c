/** Loads the chunks of a widget, and verifies them when the build wrote their hashes into the loader. */
import { base, home } from './address.ts';

/** Name of a chunk, and in the loader of an exact version its hash: `ground-Ab12_-xY.js sha256-…`. */
export type Chunk = string;

/** What every widget stands on; the build writes its name and hash here. */
const GROUND: Chunk = 'mosty:ground';

/**
 * Caches on the way keep what came broken, and module maps of older browsers keep what did not come. A folder's name
 * with one letter written as `%63` is another address of the same files, and relative imports follow it.
 */
const FOLDERS = ['chunks', '%63hunks', 'c%68unks', 'ch%75nks'];

/** Loads and runs a widget's chunk; each further attempt asks by another address. */
export async function bring(own: Chunk, attempt: number): Promise<void> {
  // Nothing is imported before all is verified: an import() asks again for what was refused, without the hash.
  const hrefs = await Promise.all(
    [GROUND, own].map((chunk) => {
      const link = document.createElement('link');
      const rel = 'modulepreload';
      const [name, integrity = ''] = chunk.split(' ');
      const { href } = new URL(`${FOLDERS[attempt % 4]}/${name}`, base);
      Object.assign(link, { rel, crossOrigin: '', nonce: home?.nonce, integrity, href });
      return new Promise<string>((resolve, reject) => {
        link.onload = () => resolve(href);
        if (!link.relList.supports(rel)) resolve(href);
        link.onerror = reject;
        document.head.append(link);
      });
    }),
  );
  // The ground runs in a task of its own, so that none of the page's becomes long.
  for (const href of hrefs) {
    await import(href);
    await new Promise((go) => setTimeout(go));
  }
}
