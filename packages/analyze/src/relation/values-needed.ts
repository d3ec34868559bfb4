/** Relations whose columns depend on their data: what has to be asked first. */
import { type Expression, type Relation, types } from '@outboard/plan';

/** Spark's `spark.sql.transposeMaxValues`. */
export const TRANSPOSED_MAX = 500;

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
export function valuesNeeded(r: Relation): Relation | undefined {
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
  switch (r.kind) {
    case 'pivot': {
      const [pivot] = r.columns;
      return r.values.length > 0 || pivot === undefined || r.columns.length > 1 ? undefined : distinct(r.input, pivot);
    }
    case 'crosstab':
      return distinct(r.input, asKey(r.column2));
    case 'transpose': {
      const [index] = r.indexColumns;
      const input = index === undefined ? r.input : project(r.input, index, { kind: 'star' });
      return {
        kind: 'limit',
        input: { kind: 'sortAll', input, direction: 'ascending' },
        limit: { kind: 'literal', type: types.integer, value: TRANSPOSED_MAX + 1 },
      };
    }
    default:
      return undefined;
  }
}
