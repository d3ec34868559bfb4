import { stat } from 'node:fs/promises';

/** One call looks at so many paths at most; the rest are taken to be like them. */
const STATS_MAX = 32;

/**
 * Bytes of the local files behind some paths, as far as a look at the files themselves tells. Folders, globs, other schemes and what
 * can't be read count nothing: the estimate is a lower bound.
 */
export async function localBytes(paths: readonly string[]): Promise<number> {
  const looked = paths.slice(0, STATS_MAX);
  const sizes = await Promise.all(looked.map(sizeOf));
  const seen = sizes.reduce((sum, size) => sum + size, 0);
  return looked.length === 0 ? 0 : Math.round((seen * paths.length) / looked.length);
}

async function sizeOf(path: string): Promise<number> {
  const local = path.startsWith('file:') ? path.replace(/^file:(\/\/)?/, '') : path;
  if (!local.startsWith('/')) return 0;
  try {
    const found = await stat(local);
    return found.isFile() ? found.size : 0;
  } catch {
    return 0;
  }
}
