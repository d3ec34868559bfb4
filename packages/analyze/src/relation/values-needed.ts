/** Relations whose columns depend on their data: what has to be asked first. */
import { type Expression, type Relation, types } from '@outboard/plan';
import type { AnalyzeEnvironment } from '../environment.js';

const MOST = { pivot: 10_000, transpose: 500 };

/** Spark's `spark.sql.pivotMaxValues` and `spark.sql.transposeMaxValues`. */
export const valuesMax = (kind: keyof typeof MOST, environment: Pick<AnalyzeEnvironment, 'config'>): number =>
  Number(environment.config(`spark.sql.${kind}MaxValues`) ?? MOST[kind]);

const column = (name: string): Expression => ({ kind: 'attribute', nameParts: [name] });
const project = (input: Relation, ...expressions: Expression[]): Relation => ({ kind: 'project', input, expressions });

/** A value as a text, `null` for none. */
export const asKey = (name: string): Expression => {
  const asText: Expression = { kind: 'cast', child: column(name), to: types.string, mode: 'default' };
  return {
    kind: 'function',
    name: ['coalesce'],
    arguments: [asText, { kind: 'literal', type: types.string, value: 'null' }],
  };
};

/** What must be known of the data before the relation has columns; undefined where nothing must. */
export function valuesNeeded(r: Relation, environment: Pick<AnalyzeEnvironment, 'config'>): Relation | undefined {
  const distinct = (input: Relation, value: Expression): Relation => {
    const all: Relation = {
      kind: 'deduplicate',
      input: project(input, { kind: 'alias', child: value, names: ['value'] }),
      columns: [],
      allColumns: true,
      withinWatermark: false,
    };
    const order = { kind: 'sortOrder', child: column('value'), direction: 'ascending' } as const;
    return { kind: 'sort', input: all, order: [order], global: true };
  };
  // One more than may be tells that there are too many.
  const limited = (input: Relation, kind: keyof typeof MOST): Relation => {
    const value = Math.max(valuesMax(kind, environment), 0) + 1;
    return { kind: 'limit', input, limit: { kind: 'literal', type: types.integer, value } };
  };
  switch (r.kind) {
    case 'pivot': {
      const [pivot] = r.columns;
      return r.values.length > 0 || pivot === undefined || r.columns.length > 1
        ? undefined
        : limited(distinct(r.input, pivot), 'pivot');
    }
    case 'crosstab':
      return distinct(r.input, asKey(r.column2));
    case 'transpose': {
      const [index] = r.indexColumns;
      const input = index === undefined ? r.input : project(r.input, index, { kind: 'star' });
      return limited({ kind: 'sortAll', input, direction: 'ascending' }, 'transpose');
    }
    default:
      return undefined;
  }
}
