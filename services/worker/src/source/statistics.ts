/** What files say of themselves: sizes, and of Parquet what its footers hold. */
import { stat } from 'node:fs/promises';
import type { Grant } from '@outboard/policy';
import { tableFromIPC } from 'apache-arrow';
import { quoted } from '../engine/quote.js';
import type { SlotPool } from '../engine/slot-pool.js';
import { foldersOf, requireReads } from './access.js';

export interface Chunk {
  readonly bytes: number;
  readonly min?: string;
  readonly max?: string;
}

export interface RowGroup {
  readonly rows: number;
  readonly chunks: ReadonlyMap<string, Chunk>;
}

export interface FileSetStatistics {
  readonly bytes: number;
  readonly groups: readonly RowGroup[];
  readonly scale: number;
}

export interface FileSet {
  readonly format: string;
  readonly files: readonly string[];
}

/** Of more files than these some are looked at, evenly over the list. */
const FOOTERS_MAX = 64;
/** Files whose groups are remembered: one has a few KB. */
const CACHE_FILES_MAX = 4_000;
/** A file of more groups tells of them together: their number times their columns is what an answer holds. */
const GROUPS_MAX = 128;
const STATS_AT_ONCE = 64;

interface File {
  readonly path: string;
  readonly bytes: number;
  /** Changes with the file. */
  readonly version: string;
}

/** Reads footers by the engine, and remembers them for as long as a file's size and time stay. */
export class FooterReader {
  readonly #pool: SlotPool;
  readonly #known = new Map<string, readonly RowGroup[]>();

  constructor(pool: SlotPool) {
    this.#pool = pool;
  }

  /** A file that is gone counts nothing: whoever reads it will hear of it. @throws OUTBOARD_PATH_NOT_GRANTED … */
  async of({ format, files }: FileSet, grants: readonly Grant[], signal: AbortSignal): Promise<FileSetStatistics> {
    await requireReads(files, grants);
    const present = await sizes(files);
    const bytes = present.reduce((sum, file) => sum + file.bytes, 0);
    if (format !== 'parquet' || present.length === 0) return { bytes, groups: [], scale: 1 };
    const step = Math.max(1, present.length / FOOTERS_MAX);
    const looked = Array.from({ length: Math.ceil(present.length / step) }, (_, i) => present[Math.floor(i * step)]);
    const sample = looked.filter((file) => file !== undefined);
    await this.#read(
      sample.filter(({ version }) => !this.#known.has(version)),
      grants,
      signal,
    );
    const groups = sample.flatMap(({ version }) => this.#known.get(version) ?? []);
    const seen = sample.reduce((sum, file) => sum + file.bytes, 0);
    return { bytes, groups, scale: seen === 0 ? 1 : bytes / seen };
  }

  async #read(files: readonly File[], grants: readonly Grant[], signal: AbortSignal): Promise<void> {
    if (files.length === 0) return;
    const list = files.map(({ path }) => quoted(path)).join(', ');
    const sql = `SELECT file_name, row_group_id, row_group_num_rows::DOUBLE AS rows, split_part(path_in_schema, ', ', 1) AS column_name,
      sum(total_compressed_size)::DOUBLE AS bytes, min(stats_min_value) AS low, max(stats_max_value) AS high
      FROM parquet_metadata([${list}]) GROUP BY ALL ORDER BY file_name, row_group_id`;
    const rows = await this.#rows(sql, grants, signal);
    const groups = new Map<string, Map<number, { rows: number; chunks: Map<string, Chunk> }>>();
    for (const row of rows) {
      const file = groups.get(String(row.file)) ?? new Map<number, { rows: number; chunks: Map<string, Chunk> }>();
      groups.set(String(row.file), file);
      const group = file.get(Number(row.group)) ?? { rows: Number(row.rows), chunks: new Map<string, Chunk>() };
      file.set(Number(row.group), group);
      const [min, max] = [row.min, row.max].map((text) => (typeof text === 'string' ? text : undefined));
      group.chunks.set(String(row.column), {
        bytes: Number(row.bytes),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      });
    }
    for (const { path, version } of files) {
      const oldest = this.#known.keys().next();
      if (this.#known.size >= CACHE_FILES_MAX && !oldest.done) this.#known.delete(oldest.value);
      this.#known.set(version, together([...(groups.get(path)?.values() ?? [])]));
    }
  }

  async #rows(sql: string, grants: readonly Grant[], signal: AbortSignal): Promise<readonly Record<string, unknown>[]> {
    const names = ['file', 'group', 'rows', 'column', 'bytes', 'min', 'max'];
    const columns = names.map((name) => ({ name, nullable: true, arrowFormat: '' }));
    const limits = { rowsMax: 65_536, bytesMax: 2 ** 20 };
    const bounds = foldersOf(grants);
    const slot = await this.#pool.take('', signal);
    const found: Record<string, unknown>[] = [];
    const failure = await new Promise<string | undefined>((resolve) => {
      slot.run({ kind: 'run', sql, locals: [], columns, timeZone: 'UTC', limits, bounds }, undefined, {
        onEvent: (event) => {
          if (event.kind === 'batch' && event.place.kind === 'inline')
            for (const row of tableFromIPC(event.place.data)) found.push(row.toJSON());
          if (event.kind === 'done') resolve(undefined);
          if (event.kind === 'failed') resolve(event.message);
        },
        onExit: ({ code }) => resolve(`the process that read footers ended with code ${code}`),
      });
    });
    this.#pool.giveBack(slot);
    // A broken file is told of by the query that reads it.
    return failure === undefined ? found : [];
  }
}

/** Neighbours as one, where there are too many. */
function together(groups: readonly RowGroup[]): readonly RowGroup[] {
  if (groups.length <= GROUPS_MAX) return groups;
  const size = Math.ceil(groups.length / GROUPS_MAX);
  return Array.from({ length: Math.ceil(groups.length / size) }, (_, i) => {
    const part = groups.slice(i * size, (i + 1) * size);
    const chunks = new Map<string, Chunk>();
    // Their least and greatest values are texts here, which have another order than what they stand for.
    for (const group of part)
      for (const [name, { bytes }] of group.chunks) chunks.set(name, { bytes: (chunks.get(name)?.bytes ?? 0) + bytes });
    return { rows: part.reduce((sum, { rows }) => sum + rows, 0), chunks };
  });
}

async function sizes(paths: readonly string[]): Promise<readonly File[]> {
  const found: File[] = [];
  for (let i = 0; i < paths.length; i += STATS_AT_ONCE) {
    const infos = await Promise.all(
      paths.slice(i, i + STATS_AT_ONCE).map(async (path) => {
        const info = await stat(path).catch(() => undefined);
        return info && { path, bytes: info.size, version: `${path}\0${info.size}\0${info.mtimeMs}` };
      }),
    );
    found.push(...infos.filter((info) => info !== undefined));
  }
  return found;
}
