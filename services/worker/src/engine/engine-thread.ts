/**
 * The thread in which DuckDB runs: one request at a time, all calls synchronous. It can be blocked for as long as a
 * query takes; the slot's control thread stays free to interrupt it, to ask for progress and to write batches out.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { tableFromIPC } from 'apache-arrow';
import { loadArrow } from './arrow-in.js';
import { ipcBatches, type Spent } from './arrow-out.js';
import { EngineControl } from './control.js';
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

const port = parentPort;
if (port === null) throw new Error('engine-thread.ts runs as a worker thread only.');
const boot = workerData as EngineBoot;
const control = new EngineControl(boot.control);
let instance = Instance.open(boot.settings);
/** What the instance was opened for; a lock on folders can't be taken off. */
let lockedTo = '';
let budget = '';
/** Whether the instance knows the functions in JavaScript, and how many threads it has. */
let functions = false;
let threads = boot.settings.threads;
const post = (event: EngineEvent, transfer: ArrayBuffer[] = []): void => port.postMessage(event, transfer);

/** A connection with its settings made; kept from request to request, because making them costs as much as a small query. */
interface Prepared {
  readonly connection: Connection;
  timeZone: string;
  profiles: boolean;
}

let kept: Prepared | undefined;

/** Locks the engine to the request's folders: 10 ms where the request before had others, mostly another tenant's. */
function lockTo({ folders }: EngineBounds): void {
  const wanted = folders === undefined ? '' : `[${folders.map((folder) => quoted(folder)).join(', ')}]`;
  if (wanted === lockedTo) return;
  discard();
  instance.close();
  instance = Instance.open(boot.settings);
  lockedTo = wanted;
  budget = '';
  functions = false;
  threads = boot.settings.threads;
  if (folders === undefined) return;
  const connection = instance.connect();
  connection.execute(`SET allowed_directories = ${wanted}`);
  connection.execute('SET enable_external_access = false');
  connection.close();
}

function limitTo({ memoryBytes, spillBytes }: EngineBounds, connection: Connection): void {
  const wanted = `${memoryBytes}/${spillBytes}`;
  if (wanted === budget) return;
  const set = (name: string, bytes: number | undefined) => {
    const value = bytes === undefined ? boot.settings[name] : `${bytes}B`;
    connection.execute(value === undefined ? `RESET ${name}` : `SET ${name} = ${quoted(value)}`);
  };
  set('memory_limit', memoryBytes);
  set('max_temp_directory_size', spillBytes);
  budget = wanted;
}

const CALLED = /\boutboard_[a-z0-9_]+\(/;

/**
 * A query that calls functions in JavaScript finds them, and runs in this thread alone. They are loaded for the first one that
 * does: a slot that starts does not wait for them. A call may stand in a text only; that costs threads and nothing else.
 */
async function threadFor(sql: string, connection: Connection): Promise<void> {
  const alone = CALLED.test(sql);
  if (alone && !functions) {
    const { registerFunctions } = await import('./scalar-functions.js');
    registerFunctions(connection);
    functions = true;
  }
  const wanted = alone ? '1' : boot.settings.threads;
  if (wanted === threads) return;
  connection.execute(wanted === undefined ? 'RESET threads' : `SET threads = ${wanted}`);
  threads = wanted;
}

async function prepared(request: EngineRequest): Promise<Prepared> {
  const { timeZone, bounds } = request;
  lockTo(bounds);
  if (kept === undefined) {
    const connection = instance.connect();
    // Progress is counted only where a bar is enabled; it is asked for, not printed.
    connection.execute('SET enable_progress_bar = true');
    connection.execute('SET enable_progress_bar_print = false');
    kept = { connection, timeZone: '', profiles: false };
  }
  limitTo(bounds, kept.connection);
  await threadFor(request.sql, kept.connection);
  if (kept.timeZone !== timeZone) {
    kept.connection.execute(`SET TimeZone = ${quoted(timeZone)}`);
    kept.timeZone = timeZone;
  }
  const profiles = request.kind === 'run' && request.profile === true;
  if (kept.profiles !== profiles) {
    profileQueries(kept.connection, profiles);
    kept.profiles = profiles;
  }
  return kept;
}

/** Takes away what a request may have left on the connection: its temporary tables, a result cut short. */
function discard(): void {
  kept?.connection.close();
  kept = undefined;
}

function run(connection: Connection, task: EngineTask): void {
  for (const local of task.locals) loadArrow(connection, local.name, local.arrow);
  const start = performance.now();
  const spent: Spent = { encodeMs: 0 };
  for (const batch of ipcBatches(connection, task.sql, task.columns, task.limits, spent)) {
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

/** The columns that the SELECT would give. */
function describe(connection: Connection, { sql, narrow }: EngineDescribe): void {
  const description = `SELECT column_name, column_type FROM (DESCRIBE ${sql})`;
  const columns: EngineColumn[] = [];
  for (const batch of ipcBatches(connection, description, outputs('name', 'type'), DESCRIBE_LIMITS)) {
    for (const row of tableFromIPC(batch.data)) columns.push({ name: String(row.name), type: String(row.type) });
  }
  post({ kind: 'described', columns: narrow ? narrowed(connection, sql, columns) : columns });
}

/** BIGINT columns whose every value fits 32 bits as INTEGER. */
function narrowed(connection: Connection, sql: string, columns: readonly EngineColumn[]): readonly EngineColumn[] {
  const wide = columns.filter(({ type }) => type === 'BIGINT');
  if (wide.length === 0) return columns;
  const tests = wide.map(({ name }) => {
    const column = `"${name.replaceAll('"', '""')}"`;
    return `coalesce(bool_and(${column} BETWEEN -2147483648 AND 2147483647), true)`;
  });
  const names = wide.map(({ name }) => name);
  const [batch] = [
    ...ipcBatches(connection, `SELECT ${tests.join(', ')} FROM (${sql})`, outputs(...names), DESCRIBE_LIMITS),
  ];
  const fits = new Set(
    names.filter((_, i) => batch !== undefined && tableFromIPC(batch.data).getChildAt(i)?.get(0) === true),
  );
  return columns.map((column) => (fits.has(column.name) ? { name: column.name, type: 'INTEGER' } : column));
}

port.on('message', async (request: EngineRequest) => {
  let clean = false;
  try {
    const { connection } = await prepared(request);
    control.begin(connection.pointer);
    if (control.cancelled) throw new Error('INTERRUPT Error: Interrupted!');
    if (request.kind === 'run') run(connection, request);
    else describe(connection, request);
    clean = request.kind === 'describe' || request.locals.length === 0;
  } catch (error) {
    post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  } finally {
    // After this the control thread no longer touches the connection's pointer.
    control.end();
    if (!clean) discard();
  }
});
post({ kind: 'ready' });
