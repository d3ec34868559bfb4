/** `df.describe()`, `df.stat` and `df.transpose()`: each is an aggregation that Spark's other operators can say (`StatFunctions`). */
import { fail, javaDouble, refuse } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  isNumeric,
  isString,
  quotedType,
  type Relation,
  type RelationOf,
  type ResolvedRelation,
  sqlName,
  types,
} from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { findAttribute, unresolvedColumn } from '../scope.js';
import { widerTypeOf } from '../types/coercion.js';
import { scopeOf } from './select.js';
import { asKey, valuesMax } from './values-needed.js';

const column = (name: string): Expression => ({ kind: 'attribute', nameParts: [name] });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'function', name: [name], arguments: args });
const text = (value: string): Expression => ({ kind: 'literal', type: types.string, value });
const whole = (value: number): Expression => ({ kind: 'literal', type: types.integer, value });
const double = (value: number): Expression => ({ kind: 'literal', type: types.double, value });
const named = (child: Expression, ...names: string[]): Expression => ({ kind: 'alias', child, names });
const cast = (child: Expression, to: DataType, mode: 'default' | 'try' = 'default'): Expression => ({
  kind: 'cast',
  child,
  to,
  mode,
});
const element = (of: Expression, index: number): Expression => ({
  kind: 'extract',
  child: of,
  extraction: whole(index),
});

const aggregate = (input: Relation, aggregates: readonly Expression[], by: readonly Expression[] = []): Relation => ({
  kind: 'aggregate',
  input,
  grouping: { kind: 'groupBy', expressions: by },
  aggregates,
  includeGrouping: by.length > 0,
});
const project = (input: Relation, ...expressions: Expression[]): Relation => ({ kind: 'project', input, expressions });

/** The columns of these names, with their types. @throws UNRESOLVED_COLUMN */
function found(input: ResolvedRelation, names: readonly string[], context: Context) {
  return names.map(
    (name) =>
      (
        findAttribute(input.output, [name], context.settings.caseSensitive) ??
        unresolvedColumn(scopeOf(input, context), [name])
      ).attribute,
  );
}

const DESCRIBED = ['count', 'mean', 'stddev', 'min', 'max'];
const SUMMARIZED = ['count', 'mean', 'stddev', 'min', '25%', '50%', '75%', 'max'];
/** `DEFAULT_PERCENTILE_ACCURACY`. */
const ACCURACY = 10_000;

/** Texts count as the numbers they are, where they are numbers. */
const asNumber = (name: string, type: DataType): Expression =>
  isString(type) ? cast(column(name), types.double, 'try') : column(name);

const statistics: Readonly<Record<string, (name: string, type: DataType) => Expression>> = {
  count: (name) => call('count', column(name)),
  count_distinct: (name) => ({ kind: 'function', name: ['count'], arguments: [column(name)], distinct: true }),
  approx_count_distinct: (name) => call('approx_count_distinct', column(name)),
  mean: (name, type) => call('avg', asNumber(name, type)),
  stddev: (name, type) => call('stddev_samp', asNumber(name, type)),
  min: (name) => call('min', column(name)),
  max: (name) => call('max', column(name)),
};

function statistic(which: string, name: string, type: DataType): Expression {
  const lower = which.toLowerCase();
  const known = Object.hasOwn(statistics, lower) ? statistics[lower] : undefined;
  if (known !== undefined) return known(name, type);
  const percent = /^([-+]?\d+(?:\.\d*)?)%$/.exec(which);
  if (percent === null) return fail('UNRECOGNIZED_STATISTIC', { stats: `'${which}'` });
  if (Number(percent[1]) < 0 || Number(percent[1]) > 100)
    fail('OUTBOARD_ILLEGAL_ARGUMENT', { message: 'requirement failed: Percentiles must be in the range [0, 1]' });
  return call('percentile_approx', asNumber(name, type), double(Number(percent[1]) / 100), whole(ACCURACY));
}

type Summary = RelationOf<'summary'> | RelationOf<'describe'>;

/** A row a statistic, all columns as texts. */
function summary(r: Summary, context: Context, resolvers: Resolvers): Relation {
  const input = resolvers.relation(r.input, context);
  const given = r.kind === 'describe' ? r.columns : [];
  const chosen = (given.length > 0 ? found(input, given, context) : input.output).filter(
    ({ type }) => isNumeric(type) || isString(type),
  );
  // To Spark it is an expression by then: a name with dots in it is that of a field.
  for (const { name } of chosen) if (name.includes('.')) unresolvedColumn(scopeOf(input, context), name.split('.'));
  const wanted = r.kind === 'describe' ? DESCRIBED : r.statistics.length > 0 ? r.statistics : SUMMARIZED;
  const cell = (row: number, i: number): string => `outboard_${row}_${i}`;
  const cells = wanted.flatMap((which, row) =>
    chosen.map(({ name, type }, i) => named(cast(statistic(which, name, type), types.string), cell(row, i))),
  );
  const rows = wanted.flatMap((which, row) => [text(which), ...chosen.map((_, i) => column(cell(row, i)))]);
  const stacked = call('stack_each', whole(wanted.length), ...rows);
  const one: Relation = chosen.length === 0 ? { kind: 'oneRow' } : aggregate(r.input, cells);
  return project(one, named(stacked, 'summary', ...chosen.map(({ name }) => name)));
}

function numbers(r: RelationOf<'cov' | 'corr'>, what: string, context: Context, resolvers: Resolvers): Expression[] {
  const input = resolvers.relation(r.input, context);
  return found(input, [r.column1, r.column2], context).map(({ name, type }) => {
    if (!isNumeric(type)) {
      const message = `requirement failed: Currently ${what} calculation for columns with dataType ${sqlName(type).toLowerCase()} not supported.`;
      return fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });
    }
    // To these two a NULL is a zero (`StatFunctions.calculateCov`).
    return call('coalesce', cast(column(name), types.double), double(0));
  });
}

function quantiles(r: RelationOf<'approxQuantile'>, context: Context, resolvers: Resolvers): Relation {
  const input = resolvers.relation(r.input, context);
  const list = call('array', ...r.probabilities.map(double));
  // An error of 0 is the exact answer.
  const accuracy = r.relativeError <= 0 ? 2 ** 31 - 1 : Math.max(1, Math.round(1 / r.relativeError));
  const none = cast(call('array'), { kind: 'array', element: types.double, containsNull: true });
  const each = found(input, r.columns, context).map(({ name, type }) => {
    const shown = `${type.kind[0]?.toUpperCase()}${type.kind.slice(1)}Type`;
    const message = `requirement failed: Quantile calculation for column ${name} with data type ${shown} is not supported.`;
    if (!isNumeric(type)) return fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });
    return call('coalesce', call('percentile_approx', cast(column(name), types.double), list, whole(accuracy)), none);
  });
  return aggregate(r.input, [named(call('array', ...each), 'approx_quantile')]);
}

/** Spark's default support of `freqItems`. */
const SUPPORT = 0.01;

/**
 * What Spark is sure to find (`CollectFrequentItems`, after Karp et al.): with `most` counters all that makes up more than one part in
 * `most + 1`, and whatever there is where that is no more. What else it finds is chance. A NULL is an item, too.
 */
function frequent(r: RelationOf<'freqItems'>, context: Context, resolvers: Resolvers): Relation {
  const input = resolvers.relation(r.input, context);
  const support = r.support ?? SUPPORT;
  const message = `requirement failed: Support must be in [1e-4, 1], but got ${javaDouble(support)}.`;
  if (support < 1e-4 || support > 1) fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });
  const most = Math.floor(1 / support);
  const columns = found(input, r.columns, context).map(({ name }): Expression => {
    const counts = aggregate(
      project(r.input, named(column(name), 'item')),
      [named(call('count', whole(1)), 'n')],
      [column('item')],
    );
    const totals: Expression = {
      kind: 'window',
      function: call('sum', column('n')),
      spec: { partitionBy: [], orderBy: [] },
    };
    const kinds: Expression = {
      kind: 'window',
      function: call('count', whole(1)),
      spec: { partitionBy: [], orderBy: [] },
    };
    const counted = project(counts, column('item'), column('n'), named(totals, 'total'), named(kinds, 'kinds'));
    const often = call('>', call('*', column('n'), whole(most + 1)), column('total'));
    const few = call('<=', column('kinds'), whole(most));
    const items = aggregate({ kind: 'filter', input: counted, condition: call('or', often, few) }, [
      // Of structs, as NULLs are not collected.
      named(
        { kind: 'extract', child: call('collect_list', call('struct', column('item'))), extraction: text('item') },
        'items',
      ),
    ]);
    return named({ kind: 'subquery', form: { kind: 'scalar' }, plan: items }, `${name}_freqItems`);
  });
  return project({ kind: 'oneRow' }, ...columns);
}

/** A sample of each stratum, by one draw for each row; rows of no stratum are left out. */
function strata(r: RelationOf<'sampleBy'>): Relation {
  const outside = r.fractions.some(({ fraction }) => fraction < 0 || fraction > 1);
  const told = r.fractions.map(
    ({ stratum, fraction }) => `${stratum.kind === 'literal' ? stratum.value : ''} -> ${javaDouble(fraction)}`,
  );
  const message = `requirement failed: Fractions must be in [0, 1], but got Map(${told.join(', ')}).`;
  if (outside) fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });
  const double = (value: number): Expression => ({ kind: 'literal', type: types.double, value });
  const shares = r.fractions.flatMap(({ stratum, fraction }) => [call('<=>', r.column, stratum), double(fraction)]);
  const draw = call(
    'rand',
    ...(r.seed === undefined ? [] : [{ kind: 'literal', type: types.long, value: r.seed } as const]),
  );
  return { kind: 'filter', input: r.input, condition: call('<', draw, call('when', ...shares, double(0))) };
}

/** How often each pair of values occurs; `values` of the second column become columns. */
function crosstab(r: RelationOf<'crosstab'>, context: Context): Relation {
  const values = context.gathered.rows.get(r)?.map(([value]) => value ?? 'null') ?? [];
  const cells = values.map((value) => named(call('count_if', call('==', asKey(r.column2), text(value))), value));
  return aggregate(r.input, cells, [named(asKey(r.column1), `${r.column1}_${r.column2}`)]);
}

/** Rows as columns, in the order of their first. @throws TRANSPOSE_NO_LEAST_COMMON_TYPE */
function transposed(r: RelationOf<'transpose'>, context: Context, resolvers: Resolvers): Relation {
  const input = resolvers.relation(r.input, context);
  const [index] = r.indexColumns;
  const key =
    index === undefined ? input.output[0]?.name : index.kind === 'attribute' ? index.nameParts.at(-1) : undefined;
  if (key === undefined) return refuse('transpose by an expression');
  const others = input.output.filter(({ name }) => name.toLowerCase() !== key.toLowerCase());
  const rows = context.gathered.rows.get(r)?.filter(([value]) => value !== null) ?? [];
  const most = valuesMax('transpose', context.environment);
  if (rows.length > most)
    fail('TRANSPOSE_EXCEED_ROW_LIMIT', { maxValues: String(most), config: 'spark.sql.transposeMaxValues' });
  const common = widerTypeOf(
    others.map(({ type }) => type),
    context.settings.ansi,
  );
  const names = rows.map(([value]) => value ?? '');
  // Without columns to turn there are no rows.
  if (others.length === 0) {
    const none: Relation = {
      kind: 'filter',
      input: r.input,
      condition: { kind: 'literal', type: types.boolean, value: false },
    };
    const nothing = cast({ kind: 'literal', type: types.null, value: null }, types.string);
    return project(none, named(text(''), 'key'), ...names.map((name) => named(nothing, name)));
  }
  const [first, ...rest] = others;
  const sameFamily = others.every(({ type }) => isString(type) === isString(first?.type ?? type));
  if (common === undefined || !sameFamily) {
    const other = rest.find(({ type }) => isString(type) !== isString(first?.type ?? type)) ?? rest[0];
    const [dt1, dt2] = [first, other].map((a) => quotedType(a?.type ?? types.null)) as [string, string];
    return fail('TRANSPOSE_NO_LEAST_COMMON_TYPE', { dt1, dt2 });
  }
  const row = call('struct', column(key), ...others.map(({ name }) => column(name)));
  const present: Relation = { kind: 'filter', input: r.input, condition: call('isnotnull', column(key)) };
  const sorted = aggregate(present, [named(call('sort_array', call('collect_list', row)), 'outboard_rows')]);
  const cells = others.flatMap(({ name }) => [
    text(name),
    ...rows.map((_, i): Expression => {
      const field: Expression = { kind: 'extract', child: element(column('outboard_rows'), i), extraction: text(name) };
      return cast(field, common);
    }),
  ]);
  return project(sorted, named(call('stack', whole(others.length), ...cells), 'key', ...names));
}

type Statistic = RelationOf<
  'sampleBy' | 'summary' | 'describe' | 'cov' | 'corr' | 'approxQuantile' | 'freqItems' | 'crosstab' | 'transpose'
>;

export function resolveStatistic(r: Statistic, context: Context, resolvers: Resolvers): ResolvedRelation {
  const resolved = resolvers.relation(rewritten(r, context, resolvers), context);
  const [key, ...others] = resolved.output;
  // Spark says of the column that names the rows what no expression here does.
  const nullable = r.kind === 'crosstab' ? true : r.kind === 'transpose' ? false : key?.nullable;
  if (r.kind === 'freqItems') return { ...resolved, output: resolved.output.map((a) => ({ ...a, nullable: false })) };
  if (key === undefined || nullable === undefined) return resolved;
  return { ...resolved, output: [{ ...key, nullable }, ...others] };
}

function rewritten(r: Statistic, context: Context, resolvers: Resolvers): Relation {
  switch (r.kind) {
    case 'summary':
    case 'describe':
      return summary(r, context, resolvers);
    case 'cov':
      return aggregate(r.input, [named(call('covar_samp', ...numbers(r, 'covariance', context, resolvers)), 'cov')]);
    case 'corr':
      if (r.method !== undefined && r.method !== 'pearson') return refuse(`the correlation method ${r.method}`);
      return aggregate(r.input, [named(call('corr', ...numbers(r, 'correlation', context, resolvers)), 'corr')]);
    case 'approxQuantile':
      return quantiles(r, context, resolvers);
    case 'freqItems':
      return frequent(r, context, resolvers);
    case 'sampleBy':
      return strata(r);
    case 'crosstab':
      return crosstab(r, context);
    case 'transpose':
      return transposed(r, context, resolvers);
    default:
      return r satisfies never;
  }
}

/** Pivot's values where the user named none: those that there are, in order. The column is compared as text. @throws _LEGACY_ERROR_TEMP_1324 */
export function withFoundValues(r: RelationOf<'pivot'>, context: Context): RelationOf<'pivot'> {
  const rows = context.gathered.rows.get(r);
  const [pivot] = r.columns;
  if (rows === undefined || pivot === undefined) return r;
  const most = valuesMax('pivot', context.environment);
  if (rows.length > most) {
    const pivotColumn = pivot.kind === 'attribute' ? pivot.nameParts.join('.') : 'pivot';
    fail('_LEGACY_ERROR_TEMP_1324', { pivotColumn, maxValues: String(most), config: 'spark.sql.pivotMaxValues' });
  }
  const values = rows.map(([value]) => ({
    value: { kind: 'literal', type: types.string, value: value ?? null } as Expression,
    alias: value ?? 'null',
  }));
  return { ...r, columns: [cast(pivot, types.string)], values };
}
