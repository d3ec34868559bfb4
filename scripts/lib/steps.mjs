import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where set-up keeps what it makes; git ignores it. */
export const stateDir = join(root, '.outboard');

/** All files below a folder, sorted, without what builds leave there. */
export function filesBelow(folder, wanted = () => true) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/[\\/](node_modules|dist|gen|__pycache__)[\\/]/.test(path) && wanted(path))
    .sort();
}

/** Hash of some files' names and contents, and of any other strings that decide a step's result. */
export function hashOf(files, ...others) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  for (const other of others) hash.update(other).update('\0');
  return hash.digest('hex');
}

/**
 * Runs `work` unless it has already succeeded with this key and `present()` still holds.
 * The key is written only after success, so a broken or interrupted step runs again.
 */
export async function step({ name, says, key, present }, work) {
  const stamp = join(stateDir, 'steps', name);
  if (readStamp(stamp) === key && present()) return;
  rmSync(stamp, { force: true });
  process.stderr.write(`outboard: ${says} …\n`);
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}

function readStamp(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
