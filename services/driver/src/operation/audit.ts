/** Who ran what, and what came of it: one structured line for each operation, without its text and its literals. */
import { OutboardError } from '@outboard/errors';
import type { Logger } from '@outboard/runtime';
import type { OperationRecord } from '@outboard/store';
import type { Judged } from './query.js';
import type { Returned } from './result-limit.js';

export interface AuditEntry {
  readonly record: Pick<OperationRecord, 'tenant' | 'sessionId' | 'operationId' | 'fingerprint' | 'createdMs'>;
  readonly user: string;
  /** `command`: answered by the driver, whatever it made workers do. `statement`: it failed before it was known which of both it is. */
  readonly kind: 'query' | 'command' | 'statement';
  readonly engine: 'duckdb' | 'spark' | 'none';
  /** Tables and paths as the plan names them; the first hundred. */
  readonly sources: readonly string[];
  readonly judged?: Judged | undefined;
  readonly returned?: Returned | undefined;
  /** What it failed with. */
  readonly error?: unknown;
}

/** The plan's hash is that of its bytes, the same for the same request. Trace ids are the logger's own. */
export function audit(log: Logger, entry: AuditEntry): void {
  const { record, user, kind, engine, sources, judged, returned, error } = entry;
  log.info(
    {
      audit: true,
      tenant: record.tenant,
      user,
      session: record.sessionId,
      operation: record.operationId,
      plan: record.fingerprint,
      kind,
      engine,
      sources,
      ...(judged !== undefined && { class: judged.class, estimate: { bytes: judged.bytes, rows: judged.rows } }),
      ...(returned !== undefined && { actual: returned }),
      outcome: error === undefined ? 'finished' : OutboardError.from(error).condition,
      durationMs: Date.now() - record.createdMs,
    },
    'operation ended',
  );
}
