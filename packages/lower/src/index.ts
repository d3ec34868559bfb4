/** Typed plan → one SELECT of the engine. */
import { type ResolvedRelation, type StructType, struct } from '@outboard/plan';
import { engineType } from './dialect.js';
import { column } from './expression.js';
import { holdsNumbered, intervalsAsNumbers } from './interval.js';
import type { Places } from './places.js';
import { type LowerOptions, makeLowering, needsOf } from './relation.js';

export { type CopyTarget, copyColumns, type FieldIds, type LoweredCopy, lowerCopy } from './copy.js';
export { engineSettings, engineType } from './dialect.js';
export { atItsPlace, translateEngineError } from './engine-errors.js';
export type { Places } from './places.js';
export type { LowerOptions } from './relation.js';

export interface Lowered {
  /** One SELECT; its columns are o0, o1, … in the order of `schema`, each of the type that `schema` says; intervals as numbers. */
  readonly sql: string;
  readonly schema: StructType;
  /** Arrow IPC streams to load as temporary tables with columns c0, c1, … */
  readonly locals: readonly { readonly name: string; readonly arrow: Uint8Array }[];
  /** The files that the SQL reads. */
  readonly reads: readonly string[];
  /** Where in the query what fails while it runs is written. */
  readonly places: Places;
}

/** Error: UNSUPPORTED_FEATURE.OUTBOARD for what has no form in the engine. */
export function lower(relation: ResolvedRelation, options: LowerOptions): Lowered {
  const needs = needsOf(relation, options);
  const lowering = makeLowering(options, needs);
  const body = lowering.query(relation);
  const columns = relation.output.map((a, i) => {
    const sql = column(a.id);
    return `${holdsNumbered(a.type) ? intervalsAsNumbers(sql, a.type) : `CAST(${sql} AS ${engineType(a.type)})`} AS o${i}`;
  });
  const schema = struct(
    relation.output.map((a) => ({
      name: a.name,
      type: a.type,
      nullable: a.nullable,
      ...(a.metadata === undefined ? {} : { metadata: a.metadata }),
    })),
  );
  // A result of no columns still has its rows: the worker drops the dummy.
  const list = columns.length === 0 ? 'true AS o0' : columns.join(', ');
  return {
    sql: `SELECT ${list} FROM (${body}) AS result`,
    schema,
    locals: needs.locals,
    reads: [...needs.reads],
    places: needs.places,
  };
}
