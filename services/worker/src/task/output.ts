/** What a COPY does with directories: its files come to be where nobody looks, and are moved when all are whole. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fail } from '@outboard/errors';
import { hidden, localPath } from '../source/files.js';

/** Spark's save modes as far as files know them; `stay`: a catalog's commit makes the files visible. */
export type OutputMode = 'stay' | 'create' | 'createOrSkip' | 'append' | 'replace' | 'replacePartitions';

export interface Output {
  readonly mode: OutputMode;
  /** Where the statement writes. */
  readonly staging: string;
  /** Where the files belong. */
  readonly target: string;
  /** In the name of each file: a repeated task knows by it what it has done already. */
  readonly marker: string;
}

/** Hadoop's sign that a directory's writer came to its end. */
const SUCCESS = '_SUCCESS';

async function filesBelow(directory: string): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Makes room for the statement to write; false where there is nothing to be done, because an earlier run has done it or
 * the mode says so. @throws PATH_ALREADY_EXISTS
 */
export async function beginOutput(output: Output): Promise<boolean> {
  const { mode, staging } = output;
  const target = localPath(output.target);
  if (mode !== 'stay') {
    const present = await filesBelow(target);
    if (present.some((file) => file.includes(output.marker))) {
      // An earlier run was stopped while it moved the files.
      if (existsSync(staging)) await publish(output);
      return false;
    }
    if (existsSync(target) && mode === 'createOrSkip') return false;
    if (existsSync(target) && mode === 'create') fail('PATH_ALREADY_EXISTS', { outputPath: `file:${target}` });
    await rm(staging, { recursive: true, force: true });
  }
  await mkdir(staging, { recursive: true });
  return true;
}

/** Characters that Spark escapes in the values of partitions' directories (`ExternalCatalogUtils.escapePathName`); the engine escapes more. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters
const ESCAPED = /[\x01-\x1f\x7f"#%'*/:=?\\{[\]^]/g;

const asSpark = (path: string): string =>
  path
    .split('/')
    .map((segment) => {
      const [, name, value] = /^([^=]+)=(.*)$/.exec(segment) ?? [];
      if (name === undefined || value === undefined) return segment;
      const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
      return `${name}=${decodeURIComponent(value).replace(ESCAPED, hex)}`;
    })
    .join('/');

/** The statement has succeeded: its files take their places. */
export async function publish(output: Output): Promise<void> {
  if (output.mode === 'stay') return;
  const target = localPath(output.target);
  const written = await filesBelow(output.staging);
  const places = written.map((file) => join(target, asSpark(relative(output.staging, file))));
  await mkdir(target, { recursive: true });
  await removeReplaced(output, target, new Set(places.map((place) => dirname(place))));
  for (const [i, file] of written.entries()) {
    const place = places[i] ?? target;
    await mkdir(dirname(place), { recursive: true });
    await rename(file, place);
  }
  await writeFile(join(target, SUCCESS), '');
  await rm(output.staging, { recursive: true, force: true });
}

/** Takes away what the new files stand in for; never what this write itself has moved there. */
async function removeReplaced(output: Output, target: string, directories: ReadonlySet<string>): Promise<void> {
  if (output.mode !== 'replace' && output.mode !== 'replacePartitions') return;
  const everywhere = output.mode === 'replace';
  for (const file of await filesBelow(target)) {
    if (!file.includes(output.marker) && (everywhere || directories.has(dirname(file))))
      await rm(file, { force: true });
  }
  if (everywhere) await removeEmpty(target, true);
}

async function removeEmpty(directory: string, keep: boolean): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (entry.isDirectory() && !hidden(entry.name)) await removeEmpty(join(directory, entry.name), false);
  }
  // A directory that holds something is kept by rmdir itself.
  if (!keep) await rmdir(directory).catch(() => undefined);
}

/** Nothing of a failed write stays. */
export async function abandonOutput(output: Output): Promise<void> {
  if (output.mode !== 'stay') await rm(output.staging, { recursive: true, force: true });
}
