import { fail, javaDouble, refuse } from '@outboard/errors';
import {
  type Expression,
  type JoinType,
  type PivotValue,
  quoteIdentifier,
  type Relation,
  within,
} from '@outboard/plan';
import { toExpression } from './expression.js';
import { UNNAMED, unmasked } from './mask.js';
import { pipedAt, placeOf, relationAt } from './places.js';
import { as, kindOf, nameOf, type Tree, type TreeOf } from './polyglot.js';
import { tied } from './tie.js';

type Join = TreeOf<'join'>;
type LateralView = TreeOf<'lateral_view'>;
type TableRef = TreeOf<'table'>;

interface FromClauses {
  readonly from: TreeOf<'from'> | null;
  readonly joins: readonly Join[];
  readonly lateral_views: readonly LateralView[];
}

/** FROM with its joins and lateral views; one row of no columns where there is none. */
export function toFrom({ from, joins, lateral_views }: FromClauses): Relation {
  const [first, ...others] = from?.expressions ?? [];
  if (first === undefined) return { kind: 'oneRow' };
  // `FROM a, b`: each may use the columns of those before it only where it says LATERAL.
  const crossed = others.reduce<Relation>(
    (left, right) => ({
      kind: 'join',
      left,
      right: toSource(right),
      type: 'inner',
      ...(isLateral(right) && { lateral: true }),
    }),
    toSource(first),
  );
  return lateral_views.reduce(toLateralView, joins.reduce(toJoin, crossed));
}

const joinTypes: { readonly [K in Join['kind']]?: { readonly type: JoinType; readonly natural?: true } } = {
  Inner: { type: 'inner' },
  Implicit: { type: 'inner' },
  Cross: { type: 'cross' },
  Left: { type: 'left' },
  Right: { type: 'right' },
  Full: { type: 'full' },
  Outer: { type: 'full' },
  Semi: { type: 'leftSemi' },
  LeftSemi: { type: 'leftSemi' },
  Anti: { type: 'leftAnti' },
  LeftAnti: { type: 'leftAnti' },
  Natural: { type: 'inner', natural: true },
  NaturalLeft: { type: 'left', natural: true },
  NaturalRight: { type: 'right', natural: true },
  NaturalFull: { type: 'full', natural: true },
  Lateral: { type: 'inner' },
  LeftLateral: { type: 'left' },
};

function toJoin(left: Relation, join: Join): Relation {
  const { type, natural } = joinTypes[join.kind] ?? refuse(`the join ${join.kind}`);
  const lateral = isLateral(join.this) || join.kind === 'Lateral' || join.kind === 'LeftLateral';
  return relationAt(join, {
    kind: 'join',
    left,
    right: toSource(join.this),
    type,
    ...(natural && { natural }),
    ...(lateral && { lateral }),
    ...(join.on !== null && { condition: toExpression(join.on) }),
    ...(join.using.length > 0 && { using: join.using.map(nameOf) }),
  });
}

function toLateralView(input: Relation, node: LateralView): Relation {
  const { this: generator, table_alias, column_aliases, outer } = node;
  const view = {
    generator: toExpression(generator),
    outer,
    table: table_alias === null ? '' : nameOf(table_alias),
    columns: column_aliases.map(nameOf),
  };
  return relationAt(node, { kind: 'lateralView', input, view });
}

const isLateral = (tree: Tree): boolean => as(tree, 'lateral') !== undefined || as(tree, 'subquery')?.lateral === true;

function aliased(input: Relation, alias: string | undefined, columns: readonly string[]): Relation {
  if (alias === undefined) return input;
  return { kind: 'subqueryAlias', input, alias, ...(columns.length > 0 && { columns }) };
}

/** One item of FROM. */
function toSource(tree: Tree): Relation {
  const table = as(tree, 'table');
  if (table !== undefined) return toTable(table);
  const subquery = as(tree, 'subquery');
  if (subquery !== undefined) {
    const { this: query, alias, column_aliases, ...bounds } = subquery;
    // In parentheses stands a query, or another FROM item with its joins.
    const inner = isQuery(query)
      ? tied.query({ subquery: { this: query, ...bounds } } as unknown as Tree)
      : toSource(query);
    // A query's names are not those of what it reads, be it without a name itself.
    const unnamed = isQuery(query) ? UNNAMED : undefined;
    return aliased(inner, alias === null ? unnamed : nameOf(alias), column_aliases.map(nameOf));
  }
  const alias = as(tree, 'alias');
  if (alias !== undefined) return aliased(toSource(alias.this), nameOf(alias.alias), alias.column_aliases.map(nameOf));
  const lateral = as(tree, 'lateral');
  if (lateral !== undefined) {
    const columns = (lateral.column_aliases ?? []).map(unmasked);
    return aliased(toSource(lateral.this), lateral.alias === null ? undefined : unmasked(lateral.alias), columns);
  }
  const values = as(tree, 'values');
  if (values !== undefined) return toValues(values);
  const joined = as(tree, 'joined_table');
  if (joined !== undefined) {
    const inner = joined.lateral_views.reduce(toLateralView, joined.joins.reduce(toJoin, toSource(joined.left)));
    return aliased(inner, joined.alias === null ? undefined : nameOf(joined.alias), []);
  }
  const fn = as(tree, 'function');
  if (fn !== undefined) {
    const name = fn.name.split('.').map(unmasked);
    if (name.length > 1) {
      const funcName = name.map(quoteIdentifier).join('.');
      return within(placeOf(fn), undefined, () =>
        fail('INVALID_SQL_SYNTAX.INVALID_TABLE_VALUED_FUNC_NAME', { funcName }),
      );
    }
    return relationAt(fn, { kind: 'tableFunction', name, arguments: fn.args.map(toExpression) });
  }
  const sample = as(tree, 'table_sample');
  if (sample !== undefined) return toSample(sample);
  const pivot = as(tree, 'pivot');
  if (pivot !== undefined) return toPivot(pivot);
  const unpivot = as(tree, 'unpivot');
  if (unpivot !== undefined) return toUnpivot(unpivot);
  const paren = as(tree, 'paren');
  if (paren !== undefined) return toSource(paren.this);
  if (isQuery(tree)) return tied.query(tree);
  return refuse(`the SQL construct ${kindOf(tree)} in FROM`);
}

const QUERIES: readonly string[] = ['select', 'union', 'intersect', 'except', 'values'];
const isQuery = (tree: Tree): boolean => {
  const bracketed = as(tree, 'subquery');
  return QUERIES.includes(kindOf(tree)) || (bracketed?.alias === null && isQuery(bracketed.this));
};

export const namePartsOf = ({ catalog, schema, name }: Pick<TableRef, 'catalog' | 'schema' | 'name'>): string[] =>
  [catalog, schema, name].filter((part) => part !== null).map(nameOf);

/** The library takes a text in quotes for a name; it may be a parameter's. */
function refuseText(table: TableRef): void {
  const place = placeOf(table);
  const first = place && Array.from(place.source.text)[place.startIndex];
  if (place === undefined || !/^['":?]$/.test(first ?? '')) return;
  const error = /^[:?]$/.test(first ?? '') ? `'${first}'` : `'${first}${table.name?.name}${first}'`;
  within(place, undefined, () => fail('PARSE_SYNTAX_ERROR', { error, hint: '' }));
}

function toTable(table: TableRef): Relation {
  refuseText(table);
  let relation = pipedAt(table) ?? relationAt(table, { kind: 'table', nameParts: namePartsOf(table), ...asOf(table) });
  if (table.table_sample) relation = toSampled(relation, table.table_sample);
  if (table.alias === null) return relation;
  return relationAt(table.alias, aliased(relation, nameOf(table.alias), table.column_aliases.map(nameOf)));
}

function asOf({ version }: TableRef): Pick<Extract<Relation, { kind: 'table' }>, 'asOf'> {
  if (!version?.expression) return {};
  const value = toExpression(version.expression);
  const kind = as(version.this, 'identifier')?.name.toLowerCase();
  return { asOf: kind === 'version' ? { kind: 'version', version: value } : { kind: 'timestamp', timestamp: value } };
}

function toSample({ this: input, sample }: TreeOf<'table_sample'>): Relation {
  if (!input || !sample) return refuse('this form of TABLESAMPLE');
  // Of rows written out and of functions Spark takes none: the word is an alias there.
  const aliased = as(input, 'alias') ?? (as(input, 'values')?.alias ? input : undefined);
  const bare = as(input, 'alias')?.this ?? input;
  if (as(bare, 'function') !== undefined || as(bare, 'values') !== undefined) {
    const size = toExpression(sample.bucket_numerator ?? sample.size);
    const error = aliased === undefined && size.kind === 'literal' ? `'${size.value}'` : "'TABLESAMPLE'";
    return fail('PARSE_SYNTAX_ERROR', { error, hint: '' });
  }
  // The alias stands inside of the sample; sampling its relation is the same.
  return toSampled(toSource(input), sample);
}

type Sample = NonNullable<TreeOf<'table_sample'>['sample']>;

/** @throws _LEGACY_ERROR_TEMP_0015, _0016, _0064, INVALID_LIMIT_LIKE_EXPRESSION.* */
function toSampled(input: Relation, sample: Sample): Relation {
  const seed = sample.seed === null ? undefined : BigInt(wholeOf(toExpression(sample.seed)));
  const unsupported = (msg: string): never =>
    within(placeOf(sample), undefined, () => fail('_LEGACY_ERROR_TEMP_0015', { msg }));
  const withSeed = seed === undefined ? {} : { seed };
  const part = (share: number): Relation => {
    const msg = `Sampling fraction (${javaDouble(share)}) must be on interval [0, 1]`;
    if (share < 0 || share > 1)
      return within(placeOf(sample), undefined, () => fail('_LEGACY_ERROR_TEMP_0064', { msg }));
    return fraction(input, share, withSeed);
  };
  if (sample.bucket_field) {
    const isColumn = toExpression(sample.bucket_field).kind === 'attribute';
    return unsupported(`BUCKET x OUT OF y ON ${isColumn ? 'colname' : 'function'}`);
  }
  if (sample.bucket_numerator !== null) {
    const [bucket, all] = [sample.bucket_numerator, sample.bucket_denominator].map((tree) =>
      tree === null ? 1 : wholeOf(toExpression(tree)),
    );
    return part((bucket ?? 1) / (all ?? 1));
  }
  const size = toExpression(sample.size);
  if (sample.is_percent) return part(numberOf(size) / 100);
  const bytes =
    size.kind === 'literal' ? String(size.value) : size.kind === 'attribute' ? size.nameParts.join('.') : '';
  if (sample.method !== 'Row' && /^\d+[BKMG]$/i.test(bytes)) return unsupported('byteLengthLiteral');
  if (sample.method !== 'Row' && bytes !== '')
    return within(placeOf(sample), undefined, () => fail('_LEGACY_ERROR_TEMP_0016', { bytesStr: bytes }));
  // So many rows are a limit's, whatever the seed.
  return { kind: 'limit', input, limit: size };
}

const fraction = (input: Relation, upperBound: number, seed: { seed?: bigint }): Relation => ({
  kind: 'sample',
  input,
  lowerBound: 0,
  upperBound,
  withReplacement: false,
  deterministicOrder: false,
  ...seed,
});

function numberOf(expression: Expression): number {
  if (expression.kind !== 'literal') return fail('PARSE_SYNTAX_ERROR', { error: "'TABLESAMPLE'", hint: '' });
  return Number(expression.value);
}

/** @throws PARSE_SYNTAX_ERROR at anything but digits */
function wholeOf(expression: Expression): number {
  const value = numberOf(expression);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  const written = expression.kind === 'literal' ? String(expression.value) : '';
  const error = value < 0 ? '-' : Number.isNaN(value) ? `'${written}'` : written;
  return fail('PARSE_SYNTAX_ERROR', { error: `'${error}'`, hint: '' });
}

/** An alias within PIVOT and UNPIVOT: a name, or a column of that name. */
function nameOfAlias(alias: TreeOf<'pivot_alias'>['alias'] | TreeOf<'alias'>['alias']): string {
  const name = 'column' in alias || 'identifier' in alias ? toExpression(alias as Tree) : undefined;
  if (name?.kind === 'attribute') return name.nameParts.at(-1) ?? '';
  const written = as(alias as Tree, 'literal');
  if (written === undefined) return nameOf(alias as TreeOf<'identifier'>);
  const text = `''${written.value}''`;
  return fail('PARSE_SYNTAX_ERROR', { error: text, hint: `: extra input ${text}` });
}

function toPivot({ this: source, expressions, fields, alias }: TreeOf<'pivot'>): Relation {
  const choice = as(fields[0], 'in');
  if (choice === undefined || fields.length !== 1) return refuse('this form of PIVOT');
  const values = choice.expressions.map((tree): PivotValue => {
    const named = as(tree, 'pivot_alias') ?? as(tree, 'alias');
    if (named === undefined) return { value: toExpression(tree) };
    return { value: toExpression(named.this), alias: nameOfAlias(named.alias) };
  });
  const relation: Relation = {
    kind: 'pivot',
    input: toSource(source),
    columns: (as(choice.this, 'tuple')?.expressions ?? [choice.this]).map(toExpression),
    values,
    aggregates: expressions.map(toExpression),
  };
  // Spark's PIVOT takes no alias.
  if (alias !== null) {
    const text = `'${nameOf(alias)}'`;
    return fail('PARSE_SYNTAX_ERROR', { error: text, hint: `: extra input ${text}` });
  }
  return relation;
}

function toUnpivot(tree: TreeOf<'unpivot'>): Relation {
  const relation: Relation = {
    kind: 'unpivot',
    input: toSource(tree.this),
    values: tree.columns.map((column) => {
      const named = as(column, 'alias') ?? as(column, 'pivot_alias');
      const inner = named === undefined ? column : named.this;
      const columns = (as(inner, 'tuple')?.expressions ?? [inner]).map(toExpression);
      return { columns, ...(named !== undefined && { alias: nameOfAlias(named.alias) }) };
    }),
    variableName: nameOf(tree.name_column),
    valueNames: [tree.value_column, ...(tree.extra_value_columns ?? [])].map(nameOf),
    includeNulls: tree.include_nulls === true,
  };
  return aliased(relation, tree.alias === null ? undefined : nameOf(tree.alias), []);
}

/** A row is one of several columns, too, where its only expression says so: `(struct(1, 2))`, `((1, 2))`. */
function toRow(row: readonly Tree[]): readonly Expression[] {
  const [only] = row;
  if (only === undefined || row.length > 1) return row.map(toExpression);
  const tuple = as(only, 'tuple');
  if (tuple !== undefined) return tuple.expressions.map(toExpression);
  const e = toExpression(only);
  const struct = e.kind === 'function' && e.name.length === 1 && e.name[0]?.toLowerCase() === 'struct';
  return struct ? e.arguments.map((a) => (a.kind === 'alias' ? a.child : a)) : [e];
}

/** @throws INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH */
export function toValues(node: TreeOf<'values'>): Relation {
  const { expressions, alias, column_aliases } = node;
  const rows = expressions.map((row) => toRow(row.expressions));
  const columns = column_aliases.map(nameOf);
  const expected = columns.length || (rows[0]?.length ?? 0);
  const odd = rows.findIndex((row) => row.length !== expected);
  if (odd >= 0) {
    const told = { expectedNumCols: expected, actualNumCols: rows[odd]?.length, rowIndex: odd };
    const parameters = Object.fromEntries(Object.entries(told).map(([name, n]) => [name, String(n)]));
    return within(placeOf(node), undefined, () => fail('INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH', parameters));
  }
  const values = relationAt(node, { kind: 'values', rows, ...(columns.length > 0 && { columns }) });
  return alias === null ? values : { kind: 'subqueryAlias', input: values, alias: nameOf(alias) };
}
