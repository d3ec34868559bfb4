/** What workers tell of files, remembered for a while: an estimate must cost less than what it is about. */
import { createHash } from 'node:crypto';
import type { ScanStatistics, StatisticsOf } from '@outboard/estimate';
import type { ResolvedOf, ResolvedRelation, Tenant } from '@outboard/plan';
import { FileSet, type FileSetStatistics } from '@outboard/wire/task';
import type { Dispatcher } from '../dispatch/dispatcher.js';

type Scan = ResolvedOf<'scan'>;

interface Entry {
  readonly statistics: ScanStatistics;
  readonly untilMs: number;
  readonly size: number;
}

/** Files may be written anew; those of managed tables never are, but the key is their whole list. */
const KEPT_MS = 30_000;
/** Chunks of columns in all entries together; one is about 150 bytes. */
const CHUNKS_MAX = 60_000;

export class StatisticsCache {
  readonly #dispatcher: Pick<Dispatcher, 'statistics'>;
  readonly #entries = new Map<string, Entry>();
  #chunks = 0;

  constructor(dispatcher: Pick<Dispatcher, 'statistics'>) {
    this.#dispatcher = dispatcher;
  }

  /** The statistics of all scans of a plan, by one question to a worker at most. @throws OutboardError */
  async of(plan: ResolvedRelation, tenant: Tenant): Promise<StatisticsOf> {
    const scans = scansIn(plan);
    const keys = new Map(scans.map((scan) => [scan, keyOf(scan, tenant)]));
    const found = new Map<string, ScanStatistics>();
    const missing = new Map<string, Scan>();
    for (const [scan, key] of keys) {
      const entry = this.#entries.get(key);
      if (entry !== undefined && entry.untilMs > performance.now()) found.set(key, entry.statistics);
      else missing.set(key, scan);
    }
    if (missing.size > 0) {
      const sets = await this.#dispatcher.statistics([...missing.values()].map(fileSet), tenant);
      for (const [i, key] of [...missing.keys()].entries()) {
        const set = sets[i];
        if (set === undefined) continue;
        const statistics = statisticsOf(set);
        found.set(key, statistics);
        this.#keep(key, statistics);
      }
    }
    return (scan) => found.get(keys.get(scan) ?? '');
  }

  #keep(key: string, statistics: ScanStatistics): void {
    this.#drop(key);
    const size = statistics.groups.reduce((sum, { columns }) => sum + columns.size, 1);
    this.#entries.set(key, { statistics, untilMs: performance.now() + KEPT_MS, size });
    this.#chunks += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#chunks <= CHUNKS_MAX) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#chunks -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}

/** Also those within subqueries. */
function scansIn(plan: ResolvedRelation): readonly Scan[] {
  const found: Scan[] = [];
  const todo: unknown[] = [plan];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    if ('kind' in next && next.kind === 'scan' && 'files' in next) found.push(next as unknown as Scan);
    else todo.push(...Object.values(next));
  }
  return found;
}

/** A tenant's own: what it may not read it does not hear of from what another has asked. */
function keyOf({ format, files }: Scan, tenant: Tenant): string {
  const hash = createHash('sha256').update(`${tenant}\0${format}`);
  for (const file of files) hash.update(`\0${file}`);
  return hash.digest('base64');
}

function fileSet({ format, files }: Scan): FileSet {
  const set = new FileSet();
  set.setFormat(format);
  set.setFilesList([...files]);
  return set;
}

function statisticsOf(set: FileSetStatistics): ScanStatistics {
  const names = set.getColumnsList().map((name) => name.toLowerCase());
  const groups = set.getGroupsList().map((group) => ({
    rows: Number(group.getRows()),
    columns: new Map(
      group.getChunksList().map((chunk, i) => {
        const bounds = {
          ...(chunk.hasMin() && { min: chunk.getMin() }),
          ...(chunk.hasMax() && { max: chunk.getMax() }),
        };
        return [names[i] ?? '', { bytes: Number(chunk.getBytes()), ...bounds }];
      }),
    ),
  }));
  return { bytes: Number(set.getBytes()), groups, scale: set.getScale() };
}
