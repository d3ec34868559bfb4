/** What a COPY does with directories: its files come to be where nobody looks, and are moved when the driver says so. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fail, refuse } from '@outboard/errors';
import { hidden, localPath } from '../source/files.js';

/** Spark's save modes as far as files know them; `stay`: a catalog's commit makes the files visible. */
export type OutputMode = 'stay' | 'create' | 'createOrSkip' | 'append' | 'replace' | 'replacePartitions';

export interface Output {
  readonly mode: OutputMode;
  /** Where the statement writes: a directory of this run's own. */
  readonly staging: string;
  /** Where the files belong. */
  readonly target: string;
  /** In the name of each file: what is published again knows by it what it has moved already. */
  readonly marker: string;
}

/** Hadoop's sign that a directory's writer came to its end. */
const SUCCESS = '_SUCCESS';

async function filesBelow(directory: string): Promise<string[]> {
  if (!existsSync(directory) || isFile(directory)) return [];
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Error: UNSUPPORTED_FEATURE.OUTBOARD, where Hadoop says that a path's parent is not a directory. */
function requireDirectory(path: string): void {
  for (let at = path; at !== dirname(at); at = dirname(at))
    if (isFile(at)) refuse(`writing below ${at}, which is a file`);
}

/** Makes room for the statement to write; false where the mode says that nothing is to be written. @throws PATH_ALREADY_EXISTS */
export async function beginOutput({ mode, staging, target: path }: Output): Promise<boolean> {
  if (mode === 'create' || mode === 'createOrSkip') {
    const target = localPath(path);
    if (existsSync(target) && mode === 'createOrSkip') return false;
    if (existsSync(target)) fail('PATH_ALREADY_EXISTS', { outputPath: `file:${target}` });
  }
  requireDirectory(mode === 'replace' ? dirname(localPath(path)) : localPath(path));
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

/**
 * The run was chosen: its files take their places. Called again, by whomever, it goes on where the last call was stopped; where the
 * staging directory is gone, all has been done.
 */
export async function publish(output: Output): Promise<void> {
  const { staging } = output;
  const target = localPath(output.target);
  const written = await filesBelow(staging);
  const places = written.map((file) => join(target, asSpark(relative(staging, file))));
  const replaced = await replacedFiles(output, target, new Set(places.map((place) => dirname(place))));
  // Looked at once more after the files were listed: a call that was held up and is overtaken must not touch what came later.
  if (!existsSync(staging)) return;
  if (output.mode === 'replace' && isFile(target)) await rm(target);
  await mkdir(target, { recursive: true });
  for (const file of replaced) await rm(file, { force: true });
  if (output.mode === 'replace') await removeEmpty(target, true);
  for (const [i, file] of written.entries()) await moved(file, places[i] ?? target);
  await writeFile(join(target, SUCCESS), '');
  await rm(staging, { recursive: true, force: true });
}

/** Moves a file, unless another call has done it. */
async function moved(file: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  try {
    await rename(file, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** What the new files stand in for; never what this write itself has moved there. */
async function replacedFiles(output: Output, target: string, directories: ReadonlySet<string>): Promise<string[]> {
  const { mode, marker } = output;
  if (mode !== 'replace' && mode !== 'replacePartitions') return [];
  const present = await filesBelow(target);
  return present.filter((file) => !file.includes(marker) && (mode === 'replace' || directories.has(dirname(file))));
}

async function removeEmpty(directory: string, keep: boolean): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (entry.isDirectory() && !hidden(entry.name)) await removeEmpty(join(directory, entry.name), false);
  }
  // A directory that holds something is kept by rmdir itself.
  if (!keep) await rmdir(directory).catch(() => undefined);
}

/** Nothing of a run that failed, or was not chosen, stays. */
export async function discard({ staging }: Pick<Output, 'staging'>): Promise<void> {
  await rm(staging, { recursive: true, force: true });
}
