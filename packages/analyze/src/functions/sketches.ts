/** Spark's sketches: of quantiles (KLL), of distinct values (HyperLogLog, Theta), of frequencies, of a histogram. */
import { fail } from '@outboard/errors';
import {
  array,
  type DataType,
  field,
  isNumeric,
  isString,
  type SqlTemplate,
  struct,
  type TemplateContext,
  typeEquals,
  types,
} from '@outboard/plan';
import { constantOf } from '../expression/constant.js';
import { printedCall, unexpectedInput } from '../expression/mismatch.js';
import { microsecondsOf } from './arithmetic.js';
import {
  type Args,
  type ArgumentRule,
  aggregate,
  binary,
  boolean,
  type FunctionDefinition,
  integer,
  literalOf,
  optional,
  refused,
  scalar,
  sqlText,
  typeOf,
} from './define.js';
import { foldable } from './math.js';

const oneOf = (...all: readonly (readonly [string, DataType])[]): ArgumentRule => ({
  expects: all.length === 1 ? `"${all[0]?.[0]}"` : `(${all.map(([name]) => `"${name}"`).join(' or ')})`,
  accepts: (type) => all.some(([, wanted]) => typeEquals(type, wanted) || (isString(type) && isString(wanted))),
});
/** As it is: nothing else is read as one. */
const sketch = oneOf(['BINARY', types.binary]);
const int = oneOf(['INT', types.integer]);

/** Values as the worker's functions take them: numbers in 64 bits, all else as bytes. */
function hashable(x: string, type: DataType): readonly [kind: 'long' | 'bytes', sql: string] {
  if (type.kind === 'float' || type.kind === 'double') return ['long', `outboard_double_bits(CAST(${x} AS DOUBLE))`];
  if (isNumeric(type) || type.kind === 'null') return ['long', `CAST(${x} AS BIGINT)`];
  if (type.kind === 'array')
    return ['bytes', `outboard_whole_bytes(CAST(${x} AS BIGINT[]), ${type.element.kind === 'long' ? 8 : 4})`];
  return ['bytes', isString(type) ? `encode(${x})` : x];
}
const listOf = (sql: string, type: string): string => `coalesce(<<list(${sql})>>, []::${type}[])`;
const hashedList = (c: TemplateContext, x: string): readonly [kind: string, list: string] => {
  const [kind, sql] = hashable(x, typeOf(c.arguments, 0));
  return [kind, listOf(sql, kind === 'long' ? 'BIGINT' : 'BLOB')];
};
const quotedName = (name: string): string => sqlText(`\`${name}\``);
interface Kll {
  readonly kind: 'bigint' | 'float' | 'double';
  readonly type: DataType;
  readonly values: ArgumentRule;
  /** As the worker takes a value. */
  readonly engine: 'BIGINT' | 'DOUBLE';
  readonly own: string;
}
const KLL: readonly Kll[] = [
  {
    kind: 'bigint',
    type: types.long,
    values: oneOf(['TINYINT', types.byte], ['INT', types.integer], ['BIGINT', types.long], ['SMALLINT', types.short]),
    engine: 'BIGINT',
    own: 'BIGINT',
  },
  { kind: 'float', type: types.float, values: oneOf(['FLOAT', types.float]), engine: 'DOUBLE', own: 'FLOAT' },
  {
    kind: 'double',
    type: types.double,
    values: oneOf(['FLOAT', types.float], ['DOUBLE', types.double]),
    engine: 'DOUBLE',
    own: 'DOUBLE',
  },
];
const K_DEFAULT = 200;

function checkK(args: Args, name: string): void {
  const k = literalOf(args, 1);
  if (args[1] === undefined) return;
  const sqlExpr = printedCall(name, args);
  if (k === undefined) {
    if (typeOf(args, 1).kind === 'null' || args[1].kind === 'literal')
      fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { exprName: 'k', sqlExpr });
    foldable(args, 1, name, 'k');
    return;
  }
  if (Number(k) < 8 || Number(k) > 65535)
    fail('DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT', {
      sqlExpr,
      msg: `[KLL_SKETCH_K_OUT_OF_RANGE] For function \`${name}\`, the k parameter must be between 8 and 65535 (inclusive), but got ${k}. SQLSTATE: 22003`,
      hint: '',
    });
}

/** Of one value or an array of them: what the worker gives for a list. */
const each =
  (call: (sketch: string, list: string) => string, engine: string, result: string): SqlTemplate =>
  (a, c) => {
    const [of = '', at = ''] = a;
    const list = (sql: string) => `CAST(${sql} AS ${engine}[])`;
    return typeOf(c.arguments, 1).kind === 'array'
      ? `CAST(${call(of, list(at))} AS ${result}[])`
      : `CASE WHEN ${at} IS NOT NULL THEN CAST(${call(of, list(`[${at}]`))}[1] AS ${result}) END`;
  };
const eachType = (type: DataType) => (args: Args) => (typeOf(args, 1).kind === 'array' ? array(type, false) : type);
const valueOrArray = (name: string, type: DataType): ArgumentRule => ({
  expects: `("${name}" or "ARRAY<${name}>")`,
  accepts: (t) => typeEquals(t, type) || (t.kind === 'array' && typeEquals(t.element, type)),
  to: type,
  elements: type,
});

const QUANTILES = valueOrArray('DOUBLE', types.double);

/** Elements are not cast where one may be missing. Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE. */
const noneMissing =
  (rule: ArgumentRule) =>
  (args: Args, name: string): void => {
    const [of, list] = args;
    if (list?.kind !== 'cast' || list.type.kind !== 'array' || !list.type.containsNull) return;
    unexpectedInput(`"${name}(${of?.pretty}, ${list.child.pretty})"`, 1, rule.expects, list.child);
  };

const kllFunctions = ({ kind, type, values, engine, own }: Kll): readonly FunctionDefinition[] => {
  const call = (what: string, ...args: readonly string[]) => `outboard_kll_${what}_${kind}(${args.join(', ')})`;
  const name = (what: string) => `kll_sketch_${what}_${kind}`;
  const ranked = valueOrArray(own, type);
  return [
    aggregate(
      name('agg'),
      [values, optional(int)],
      types.binary,
      (a) => call('sketch', listOf(`CAST(${a[0]} AS ${engine})`, engine), `CAST(${a[1] ?? K_DEFAULT} AS INTEGER)`),
      { nullable: false, check: checkK },
    ),
    scalar(name('get_n'), [binary], types.long, (a) => call('n', a[0] ?? '', quotedName(name('get_n')))),
    scalar(name('to_string'), [binary], types.string, (a) => call('text', a[0] ?? '', quotedName(name('to_string')))),
    scalar(name('merge'), [binary, binary], types.binary, (a) =>
      call('merge', a[0] ?? '', a[1] ?? '', quotedName(name('merge'))),
    ),
    scalar(
      name('get_quantile'),
      [binary, QUANTILES],
      eachType(type),
      each((of, list) => call('quantiles', of, list, quotedName(name('get_quantile'))), 'DOUBLE', own),
      { check: noneMissing(QUANTILES) },
    ),
    scalar(
      name('get_rank'),
      [binary, ranked],
      eachType(types.double),
      each((of, list) => call('ranks', of, list, quotedName(name('get_rank'))), engine, 'DOUBLE'),
      { check: noneMissing(ranked) },
    ),
  ];
};

const LOG_DEFAULT = '12';
const thetaValues = oneOf(
  ['ARRAY<INT>', array(types.integer)],
  ['ARRAY<BIGINT>', array(types.long)],
  ['BINARY', types.binary],
  ['DOUBLE', types.double],
  ['FLOAT', types.float],
  ['INT', types.integer],
  ['BIGINT', types.long],
  ['STRING', types.string],
);
const hllValues = oneOf(
  ['INT', types.integer],
  ['BIGINT', types.long],
  ['STRING', types.string],
  ['BINARY', types.binary],
);

/** A sketch of a group's values, and its size as the power of two. */
const distinctSketch = (family: 'theta' | 'hll', values: ArgumentRule): FunctionDefinition =>
  aggregate(
    `${family}_sketch_agg`,
    [values, optional(int)],
    types.binary,
    (a, c) => {
      const [kind, list] = hashedList(c, a[0] ?? '');
      return `outboard_${family}_sketch_${kind}(${list}, ${a[1] ?? LOG_DEFAULT}::INTEGER)`;
    },
    { nullable: false, pretty: ([x, log = LOG_DEFAULT], n) => `${n}(${x}, ${log})` },
  );
const estimate = (family: 'theta' | 'hll'): FunctionDefinition =>
  scalar(
    `${family}_sketch_estimate`,
    [sketch],
    types.long,
    `outboard_${family}_estimate($0, ${quotedName(`${family}_sketch_estimate`)})`,
  );

/** Of two sketches, and of a group's: `last` is what comes after them, shown and taken as `otherwise` where it is left out. */
const unions = (family: 'theta' | 'hll', last: ArgumentRule, otherwise: string): readonly FunctionDefinition[] => {
  const call = (list: string, more: string, name: string) =>
    `outboard_${family}_union(${list}, ${more}, ${quotedName(name)})`;
  return [
    scalar(
      `${family}_union`,
      [sketch, sketch, optional(last)],
      types.binary,
      (a) =>
        `CASE WHEN ${a[0]} IS NOT NULL AND ${a[1]} IS NOT NULL THEN ${call(`[${a[0]}, ${a[1]}]`, a[2] ?? otherwise, `${family}_union`)} END`,
      { pretty: ([x, y, more = otherwise], n) => `${n}(${x}, ${y}, ${more})` },
    ),
    aggregate(
      `${family}_union_agg`,
      [sketch, optional(last)],
      types.binary,
      (a) => call(listOf(a[0] ?? '', 'BLOB'), a[1] ?? otherwise, `${family}_union_agg`),
      { nullable: false, pretty: ([x, more = otherwise], n) => `${n}(${x}, ${more})` },
    ),
  ];
};

const setOperation = (what: 'intersection' | 'difference', template: SqlTemplate): FunctionDefinition =>
  scalar(`theta_${what}`, [sketch, sketch], types.binary, template);

/** Errors of what must be known before the query runs: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, UNEXPECTED_NULL, VALUE_OUT_OF_RANGE. */
function known(
  args: Args,
  index: number,
  name: string,
  what: string,
  fits: (value: number) => boolean = () => true,
  valueRange = '',
): void {
  const sqlExpr = printedCall(name, args);
  const arg = args[index];
  if (arg?.kind === 'literal' && arg.value === null)
    fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { exprName: what, sqlExpr });
  // The number of bins is cast before it is looked at.
  foldable(args, index, name, what, what === 'nb' ? '"INT"' : undefined);
  const value = literalOf(args, index) ?? (arg && constantOf(arg)) ?? undefined;
  if (value !== undefined && !fits(Number(value)))
    fail('DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE', {
      exprName: what,
      sqlExpr,
      valueRange,
      currentValue: typeOf(args, index).kind === 'double' ? `${arg?.pretty}D` : String(Math.trunc(Number(value))),
    });
}

const fraction = oneOf(['DOUBLE', types.double]);
const counted: ArgumentRule = {
  expects: '("INTEGRAL" or "STRING" or "BINARY")',
  accepts: (t) => ['byte', 'short', 'integer', 'long', 'binary'].includes(t.kind) || isString(t),
};
const BINS: ArgumentRule = {
  expects:
    '("NUMERIC" or "DATE" or "TIMESTAMP" or "TIMESTAMP_NTZ" or "INTERVAL YEAR TO MONTH" or "INTERVAL DAY TO SECOND")',
  accepts: (t) => isNumeric(t) || ['date', 'timestamp', 'timestamp_ntz', 'day_time_interval'].includes(t.kind),
  ofText: types.double,
  // NULL without a type is a number.
  to: types.double,
  exact: true,
};
/** Moments as numbers, and back. */
const asNumber = (x: string, type: DataType): string =>
  type.kind === 'date'
    ? `CAST(${x} - DATE '1970-01-01' AS DOUBLE)`
    : type.kind === 'day_time_interval'
      ? `CAST(${microsecondsOf(x)} AS DOUBLE)`
      : type.kind.startsWith('timestamp')
        ? `CAST(epoch_us(${x}) AS DOUBLE)`
        : `CAST(${x} AS DOUBLE)`;
const ofNumber = (x: string, type: DataType, c: TemplateContext): string => {
  const whole = `CAST(trunc(${x}) AS BIGINT)`;
  if (type.kind === 'date') return `(DATE '1970-01-01' + CAST(${whole} AS INTEGER))`;
  if (type.kind === 'timestamp') return `(make_timestamp(${whole}) AT TIME ZONE 'UTC')`;
  if (type.kind === 'timestamp_ntz') return `make_timestamp(${whole})`;
  if (type.kind === 'day_time_interval') return `to_microseconds(${whole})`;
  return c.cast(x, types.double, type, 'ansi');
};

export const sketchFunctions: readonly FunctionDefinition[] = [
  ...KLL.flatMap(kllFunctions),
  distinctSketch('theta', thetaValues),
  estimate('theta'),
  ...unions('theta', int, LOG_DEFAULT),
  setOperation(
    'intersection',
    `CASE WHEN $0 IS NOT NULL AND $1 IS NOT NULL THEN outboard_theta_intersection([$0, $1], ${quotedName('theta_intersection')}) END`,
  ),
  setOperation('difference', `outboard_theta_difference($0, $1, ${quotedName('theta_difference')})`),
  aggregate(
    'theta_intersection_agg',
    [sketch],
    types.binary,
    (a) => `outboard_theta_intersection(${listOf(a[0] ?? '', 'BLOB')}, ${quotedName('theta_intersection_agg')})`,
    { nullable: false },
  ),
  distinctSketch('hll', hllValues),
  estimate('hll'),
  ...unions('hll', boolean, 'false'),
  aggregate(
    'count_min_sketch',
    [counted, fraction, fraction, oneOf(['INT', types.integer], ['BIGINT', types.long])],
    types.binary,
    (a, c) => {
      const [kind, list] = hashedList(c, a[0] ?? '');
      return `outboard_count_min_${kind}(${list}, ${a[1]}, ${a[2]}, CAST(${a[3]} AS BIGINT))`;
    },
    {
      nullable: false,
      check: (args, name) => {
        known(args, 1, name, 'eps', (x) => x > 0, '(0.0, 1.7976931348623157E308]');
        known(args, 2, name, 'confidence', (x) => x > 0 && x < 1, '(0.0, 1.0]');
        known(args, 3, name, 'seed');
      },
    },
  ),
  aggregate(
    'histogram_numeric',
    [BINS, integer],
    (args) => array(struct([field('x', typeOf(args, 0)), field('y', types.double)])),
    (a, c) => {
      const type = typeOf(c.arguments, 0);
      const bins = `outboard_histogram(<<list(${asNumber(a[0] ?? '', type)})>>, ${a[1]}::INTEGER)`;
      return `list_transform(${bins}, lambda b_: {'x': ${ofNumber('b_.x', type, c)}, 'y': b_.y})`;
    },
    { check: (args, name) => known(args, 1, name, 'nb', (x) => x >= 2, '[2, 2147483647]') },
  ),
  refused('approx_top_k approx_top_k_accumulate approx_top_k_combine approx_top_k_estimate', 'a sketch'),
];
