/**
 * DuckDB's C API (duckdb.h of 1.5) through koffi: only what streaming Arrow out, loading Arrow in and functions in
 * JavaScript take.
 * The npm binding has no Arrow, but the shared library it ships does. Nothing else in the project touches pointers.
 *
 * Out-parameters are one-cell BigUint64Arrays; a pointer is a bigint, 0n where null.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import koffi from 'koffi';

const LIBRARY_FILE: Readonly<Record<string, string>> = {
  linux: 'libduckdb.so',
  darwin: 'libduckdb.dylib',
  win32: 'duckdb.dll',
};

function libraryPath(): string {
  const file = LIBRARY_FILE[process.platform];
  if (file === undefined) throw new Error(`DuckDB has no library for the platform ${process.platform}.`);
  // The binding's platform package is a dependency of a dependency: resolve it from where the binding itself stands.
  const fromApi = createRequire(createRequire(import.meta.url).resolve('@duckdb/node-api'));
  const fromBindings = createRequire(fromApi.resolve('@duckdb/node-bindings'));
  const platformPackage = `@duckdb/node-bindings-${process.platform}-${process.arch}`;
  return join(dirname(fromBindings.resolve(`${platformPackage}/package.json`)), file);
}

/**
 * Native calls run on a stack of koffi's own, 2 MiB by default. DuckDB binds and plans by recursion, and a plan of 1,024 levels
 * overflows that (the slot dies by SIGSEGV). This is the most that koffi grants.
 */
const NATIVE_STACK_BYTES = 16 * 2 ** 20;
koffi.config({ sync_stack_size: NATIVE_STACK_BYTES, async_stack_size: NATIVE_STACK_BYTES });

const library = koffi.load(libraryPath());
const libc = koffi.load(null);

export type Cell = BigUint64Array;
export const cell = (): Cell => new BigUint64Array(1);

const P = 'void *';
const U64 = 'uint64';
const resultStruct = koffi.struct('duckdb_result', { a: U64, b: U64, c: U64, d: P, e: P, internal: P });

export type Native = ReturnType<typeof library.func>;
const fn = (name: string, result: string, parameters: readonly unknown[]): Native =>
  library.func(`duckdb_${name}`, result, parameters as never);

/** A text that DuckDB allocates and its caller frees. */
const ownedText = koffi.disposable('duckdb_text', 'str', library.func('duckdb_free', 'void', [P]));

export const duckdb = {
  createConfig: fn('create_config', 'int', [P]),
  setConfig: fn('set_config', 'int', [P, 'str', 'str']),
  destroyConfig: fn('destroy_config', 'void', [P]),
  openExt: fn('open_ext', 'int', ['str', P, P, P]),
  close: fn('close', 'void', [P]),
  connect: fn('connect', 'int', [P, P]),
  disconnect: fn('disconnect', 'void', [P]),
  interrupt: fn('interrupt', 'void', [P]),
  extractStatements: fn('extract_statements', U64, [P, 'str', P]),
  extractStatementsError: fn('extract_statements_error', 'str', [P]),
  destroyExtracted: fn('destroy_extracted', 'void', [P]),
  prepare: fn('prepare', 'int', [P, 'str', P]),
  prepareError: fn('prepare_error', 'str', [P]),
  destroyPrepare: fn('destroy_prepare', 'void', [P]),
  pendingStreaming: fn('pending_prepared_streaming', 'int', [P, P]),
  pendingError: fn('pending_error', 'str', [P]),
  executePending: fn('execute_pending', 'int', [P, P]),
  destroyPending: fn('destroy_pending', 'void', [P]),
  resultError: fn('result_error', 'str', [P]),
  destroyResult: fn('destroy_result', 'void', [P]),
  columnCount: fn('column_count', U64, [P]),
  columnName: fn('column_name', P, [P, U64]),
  columnLogicalType: fn('column_logical_type', P, [P, U64]),
  destroyLogicalType: fn('destroy_logical_type', 'void', [P]),
  resultArrowOptions: fn('result_get_arrow_options', P, [P]),
  destroyArrowOptions: fn('destroy_arrow_options', 'void', [P]),
  toArrowSchema: fn('to_arrow_schema', P, [P, P, P, U64, P]),
  fetchChunk: fn('fetch_chunk', P, [resultStruct]),
  chunkToArrow: fn('data_chunk_to_arrow', P, [P, P, P]),
  destroyChunk: fn('destroy_data_chunk', 'void', [P]),
  errorMessage: fn('error_data_message', 'str', [P]),
  destroyErrorData: fn('destroy_error_data', 'void', [P]),
  schemaFromArrow: fn('schema_from_arrow', P, [P, P, P]),
  chunkFromArrow: fn('data_chunk_from_arrow', P, [P, P, P, P]),
  destroyConvertedSchema: fn('destroy_arrow_converted_schema', 'void', [P]),
  appenderCreate: fn('appender_create', 'int', [P, 'str', 'str', P]),
  appendChunk: fn('append_data_chunk', 'int', [P, P]),
  appenderError: fn('appender_error', 'str', [P]),
  appenderFlush: fn('appender_flush', 'int', [P]),
  appenderDestroy: fn('appender_destroy', 'int', [P]),
  profilingInfo: fn('get_profiling_info', P, [P]),
  profilingChildCount: fn('profiling_info_get_child_count', U64, [P]),
  profilingChild: fn('profiling_info_get_child', P, [P, U64]),
  profilingValue: fn('profiling_info_get_value', P, [P, 'str']),
  valueText: fn('get_varchar', ownedText as never, [P]),
  destroyValue: fn('destroy_value', 'void', [P]),
  createLogicalType: fn('create_logical_type', P, ['int']),
  createListType: fn('create_list_type', P, [P]),
  createStructType: fn('create_struct_type', P, [P, 'const char **', U64]),
  createScalarFunction: fn('create_scalar_function', P, []),
  scalarFunctionName: fn('scalar_function_set_name', 'void', [P, 'str']),
  scalarFunctionParameter: fn('scalar_function_add_parameter', 'void', [P, P]),
  scalarFunctionResult: fn('scalar_function_set_return_type', 'void', [P, P]),
  scalarFunctionCall: fn('scalar_function_set_function', 'void', [P, P]),
  scalarFunctionNulls: fn('scalar_function_set_special_handling', 'void', [P]),
  scalarFunctionError: fn('scalar_function_set_error', 'void', [P, 'str']),
  registerScalarFunction: fn('register_scalar_function', 'int', [P, P]),
  destroyScalarFunction: fn('destroy_scalar_function', 'void', [P]),
  createTableFunction: fn('create_table_function', P, []),
  tableFunctionName: fn('table_function_set_name', 'void', [P, 'str']),
  tableFunctionParameter: fn('table_function_add_parameter', 'void', [P, P]),
  tableFunctionBind: fn('table_function_set_bind', 'void', [P, P]),
  tableFunctionInit: fn('table_function_set_init', 'void', [P, P]),
  tableFunctionCall: fn('table_function_set_function', 'void', [P, P]),
  registerTableFunction: fn('register_table_function', 'int', [P, P]),
  destroyTableFunction: fn('destroy_table_function', 'void', [P]),
  bindParameter: fn('bind_get_parameter', P, [P, U64]),
  bindColumn: fn('bind_add_result_column', 'void', [P, 'str', P]),
  bindData: fn('bind_set_bind_data', 'void', [P, P, P]),
  bindError: fn('bind_set_error', 'void', [P, 'str']),
  initBindData: fn('init_get_bind_data', P, [P]),
  initData: fn('init_set_init_data', 'void', [P, P, P]),
  initThreads: fn('init_set_max_threads', 'void', [P, U64]),
  functionInitData: fn('function_get_init_data', P, [P]),
  functionError: fn('function_set_error', 'void', [P, 'str']),
  setChunkSize: fn('data_chunk_set_size', 'void', [P, U64]),
  chunkSize: fn('data_chunk_get_size', U64, [P]),
  chunkVector: fn('data_chunk_get_vector', P, [P, U64]),
  vectorData: fn('vector_get_data', P, [P]),
  vectorValidity: fn('vector_get_validity', P, [P]),
  ensureValidityWritable: fn('vector_ensure_validity_writable', 'void', [P]),
  assignBytes: fn('vector_assign_string_element_len', 'void', [P, U64, P, U64]),
  structChild: fn('struct_vector_get_child', P, [P, U64]),
  listChild: fn('list_vector_get_child', P, [P]),
  listSize: fn('list_vector_get_size', U64, [P]),
  listReserve: fn('list_vector_reserve', 'int', [P, U64]),
  listSetSize: fn('list_vector_set_size', 'int', [P, U64]),
  queryProgress: fn(
    'query_progress',
    koffi.struct('duckdb_query_progress_type', { percentage: 'double', done: U64, total: U64 }) as never,
    [P],
  ),
} as const;

/**
 * How a call that computes is made. Elsewhere is a thread of its own, so that this one is free for the functions in JavaScript
 * that the engine's threads ask for; it costs some microseconds more.
 */
export type Calls = (native: Native, ...args: unknown[]) => unknown;
export const here: Calls = (native, ...args) => native(...args);
export const elsewhere: Calls = (native, ...args) =>
  new Promise((resolve, reject) => {
    native.async(...args, (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)));
  });

/** Copies `bytes` bytes from an address or array to another. */
export const memcpy: (to: ArrayBufferView, from: bigint | ArrayBufferView, bytes: number) => void = libc.func(
  'memcpy',
  P,
  [P, P, 'size_t'],
) as never;

export const addressOf = (view: ArrayBufferView): bigint => BigInt(koffi.address(view as never));
export const cString = (pointer: bigint): string =>
  pointer === 0n ? '' : (koffi.decode as never as { string(p: bigint): string }).string(pointer);

/** Reads `words` 64-bit words of a native struct. */
export function readWords(pointer: bigint | ArrayBufferView, words: number): BigUint64Array {
  const out = new BigUint64Array(words);
  if (words > 0) memcpy(out, pointer, words * 8);
  return out;
}

const releaseCallback = koffi.proto('void outboard_release(void *)');
/** Calls the `release` member of an ArrowSchema (word 7) or ArrowArray (word 8). */
export function releaseArrow(struct: BigUint64Array, releaseWord: 7 | 8): void {
  const callback = struct[releaseWord];
  if (callback !== undefined && callback !== 0n) koffi.call(callback as never, releaseCallback, struct);
}

/** A release callback that frees nothing, for structs whose buffers JavaScript owns. Lives as long as the process. */
export const noRelease: bigint = BigInt(
  koffi.register(() => undefined, koffi.pointer(koffi.proto('void outboard_keep(void *)'))) as never,
);

/** Throws the message of a duckdb_error_data, freeing it; nothing where the pointer is null. */
export function checkErrorData(pointer: bigint | null): void {
  if (pointer === null || pointer === 0n) return;
  const message = duckdb.errorMessage(pointer) as string;
  duckdb.destroyErrorData(BigUint64Array.of(BigInt(pointer)));
  throw new Error(message);
}
