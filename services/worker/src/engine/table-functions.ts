/**
 * Tables in JavaScript that SQL reads by `FROM outboard_<name>(…)`, a chunk at a time and in their order: by one of DuckDB's threads, which
 * waits for this one, as with functions.
 */
import koffi from 'koffi';
import type { EngineTable } from '../functions/define.js';
import { engineTables } from '../functions/index.js';
import { duckdb } from './duckdb-ffi.js';
import type { Connection } from './instance.js';
import { argumentsOf, begin, bind, mayRead, rowsOf } from './table-state.js';
import { logicalType, write } from './vector-ffi.js';

const bindCallback = koffi.pointer(koffi.proto('void outboard_table_bind(void *info)'));
const initCallback = koffi.pointer(koffi.proto('void outboard_table_init(void *info)'));
const callCallback = koffi.pointer(koffi.proto('void outboard_table_call(void *info, void *chunk)'));

/** Rows of DuckDB's vectors, and characters at which a chunk is full before. */
const ROWS_MAX = 2048;
const CHARACTERS_MAX = 4 * 2 ** 20;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function withText<T>(use: (type: bigint) => T): T {
  const type = BigUint64Array.of(BigInt(logicalType('text')));
  try {
    return use(type[0] ?? 0n);
  } finally {
    duckdb.destroyLogicalType(type);
  }
}

function argumentAt(info: bigint, index: number): string {
  const value = BigUint64Array.of(BigInt(duckdb.bindParameter(info, index) as bigint));
  try {
    return (duckdb.valueText(value[0]) as string | null) ?? '';
  } finally {
    duckdb.destroyValue(value);
  }
}

/** What DuckDB calls. It lives as long as the process. */
function natives({ parameters, columns, rows }: EngineTable): readonly [bind: bigint, init: bigint, call: bigint] {
  const onBind = (info: bigint): void => {
    try {
      withText((type) => {
        for (const name of columns) duckdb.bindColumn(info, name, type);
      });
      duckdb.bindData(info, bind(Array.from({ length: parameters }, (_, i) => argumentAt(info, i))), 0n);
    } catch (error) {
      duckdb.bindError(info, messageOf(error));
    }
  };
  const onInit = (info: bigint): void => {
    const args = argumentsOf(BigInt(duckdb.initBindData(info) as bigint));
    duckdb.initData(info, begin(rows(args, mayRead)[Symbol.iterator]()), 0n);
    duckdb.initThreads(info, 1);
  };
  const onCall = (info: bigint, chunk: bigint): void => {
    try {
      const source = rowsOf(BigInt(duckdb.functionInitData(info) as bigint));
      const taken: (readonly (string | null)[])[] = [];
      for (let characters = 0; taken.length < ROWS_MAX && characters < CHARACTERS_MAX; ) {
        const next = source?.next();
        if (next === undefined || next.done === true) break;
        taken.push(next.value);
        for (const text of next.value) characters += text?.length ?? 0;
      }
      columns.forEach((_, i) => {
        const values = taken.map((row) => row[i] ?? null);
        write(duckdb.chunkVector(chunk, i) as bigint, 'text', values);
      });
      duckdb.setChunkSize(chunk, taken.length);
    } catch (error) {
      duckdb.functionError(info, messageOf(error));
    }
  };
  return [
    koffi.register(onBind, bindCallback) as never,
    koffi.register(onInit, initCallback) as never,
    koffi.register(onCall, callCallback) as never,
  ];
}

let known: readonly (readonly [EngineTable, ReturnType<typeof natives>])[] | undefined;

/** Makes all known to the connection's database. */
export function registerTables(connection: Connection): void {
  known ??= engineTables.map((table) => [table, natives(table)]);
  for (const [{ name, parameters }, [onBind, onInit, onCall]] of known) {
    const made = duckdb.createTableFunction();
    try {
      duckdb.tableFunctionName(made, `outboard_${name}`);
      withText((type) => {
        for (let i = 0; i < parameters; i++) duckdb.tableFunctionParameter(made, type);
      });
      duckdb.tableFunctionBind(made, onBind);
      duckdb.tableFunctionInit(made, onInit);
      duckdb.tableFunctionCall(made, onCall);
      if (duckdb.registerTableFunction(connection.pointer, made) !== 0)
        throw new Error(`DuckDB did not take the table ${name}.`);
    } finally {
      duckdb.destroyTableFunction(BigUint64Array.of(BigInt(made as bigint)));
    }
  }
}
