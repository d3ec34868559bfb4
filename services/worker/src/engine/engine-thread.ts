/**
 * The thread in which DuckDB runs, one request at a time. It can be blocked for as long as a query takes; the slot's control
 * thread stays free to interrupt it, to ask for progress and to write batches out.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { tableFromIPC } from 'apache-arrow';
import { loadArrow } from './arrow-in.js';
import { ipcBatches, type Spent } from './arrow-out.js';
import { EngineControl } from './control.js';
import { type Calls, elsewhere, here } from './duckdb-ffi.js';
import { type Connection, Instance } from './instance.js';
import type {
  EngineBoot,
  EngineBounds,
  EngineColumn,
  EngineDescribe,
  EngineEvent,
  EngineRequest,
  EngineTask,
} from './messages.js';
import { profileOf, profileQueries } from './profile.js';
import { quoted } from './quote.js';
import { closeTables, openTables } from './table-state.js';

const port = parentPort;
if (port === null) throw new Error('engine-thread.ts runs as a worker thread only.');
const boot = workerData as EngineBoot;
const control = new EngineControl(boot.control);
let instance = Instance.open(boot.settings);
/** What the instance was opened for; a lock on folders can't be taken off. */
let lockedTo = '';
let budget = '';
/** Whether the instance knows the functions in JavaScript. */
let functions = false;
const post = (event: EngineEvent, transfer: ArrayBuffer[] = []): void => port.postMessage(event, transfer);

/** A connection with its settings made; kept from request to request, because making them costs as much as a small query. */
interface Prepared {
  readonly connection: Connection;
  timeZone: string;
  profiles: boolean;
}

let kept: Prepared | undefined;

/** Locks the engine to the request's folders: 10 ms where the request before had others, mostly another tenant's. */
async function lockTo({ folders }: EngineBounds): Promise<void> {
  const wanted = folders === undefined ? '' : `[${folders.map((folder) => quoted(folder)).join(', ')}]`;
  if (wanted === lockedTo) return;
  discard();
  instance.close();
  instance = Instance.open(boot.settings);
  lockedTo = wanted;
  budget = '';
  functions = false;
  if (folders === undefined) return;
  const connection = instance.connect();
  await connection.execute(`SET allowed_directories = ${wanted}`);
  await connection.execute('SET enable_external_access = false');
  connection.close();
}

async function limitTo({ memoryBytes, spillBytes }: EngineBounds, connection: Connection): Promise<void> {
  const wanted = `${memoryBytes}/${spillBytes}`;
  if (wanted === budget) return;
  const set = (name: string, bytes: number | undefined) => {
    const value = bytes === undefined ? boot.settings[name] : `${bytes}B`;
    return connection.execute(value === undefined ? `RESET ${name}` : `SET ${name} = ${quoted(value)}`);
  };
  await set('memory_limit', memoryBytes);
  await set('max_temp_directory_size', spillBytes);
  budget = wanted;
}

const CALLED = /\boutboard_[a-z0-9_]+\(/;

/**
 * How a query's calls are made: elsewhere where it calls functions in JavaScript. They are loaded for the first one that does: a
 * slot that starts does not wait for them. A call may stand in a text only; that costs some microseconds and nothing else.
 */
async function callsFor(sql: string, connection: Connection): Promise<Calls> {
  if (!CALLED.test(sql)) return here;
  if (!functions) {
    const { registerFunctions } = await import('./scalar-functions.js');
    const { registerTables } = await import('./table-functions.js');
    registerFunctions(connection);
    registerTables(connection);
    functions = true;
  }
  return elsewhere;
}

async function prepared(request: EngineRequest): Promise<Prepared> {
  const { timeZone, bounds } = request;
  await lockTo(bounds);
  if (kept === undefined) {
    const connection = instance.connect();
    // Progress is counted only where a bar is enabled; it is asked for, not printed.
    await connection.execute('SET enable_progress_bar = true');
    await connection.execute('SET enable_progress_bar_print = false');
    kept = { connection, timeZone: '', profiles: false };
  }
  await limitTo(bounds, kept.connection);
  if (kept.timeZone !== timeZone) {
    await kept.connection.execute(`SET TimeZone = ${quoted(timeZone)}`);
    kept.timeZone = timeZone;
  }
  const profiles = request.kind === 'run' && request.profile === true;
  if (kept.profiles !== profiles) {
    await profileQueries(kept.connection, profiles);
    kept.profiles = profiles;
  }
  return kept;
}

/** Takes away what a request may have left on the connection: its temporary tables, a result cut short. */
function discard(): void {
  kept?.connection.close();
  kept = undefined;
}

async function run(connection: Connection, task: EngineTask, calls: Calls): Promise<void> {
  for (const local of task.locals) await loadArrow(connection, local.name, local.arrow);
  const start = performance.now();
  const spent: Spent = { encodeMs: 0 };
  for await (const batch of ipcBatches(connection, task.sql, task.columns, task.limits, spent, calls)) {
    control.takeCredit();
    if (control.cancelled) throw new Error('INTERRUPT Error: Interrupted!');
    post({ kind: 'batch', rows: batch.rows, data: batch.data }, [batch.data.buffer]);
  }
  const micros = Math.round((performance.now() - start) * 1_000);
  const profile = task.profile === true ? { profile: profileOf(connection) } : {};
  post({ kind: 'done', micros, encodeMicros: Math.round(spent.encodeMs * 1_000), ...profile });
}

const outputs = (...names: string[]) => names.map((name) => ({ name, nullable: true, arrowFormat: '' }));
const DESCRIBE_LIMITS = { rowsMax: 65_536, bytesMax: 1 << 20 };

/** All rows of a small result. */
async function answer(connection: Connection, sql: string, names: readonly string[], calls: Calls) {
  const rows: Record<string, unknown>[] = [];
  for await (const { data } of ipcBatches(connection, sql, outputs(...names), DESCRIBE_LIMITS, undefined, calls))
    rows.push(...tableFromIPC(data).toArray());
  return rows;
}

/** The columns that the SELECT tells of. */
async function describe(connection: Connection, { sql }: EngineDescribe, calls: Calls): Promise<void> {
  const columns: EngineColumn[] = [];
  for (const row of await answer(connection, sql, ['name', 'type', 'sparkField'], calls)) {
    const spark = row.sparkField === null ? {} : { sparkField: String(row.sparkField) };
    columns.push({ name: String(row.name), type: String(row.type), ...spark });
  }
  post({ kind: 'described', columns });
}

port.on('message', async (request: EngineRequest) => {
  let clean = false;
  try {
    const { connection } = await prepared(request);
    control.begin(connection.pointer);
    if (control.cancelled) throw new Error('INTERRUPT Error: Interrupted!');
    openTables(request.bounds.folders);
    const calls = await callsFor(request.sql, connection);
    if (request.kind === 'run') await run(connection, request, calls);
    else await describe(connection, request, calls);
    clean = request.kind === 'describe' || request.locals.length === 0;
  } catch (error) {
    post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  } finally {
    // After this the control thread no longer touches the connection's pointer.
    control.end();
    if (!clean) discard();
    closeTables();
  }
});
post({ kind: 'ready' });
