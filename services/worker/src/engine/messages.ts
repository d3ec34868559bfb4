/** What passes between a worker's main process, its slot processes, and the engine thread within each. */
import type { BatchLimits, OutputColumn } from './arrow-out.js';
import type { Settings } from './instance.js';

/**
 * By this signal a slot's process ends itself when its query takes more memory than it may. `process.exit` would wait for the engine's
 * thread, which hears nothing while the engine computes.
 */
export const OUT_OF_MEMORY_SIGNAL = 'SIGVTALRM';

/** So begins the failure of a task whose batches could not be written. */
export const SPOOL_FAILED = 'IO Error: the spool could not be written';

export interface LocalTable {
  readonly name: string;
  readonly arrow: Uint8Array;
}

/** What a request may touch and take; the engine is opened anew where the one before had other folders. */
export interface EngineBounds {
  /** Nothing outside of these is opened. Absent: no such lock, where everything is granted but what was looked at before. */
  readonly folders?: readonly string[];
  /** Less than the slot's own; absent: the slot's own. */
  readonly memoryBytes?: number;
  readonly spillBytes?: number;
}

/** One query to run. */
export interface EngineTask {
  readonly kind: 'run';
  readonly sql: string;
  readonly locals: readonly LocalTable[];
  readonly columns: readonly OutputColumn[];
  readonly timeZone: string;
  readonly limits: BatchLimits;
  readonly bounds: EngineBounds;
  /** Whether its operators are to be measured. */
  readonly profile?: boolean;
}

/** One operator of a plan that ran. */
export interface ProfiledOperator {
  /** DuckDB's, e.g. `HASH_GROUP_BY`. */
  readonly name: string;
  /** 0 at the plan's root. */
  readonly depth: number;
  /** Of all threads together. */
  readonly micros: number;
  readonly rows: number;
}

export interface EngineProfile {
  readonly operators: readonly ProfiledOperator[];
  readonly memoryPeakBytes: number;
  readonly spillPeakBytes: number;
}

/** What a query took: from its start to its last batch, and of that the making of Arrow; microseconds. */
export interface EngineTimes {
  readonly micros: number;
  readonly encodeMicros: number;
}

/** One source whose columns are to be inferred; `sql` is a SELECT of their names, types, and Spark's fields. */
export interface EngineDescribe {
  readonly kind: 'describe';
  readonly sql: string;
  readonly timeZone: string;
  readonly bounds: EngineBounds;
}

export type EngineRequest = EngineTask | EngineDescribe;

export interface EngineColumn {
  readonly name: string;
  readonly type: string;
  /** Spark's own word on the column, in its JSON form (`StructField.json`), where the files have it. */
  readonly sparkField?: string;
  /** By which Parquet files have it, where they are not read by names. */
  readonly fieldId?: number;
}

/** From the engine thread to the slot's control thread. */
export type EngineEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'batch'; readonly rows: number; readonly data: Uint8Array }
  | { readonly kind: 'described'; readonly columns: readonly EngineColumn[] }
  | ({ readonly kind: 'done'; readonly profile?: EngineProfile } & EngineTimes)
  | { readonly kind: 'failed'; readonly message: string };

export interface EngineBoot {
  readonly settings: Settings;
  readonly control: SharedArrayBuffer;
}

/** Where a batch's bytes are: in the message itself while small, else in the task's spool file. */
export type BatchPlace =
  | { readonly kind: 'inline'; readonly data: Uint8Array }
  | { readonly kind: 'file'; readonly segment: number; readonly offset: number; readonly bytes: number };

/** How a query ended, as a slot tells it. `spent`: the process gave way and can't take that back, so it ends as well. */
interface Ended {
  readonly spent: boolean;
}

/** From a slot process to the worker's main process. */
export type SlotEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'batch'; readonly rows: number; readonly digest: string; readonly place: BatchPlace }
  | {
      readonly kind: 'progress';
      readonly percentage: number;
      readonly rowsProcessed: bigint;
      readonly rowsTotal: bigint;
    }
  | ({ readonly kind: 'described'; readonly columns: readonly EngineColumn[] } & Ended)
  | ({ readonly kind: 'done'; readonly profile?: EngineProfile; readonly spoolMicros: number } & EngineTimes & Ended)
  | ({ readonly kind: 'failed'; readonly message: string } & Ended);

/** From the worker's main process to a slot process. */
export type SlotRequest =
  | { readonly kind: 'boot'; readonly settings: Settings }
  | {
      readonly kind: 'start';
      readonly request: EngineRequest;
      readonly spoolDirectory: string | undefined;
      readonly behind: boolean;
    }
  | { readonly kind: 'cancel' }
  /** The spool has room again (or none): the engine waits while it is `paused`. */
  | { readonly kind: 'pause'; readonly paused: boolean }
  /** Others are in need of a CPU of their own, or not any more; the next query begins without. */
  | { readonly kind: 'room'; readonly leaves: boolean };
