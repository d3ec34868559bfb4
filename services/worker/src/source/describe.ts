import { createHash } from 'node:crypto';
import { fail, OutboardError, refuse } from '@outboard/errors';
import type { Grant } from '@outboard/policy';
import type { EngineColumn } from '../engine/messages.js';
import { quoted } from '../engine/quote.js';
import type { SlotPool } from '../engine/slot-pool.js';
import { foldersOf, type Permit, requireReads } from './access.js';
import { csvColumnsQuery, csvLineQuery } from './csv-columns.js';
import { beginsBlank, type CsvHeader, csvHeader, firstLine } from './csv-header.js';
import { deltaSnapshot } from './delta.js';
import { type Lookup, listFiles, type SourceFile } from './files.js';
import { icebergSnapshot } from './iceberg.js';
import { jsonColumnsQuery } from './json-columns.js';
import { parquetColumnsQuery } from './parquet-columns.js';
import { partitionColumns } from './partitions.js';
import { xmlColumnsQuery } from './xml-columns.js';

export interface Source {
  readonly format: string;
  readonly paths: readonly string[];
  /** Spark's reader options, keys in lower case. */
  readonly options: ReadonlyMap<string, string>;
  readonly infer: boolean;
  readonly grants: readonly Grant[];
}

export interface Description {
  /** Of the files themselves. */
  readonly columns: readonly EngineColumn[];
  readonly partitions: readonly EngineColumn[];
  readonly files: readonly SourceFile[];
}

/** As errors spell them. */
const FORMAT_NAMES: Readonly<Record<string, string>> = { parquet: 'Parquet', csv: 'CSV', json: 'JSON', xml: 'XML' };

/** What the engine would read as if it were text. */
const PACKING = /\.(bz2|lz4|snappy|deflate)$/;
const PACKED: ReadonlySet<string> = new Set(['csv', 'json', 'text']);

/** Descriptions kept: one is a few KB, so this is a few MB at most. */
const CACHE_ENTRIES_MAX = 1_000;

/** Infers the columns of files. The answer is remembered for as long as the files' names, sizes and times stay. */
export class SourceDescriber {
  readonly #pool: SlotPool;
  readonly #cache = new Map<string, readonly EngineColumn[]>();

  constructor(pool: SlotPool) {
    this.#pool = pool;
  }

  /** @throws PATH_NOT_FOUND, UNABLE_TO_INFER_SCHEMA, FAILED_READ_FILE… by condition. */
  async describe(source: Source, timeZone: string, signal: AbortSignal): Promise<Description> {
    if (source.format === 'delta') return await this.#delta(source, timeZone, signal);
    if (source.format === 'iceberg') return await iceberg(source);
    const files = await listFiles(source.paths, lookupOf(source.options));
    const partitions = partitionColumns(files);
    await permitOf(source)(files.map(({ path }) => path));
    const packed = PACKED.has(source.format) && files.map(({ path }) => PACKING.exec(path)?.[1]).find(Boolean);
    if (packed) refuse(`reading ${source.format} files that are compressed as ${packed}`);
    if (source.format === 'csv') await requireHeaders(source, files);
    if (!source.infer || source.format === 'text') return { columns: [], partitions, files };
    if (files.length === 0) fail('UNABLE_TO_INFER_SCHEMA', { format: FORMAT_NAMES[source.format] ?? source.format });
    const key = cacheKey(source, files, partitions, timeZone);
    const known = this.#cache.get(key);
    if (known !== undefined) return { columns: known, partitions, files };
    const inferred = await this.#infer(source, files, timeZone, signal);
    const columns = inferred.filter(({ name }) => !isPartition(partitions, name));
    const oldest = this.#cache.keys().next();
    if (this.#cache.size >= CACHE_ENTRIES_MAX && !oldest.done) this.#cache.delete(oldest.value);
    this.#cache.set(key, columns);
    return { columns, partitions, files };
  }

  /** All columns in the table's order, those of partitions among them; one that no file has is of no type. */
  async #delta(source: Source, timeZone: string, signal: AbortSignal): Promise<Description> {
    const permit = permitOf(source);
    const { files, fields, partitionColumns } = await deltaSnapshot(
      onlyPath(source),
      source.options,
      permit,
      async (checkpoint) => {
        await permit(checkpoint);
        const lines = await this.#ask(checkpointQuery(checkpoint), source.grants, timeZone, signal);
        return typeof lines === 'string' ? unreadable(checkpoint[0], lines) : lines.map(({ name }) => name);
      },
    );
    await permit(files.map((file) => file.path));
    const parquet = { ...source, format: 'parquet', options: new Map([['mergeschema', 'true']]) };
    const present = files.length === 0 ? [] : await this.#infer(parquet, files, timeZone, signal);
    const types = new Map(present.map(({ name, type }) => [name.toLowerCase(), type]));
    const columns = fields.map((field) => ({
      name: field.name,
      type: types.get(field.name.toLowerCase()) ?? '',
      sparkField: JSON.stringify(field),
    }));
    return { columns, partitions: partitionColumns.map((name) => ({ name, type: 'VARCHAR' })), files };
  }

  async #infer(
    source: Source,
    files: readonly SourceFile[],
    timeZone: string,
    signal: AbortSignal,
  ): Promise<readonly EngineColumn[]> {
    const header = source.format === 'csv' ? await this.#csvHeader(source, files, timeZone, signal) : undefined;
    if (source.format === 'csv' && (header === undefined || !isTrue(source.options.get('inferschema'))))
      return (header?.names ?? []).map((name) => ({ name, type: 'VARCHAR' }));
    const outcome = await this.#ask(inferenceQuery(source, files, header), source.grants, timeZone, signal);
    if (typeof outcome !== 'string') return outcome;
    for (const condition of INFERENCE_FAILS) {
      const raised = outcome.indexOf(`[${condition}]{`);
      if (raised >= 0)
        fail(condition, JSON.parse(outcome.slice(outcome.indexOf('{', raised), outcome.indexOf('}', raised) + 1)));
    }
    return unreadable(files[0]?.path, outcome);
  }

  /** By the first line of all files; none where there are nothing but blank lines. */
  async #csvHeader(
    { options, grants }: Source,
    files: readonly SourceFile[],
    timeZone: string,
    signal: AbortSignal,
  ): Promise<CsvHeader | undefined> {
    for (const { path } of files) {
      const lines = /\.(gz|zst)$/.test(path)
        ? await this.#ask(csvLineQuery(path, options), grants, timeZone, signal)
        : [{ name: await firstLine(path, options) }];
      if (typeof lines === 'string') return unreadable(path, lines);
      const line = lines[0]?.name;
      if (line === undefined) continue;
      if (isTrue(options.get('multiline')) && (line.split(options.get('quote') ?? '"').length - 1) % 2 === 1)
        refuse('a first row of CSV over several lines');
      return csvHeader(line, options);
    }
    return undefined;
  }

  /** What a slot answers, or why it can't. */
  async #ask(
    sql: string,
    grants: readonly Grant[],
    timeZone: string,
    signal: AbortSignal,
  ): Promise<readonly EngineColumn[] | string> {
    const slot = await this.#pool.take('', signal);
    const outcome = await new Promise<readonly EngineColumn[] | string>((resolve) => {
      slot.run({ kind: 'describe', sql, timeZone, bounds: foldersOf(grants) }, undefined, {
        onEvent: (event) => {
          if (event.kind === 'described') resolve(event.columns);
          if (event.kind === 'failed') resolve(event.message);
        },
        onExit: ({ code }) => resolve(`the process that read it ended with code ${code}`),
      });
    });
    this.#pool.giveBack(slot);
    return outcome;
  }
}

async function iceberg(source: Source): Promise<Description> {
  const permit = permitOf(source);
  const { files, columns } = await icebergSnapshot(onlyPath(source), source.options, permit);
  await permit(files.map((file) => file.path));
  return { columns: columns.map((column) => ({ ...column, type: '' })), partitions: [], files };
}

/** The engine takes a file's first line for its header, Spark the first that is not blank. With comments lines are looked at. */
async function requireHeaders({ options }: Source, files: readonly SourceFile[]): Promise<void> {
  if (!isTrue(options.get('header')) || (options.get('comment') ?? '') !== '') return;
  for (const { path } of files)
    if (!/\.(gz|zst)$/.test(path) && (await beginsBlank(path))) refuse('blank lines before the header of a CSV file');
}

function lookupOf(options: Source['options']): Lookup {
  const [basePath, pathGlobFilter] = [options.get('basepath'), options.get('pathglobfilter')];
  return {
    recursiveFileLookup: isTrue(options.get('recursivefilelookup')),
    ...(basePath !== undefined && { basePath }),
    ...(pathGlobFilter !== undefined && { pathGlobFilter }),
  };
}

/** A table is one path. */
function onlyPath({ format, paths }: Source): string {
  const [path] = paths;
  return path === undefined || paths.length > 1 ? refuse(`reading ${paths.length} ${format} tables at once`) : path;
}

const permitOf =
  ({ grants }: Source): Permit =>
  (files) =>
    requireReads(files, grants);

const unreadable = (path: string | undefined, why: string): never => {
  throw new OutboardError('FAILED_READ_FILE.NO_HINT', { path: `file://${path ?? ''}` }, { cause: new Error(why) });
};

/** The actions of a checkpoint as lines, each in the place of a column's name. */
const checkpointQuery = (files: readonly string[]): string =>
  `SELECT CAST(to_json(t) AS VARCHAR), '', NULL FROM read_parquet([${files.map(quoted).join(', ')}]) AS t WHERE "add" IS NOT NULL OR metaData IS NOT NULL OR protocol IS NOT NULL`;

/** What inference of JSON and XML raises, mostly in the mode FAILFAST. */
const INFERENCE_FAILS = [
  'MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION',
  'INVALID_JSON_RECORD_TYPE',
  'COLUMN_ALREADY_EXISTS',
  'NEGATIVE_SCALE_DISALLOWED',
  'UNSUPPORTED_FEATURE.OUTBOARD',
] as const;

function cacheKey(
  source: Source,
  files: readonly SourceFile[],
  partitions: readonly EngineColumn[],
  timeZone: string,
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([source.format, timeZone, partitions, [...source.options].sort()]));
  for (const file of files) hash.update(`\0${file.path}\0${file.bytes}\0${file.modifiedMs}`);
  return hash.digest('base64');
}

const isPartition = (partitions: readonly EngineColumn[], name: string): boolean =>
  partitions.some((p) => p.name.toLowerCase() === name.toLowerCase());

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

/** A SELECT of the columns' names, types and Spark's fields. */
function inferenceQuery(source: Source, files: readonly SourceFile[], header: CsvHeader | undefined): string {
  const paths = files.map(({ path }) => path);
  switch (source.format) {
    case 'parquet':
      return parquetColumnsQuery(paths, source.options);
    case 'csv':
      return csvColumnsQuery(paths, source.options, header ?? { names: [], line: '' });
    case 'json':
      return jsonColumnsQuery(paths, source.options);
    case 'xml':
      return xmlColumnsQuery(paths, source.options);
    default:
      return refuse(`reading files of the format ${source.format}`);
  }
}
