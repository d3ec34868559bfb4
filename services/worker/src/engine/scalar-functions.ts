/**
 * Functions in JavaScript that SQL calls by `outboard_<name>`. Whichever of DuckDB's threads calls one waits until this thread,
 * the only one that has JavaScript, has answered it: a query that calls any must not compute in this thread.
 */
import koffi from 'koffi';
import type { EngineFunction } from '../functions/define.js';
import { engineFunctions } from '../functions/index.js';
import { duckdb } from './duckdb-ffi.js';
import type { Connection } from './instance.js';
import { isWithoutNulls, logicalType, memoryOf, reader, write } from './vector-ffi.js';

const callback = koffi.pointer(koffi.proto('void outboard_scalar(void *info, void *chunk, void *result)'));

/** What DuckDB calls for each chunk. It lives as long as the process. */
function native({ parameters, result, takesNulls, body, chunk: whole }: EngineFunction): bigint {
  const compute = (info: bigint, chunk: bigint, output: bigint): void => {
    try {
      const rows = Number(duckdb.chunkSize(chunk));
      const vectors = parameters.map((_, i) => duckdb.chunkVector(chunk, i) as bigint);
      if (whole !== undefined && vectors.every(isWithoutNulls)) {
        const columns = vectors.map((vector) => new BigInt64Array(memoryOf(vector, rows)));
        if (whole(columns, new Float64Array(memoryOf(output, rows)))) return;
      }
      const columns = parameters.map((kind, i) => reader(vectors[i] as bigint, kind, rows));
      const values = Array.from({ length: rows }, (_, row) => {
        const args = columns.map((column) => column(row));
        return !takesNulls && args.includes(null) ? null : body(...(args as never[]));
      });
      write(output, result, values);
    } catch (error) {
      duckdb.scalarFunctionError(info, error instanceof Error ? error.message : String(error));
    }
  };
  return koffi.register(compute, callback) as never;
}

let natives: readonly (readonly [EngineFunction, bigint])[] | undefined;

/** Makes all known to the connection's database. */
export function registerFunctions(connection: Connection): void {
  natives ??= engineFunctions.map((fn) => [fn, native(fn)]);
  for (const [{ name, parameters, result, takesNulls }, call] of natives) {
    const made = duckdb.createScalarFunction();
    const types = [...parameters, result].map((shape) => BigUint64Array.of(BigInt(logicalType(shape))));
    try {
      duckdb.scalarFunctionName(made, `outboard_${name}`);
      for (const type of types.slice(0, -1)) duckdb.scalarFunctionParameter(made, type[0]);
      duckdb.scalarFunctionResult(made, types.at(-1)?.[0]);
      duckdb.scalarFunctionCall(made, call);
      // Else DuckDB takes a constant NULL for the result by itself.
      if (takesNulls) duckdb.scalarFunctionNulls(made);
      if (duckdb.registerScalarFunction(connection.pointer, made) !== 0)
        throw new Error(`DuckDB did not take the function ${name}.`);
    } finally {
      for (const type of types) duckdb.destroyLogicalType(type);
      duckdb.destroyScalarFunction(BigUint64Array.of(BigInt(made as bigint)));
    }
  }
}
