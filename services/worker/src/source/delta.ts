/** A Delta table's snapshot: the files that make up one of its versions, and its columns (Delta Transaction Log Protocol). */
import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { fail, OutboardError, refuse } from '@outboard/errors';
import { DEFAULT_PARTITION } from '@outboard/plan';
import type { Permit } from './access.js';
import { localPath, type SourceFile } from './files.js';
import { partitionsOf } from './partitions.js';

export interface Snapshot {
  readonly files: readonly SourceFile[];
  /** Each as JSON, in the table's order (`StructField.json`). */
  readonly fields: readonly { readonly name: string }[];
  readonly partitionColumns: readonly string[];
}

interface Add {
  readonly path: string;
  readonly partitionValues?: Readonly<Record<string, string | null>>;
  readonly size: number;
  readonly modificationTime: number;
  readonly deletionVector?: unknown;
}

/** A line of the log; of its actions those that tell of a snapshot. */
interface Action {
  readonly add?: Add | null;
  readonly remove?: { readonly path: string } | null;
  readonly metaData?: {
    readonly schemaString: string;
    readonly partitionColumns?: readonly string[] | null;
    readonly configuration?: Readonly<Record<string, string>> | null;
  } | null;
  readonly protocol?: { readonly minReaderVersion: number; readonly readerFeatures?: readonly string[] | null } | null;
}

/** Reader features that change nothing where no file and no column makes use of them; uses are looked for. */
const HARMLESS: ReadonlySet<string> = new Set([
  'timestampNtz',
  'vacuumProtocolCheck',
  'columnMapping',
  'deletionVectors',
  'v2Checkpoint',
]);
const READER_VERSION_MAX = 3;
/** Letters of a line that can't be read. */
const LINE_SHOWN = 100;

const COMMIT = /^(\d{20})\.json$/;
const CHECKPOINT = /^(\d{20})\.checkpoint(?:\.(\d{10})\.(\d{10}))?\.parquet$/;

interface Log {
  /** Versions of which there is a commit. */
  readonly commits: ReadonlySet<number>;
  /** The files of each whole checkpoint, by version. */
  readonly checkpoints: ReadonlyMap<number, readonly string[]>;
}

const versioned = (version: number): string => `${String(version).padStart(20, '0')}.json`;

async function readLog(folder: string): Promise<Log> {
  const names = await readdir(folder).catch(() => fail('PATH_NOT_FOUND', { path: `file:${folder}` }));
  const commits = new Set(names.flatMap((name) => COMMIT.exec(name)?.[1] ?? []).map(Number));
  const parts = new Map<number, { files: string[]; of: number }>();
  for (const name of names.sort()) {
    const [, version, , of = '1'] = CHECKPOINT.exec(name) ?? [];
    if (version === undefined) continue;
    const known = parts.get(Number(version)) ?? { files: [], of: Number(of) };
    parts.set(Number(version), { ...known, files: [...known.files, join(folder, name)] });
  }
  const whole = [...parts].filter(([, { files, of }]) => files.length === of);
  return { commits, checkpoints: new Map(whole.map(([version, { files }]) => [version, files])) };
}

/**
 * The newest version, or the one of the option `versionAsOf`. `checkpoint` gives the lines of a checkpoint's Parquet files.
 * Errors: PATH_NOT_FOUND where there is no log, OUTBOARD_ILLEGAL_ARGUMENT for a version that is not there,
 * UNSUPPORTED_FEATURE.OUTBOARD for what a reader of files cannot honour.
 */
export async function deltaSnapshot(
  path: string,
  options: ReadonlyMap<string, string>,
  permit: Permit,
  checkpoint: (files: readonly string[]) => Promise<readonly string[]>,
): Promise<Snapshot> {
  for (const [name, value] of options)
    if (name !== 'path' && name !== 'versionasof') refuse(`the delta option ${name}=${value}`);
  const root = localPath(path).replace(/\/+$/, '');
  const folder = join(root, '_delta_log');
  const log = await readLog(folder);
  const newest = Math.max(-1, ...log.commits, ...log.checkpoints.keys());
  const asked = options.get('versionasof');
  const version = asked === undefined ? newest : Number(asked);
  if (!Number.isInteger(version) || version < 0 || version > newest)
    return fail('OUTBOARD_ILLEGAL_ARGUMENT', {
      message: `The Delta table ${root} has no version ${asked ?? 0}; its newest is ${newest}.`,
    });
  const base = Math.max(-1, ...[...log.checkpoints.keys()].filter((v) => v <= version));
  const lines = [...(base < 0 ? [] : await checkpoint(log.checkpoints.get(base) ?? []))];
  for (let v = base + 1; v <= version; v++) {
    if (!log.commits.has(v))
      return fail('OUTBOARD_ILLEGAL_ARGUMENT', {
        message: `The log of the Delta table ${root} lacks version ${v}, which version ${version} is made of.`,
      });
    const commit = join(folder, versioned(v));
    await permit([commit]);
    lines.push(...(await readFile(commit, 'utf8')).split('\n'));
  }
  return replayed(root, lines);
}

function actionOf(line: string, root: string): Action {
  try {
    return JSON.parse(line) as Action;
  } catch (cause) {
    const message = `The log of the Delta table ${root} has a line that is no JSON: ${line.slice(0, LINE_SHOWN)}`;
    throw new OutboardError('OUTBOARD_ILLEGAL_ARGUMENT', { message }, { cause });
  }
}

/** What a table is after all of the actions (Delta protocol, "Action Reconciliation"). */
function replayed(root: string, lines: readonly string[]): Snapshot {
  const adds = new Map<string, Add>();
  let metaData: Action['metaData'];
  let protocol: Action['protocol'];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const action = actionOf(line, root);
    if (action.add) adds.set(action.add.path, action.add);
    if (action.remove) adds.delete(action.remove.path);
    metaData = action.metaData ?? metaData;
    protocol = action.protocol ?? protocol;
  }
  if (!metaData || !protocol)
    return fail('OUTBOARD_ILLEGAL_ARGUMENT', {
      message: `The log of the Delta table ${root} says nothing of its columns.`,
    });
  checkReadable(protocol, metaData.configuration ?? {}, [...adds.values()]);
  const partitionColumns = metaData.partitionColumns ?? [];
  const files = [...adds.values()].map((add) => fileOf(root, add, partitionColumns));
  const { fields } = JSON.parse(metaData.schemaString) as { fields: { name: string }[] };
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), fields, partitionColumns };
}

function checkReadable(
  { minReaderVersion, readerFeatures }: NonNullable<Action['protocol']>,
  configuration: Readonly<Record<string, string>>,
  adds: readonly Add[],
): void {
  if (minReaderVersion > READER_VERSION_MAX) refuse(`Delta tables of the reader version ${minReaderVersion}`);
  const feature = readerFeatures?.find((name) => !HARMLESS.has(name));
  if (feature !== undefined) refuse(`the Delta feature ${feature}`);
  const mapping = configuration['delta.columnMapping.mode'] ?? 'none';
  if (mapping !== 'none') refuse(`Delta's column mapping by ${mapping}`);
  if (adds.some((add) => add.deletionVector != null)) refuse('deletion vectors of Delta tables');
}

/** Values of partitions are read from paths, as everywhere; so a path has to say what the log says. */
function fileOf(root: string, add: Add, partitionColumns: readonly string[]): SourceFile {
  const own = decodeURIComponent(add.path);
  const path = /^[a-z][a-z0-9+.-]+:/i.test(own) || isAbsolute(own) ? localPath(own) : join(root, own);
  const file = { path, base: root, bytes: add.size, modifiedMs: add.modificationTime };
  const inPath = new Map(partitionsOf(file));
  for (const name of partitionColumns) {
    const said = add.partitionValues?.[name] || DEFAULT_PARTITION;
    if (inPath.get(name) !== said) refuse("Delta tables whose files' paths do not say their partitions");
  }
  return file;
}
