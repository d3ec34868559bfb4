import { type Dirent, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { fail, refuse } from '@outboard/errors';
import { partitionsOf, requireOneRoot } from './partitions.js';

export interface SourceFile {
  readonly path: string;
  /** The directory that was read: only what stands below it tells of partitions. */
  readonly base: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Files that one source may have: a directory larger than this is a table's business, not a path's. */
const FILES_MAX = 100_000;
const GLOB = /[*?[{]/;

/** Spark takes paths with and without `file:`; other schemes have no file system here. */
export function localPath(path: string): string {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(path)?.[1]?.toLowerCase();
  if (scheme === undefined) return path;
  if (scheme !== 'file') refuse(`the file system ${scheme}:`);
  return path.replace(/^file:(\/\/[^/]*)?/i, '');
}

/** Names that Spark's readers pass over (Hadoop's hidden files): `_SUCCESS`, `.crc`, `_temporary` … */
export const hidden = (name: string): boolean => name.startsWith('.') || (name.startsWith('_') && !name.includes('='));

/** `{a,b}` as alternatives, as Hadoop's globs have it. */
function braces(pattern: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (match === null) return [pattern];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => braces(`${before}${choice}${after}`));
}

function segmentPattern(segment: string): RegExp {
  const source = segment
    .replace(/[.+^$()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replace(/\[!/g, '[^');
  return new RegExp(`^${source}$`);
}

async function entries(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Paths that match a pattern, segment by segment. */
async function glob(pattern: string): Promise<string[]> {
  if (!GLOB.test(pattern)) return existsSync(pattern) ? [pattern] : [];
  const parents = await glob(dirname(pattern));
  const name = segmentPattern(basename(pattern));
  const found = await Promise.all(
    parents.map(async (parent) =>
      (await entries(parent))
        .filter((entry) => !hidden(entry.name) && name.test(entry.name))
        .map((entry) => join(parent, entry.name)),
    ),
  );
  return found.flat();
}

async function walk(path: string, base: string, found: SourceFile[]): Promise<void> {
  const info = await stat(path);
  if (!info.isDirectory()) {
    if (found.length >= FILES_MAX) refuse(`reading more than ${FILES_MAX} files by path`);
    found.push({ path, base, bytes: info.size, modifiedMs: Math.floor(info.mtimeMs) });
    return;
  }
  const children = (await entries(path)).filter((entry) => !hidden(entry.name)).map((entry) => entry.name);
  for (const child of children.sort()) await walk(join(path, child), base, found);
}

export interface Lookup {
  /** Below which partitions are looked for. */
  readonly basePath?: string;
  /** A glob that a file's own name has to match. */
  readonly pathGlobFilter?: string;
  /** Directories then tell of no partitions. */
  readonly recursiveFileLookup?: boolean;
}

const illegal = (message: string): never => fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });

/** As `PartitioningAwareFileIndex.basePaths` wants it. Error: OUTBOARD_ILLEGAL_ARGUMENT */
async function requireBase(basePath: string, roots: readonly string[]): Promise<void> {
  const base = normalize(localPath(basePath)).replace(/(?<=.)\/+$/, '');
  const info = await stat(base).catch(() => illegal("Option 'basePath' not found"));
  if (!info.isDirectory()) illegal("Option 'basePath' must be a directory");
  const astray = roots.find((root) => root !== base && !root.startsWith(base === '/' ? base : `${base}/`));
  if (astray !== undefined) illegal(`Wrong basePath ${basePath} for the root path: file:${astray}`);
}

/**
 * The files behind Spark paths: plain files, directories (hidden names apart) and globs. Below directories are the files of
 * partitions where there are any, or else only those that stand in them themselves (`PartitioningAwareFileIndex.allFiles`).
 * Partitions are looked for below each, or below `basePath` (Spark's options of these names).
 * @throws PATH_NOT_FOUND where a path names nothing, OUTBOARD_ILLEGAL_ARGUMENT
 */
export async function listFiles(
  paths: readonly string[],
  { basePath, pathGlobFilter, recursiveFileLookup = false }: Lookup = {},
): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  const direct = new Set<string>();
  const roots: string[] = [];
  for (const path of paths) {
    const local = localPath(path);
    const below = (await Promise.all(braces(local).map(glob))).flat();
    if (below.length === 0) fail('PATH_NOT_FOUND', { path: `file:${local}` });
    for (const root of below.sort()) {
      roots.push(root);
      const own = (await stat(root)).isDirectory() ? root : dirname(root);
      direct.add(own);
      await walk(root, basePath === undefined ? own : localPath(basePath), found);
    }
  }
  if (basePath !== undefined && !recursiveFileLookup) await requireBase(basePath, roots);
  const wanted = pathGlobFilter === undefined ? [] : braces(pathGlobFilter).map(segmentPattern);
  const isWanted = ({ path }: SourceFile) =>
    pathGlobFilter === undefined || wanted.some((pattern) => pattern.test(basename(path)));
  const files = found.filter(isWanted);
  if (recursiveFileLookup) return files.map((file) => ({ ...file, base: dirname(file.path) }));
  const inPartitions = files.filter((file) => partitionsOf(file).length > 0);
  if (inPartitions.length > 0) requireOneRoot(files);
  return inPartitions.length > 0 ? inPartitions : files.filter(({ path }) => direct.has(dirname(path)));
}
