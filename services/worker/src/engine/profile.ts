/** What DuckDB measured of a query, by its own profiler (duckdb.org, "Profiling"). */
import { duckdb } from './duckdb-ffi.js';
import type { Connection } from './instance.js';
import type { EngineProfile, ProfiledOperator } from './messages.js';

/** Costs a small query a tenth of a millisecond, so it is on only where somebody looks at the trace. */
export async function profileQueries(connection: Connection, on: boolean): Promise<void> {
  await connection.execute(on ? "PRAGMA enable_profiling = 'no_output'" : 'PRAGMA disable_profiling');
}

/** A plan has some dozens; a trace is not to carry a thousand. */
const OPERATORS_MAX = 100;

/** The profile of the query that ended last on this connection, its operators in the order of the plan, the root first. */
export function profileOf(connection: Connection): EngineProfile {
  const operators: ProfiledOperator[] = [];
  const visit = (node: bigint, depth: number): void => {
    const name = metric(node, 'OPERATOR_NAME');
    if (name !== undefined && operators.length < OPERATORS_MAX) {
      operators.push({
        name,
        depth,
        micros: Math.round(Number(metric(node, 'OPERATOR_TIMING') ?? 0) * 1e6),
        rows: Number(metric(node, 'OPERATOR_CARDINALITY') ?? 0),
      });
    }
    const below = name === undefined ? depth : depth + 1;
    const count = Number(duckdb.profilingChildCount(node));
    for (let i = 0; i < count; i++) visit(BigInt(duckdb.profilingChild(node, i) as bigint), below);
  };
  const root = duckdb.profilingInfo(connection.pointer) as bigint | null;
  if (root === null) return { operators, memoryPeakBytes: 0, spillPeakBytes: 0 };
  visit(BigInt(root), 0);
  return {
    operators,
    memoryPeakBytes: Number(metric(BigInt(root), 'SYSTEM_PEAK_BUFFER_MEMORY') ?? 0),
    spillPeakBytes: Number(metric(BigInt(root), 'SYSTEM_PEAK_TEMP_DIR_SIZE') ?? 0),
  };
}

/** A metric of one node, as text; undefined where it has none of that name. */
function metric(node: bigint, name: string): string | undefined {
  const value = duckdb.profilingValue(node, name) as bigint | null;
  if (value === null) return undefined;
  try {
    return duckdb.valueText(value) as string;
  } finally {
    duckdb.destroyValue(BigUint64Array.of(BigInt(value)));
  }
}
