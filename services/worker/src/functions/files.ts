/** What the file system says of files that are being read. */
import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { engineFunction } from './define.js';

interface Facts {
  readonly bytes: bigint;
  readonly modified: bigint;
}

/** Rows come file by file: so long the last answer holds. */
const HOLDS_MS = 1;
let last: { readonly path: string; readonly until: number; readonly facts: Facts } | undefined;

function factsOf(path: string): Facts {
  const now = performance.now();
  if (last?.path === path && now < last.until) return last.facts;
  const { size, mtimeMs } = statSync(path, { bigint: true });
  const facts = { bytes: size, modified: mtimeMs };
  last = { path, until: now + HOLDS_MS, facts };
  return facts;
}

/** What Java's URI puts percents for in a path: blanks and controls of all of Unicode, and of ASCII what has no place there. */
const ESCAPED = /[\p{Zs}\p{Zl}\p{Zp}\p{Cc}%"<>#?[\]\\^`{|}]/gu;

export const fileFunctions = [
  engineFunction('file_uri', ['text'], 'text', (path) => path.replace(ESCAPED, encodeURIComponent)),
  /** `modified`: milliseconds since 1970. The path is one that the engine's reader gives, of a file that it may read. */
  engineFunction('file_facts', ['text'], { struct: { bytes: 'long', modified: 'long' } }, factsOf),
];
