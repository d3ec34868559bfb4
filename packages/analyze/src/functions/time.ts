/** TIME: a time of the day without a date or a zone. The engine's counts microseconds. */
import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  decimal,
  engineTime,
  isString,
  letIn,
  quotedType,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
  writtenTime,
} from '@outboard/plan';
import { call, implicitCast, literal } from '../expression/build.js';
import { refuseTimeAs } from '../expression/mismatch.js';
import { localMicros } from '../types/local-time.js';
import { microsecondsOf } from './arithmetic.js';
import {
  type ArgumentRule,
  type FunctionDefinition,
  integer,
  nullIfAnyNull,
  optional,
  raiseWith,
  scalar,
  special,
  sqlText,
  string,
  typeOf,
  wrongCount,
} from './define.js';

const DAY_US = 86_400_000_000n;
const isTime = (t: DataType): boolean => t.kind === 'time';

/** A time as it is: no text is read as one. */
export const time: ArgumentRule = { expects: '"TIME"', accepts: isTime };

/** Of whole units. */
const cutTo = (microseconds: string, unit: bigint | number): string =>
  unit === 1 || unit === 1n ? engineTime(microseconds) : engineTime(`${microseconds} // ${unit} * ${unit}`);

/** What Spark refuses while its setting for TIME is off, as it is by default, where a time stands in it. */
const OF_TIME: ReadonlySet<string> = new Set(
  '+ - make_time to_time try_to_time time_diff time_trunc hour minute second extract date_part datepart'.split(' '),
);
/** Of these it refuses any call, before it looks at the arguments. */
export const isOfTime = (name: string): boolean => /^(make|to|try_to)_time$|^time_(diff|trunc)$/.test(name);
/** Whether Spark would compute or cast to a time here. */
export const needsTime = (made: ResolvedExpression, parts: readonly ResolvedExpression[]): boolean =>
  (made.kind === 'call' && OF_TIME.has(made.name) && [made, ...parts].some((e) => isTime(e.type))) ||
  parts.some((e) => isTime(e.type) && (e.kind === 'cast' || (e.kind === 'literal' && e.value === null)));

const outOfBounds = (field: string, last: number, value: string) =>
  raiseWith('DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION', {
    rangeMessage: `${sqlText(`Invalid value for ${field} (valid values 0 - ${last}): `)} || CAST(${value} AS VARCHAR)`,
  });
const seconds: ArgumentRule = {
  expects: '"DECIMAL(16,6)"',
  accepts: (t) => t.kind === 'decimal' && t.precision === 16 && t.scale === 6,
  to: decimal(16, 6),
};
const made: SqlTemplate = (a) => {
  const [h = '', m = '', s = ''] = a;
  const micros = `CAST(${s} * 1000000 AS BIGINT) + (${h}::BIGINT * 60 + ${m}) * 60000000`;
  return `CASE WHEN ${a.map((x) => `${x} IS NULL`).join(' OR ')} THEN NULL WHEN ${h} NOT BETWEEN 0 AND 23 THEN ${outOfBounds('HourOfDay', 23, h)} WHEN ${m} NOT BETWEEN 0 AND 59 THEN ${outOfBounds('MinuteOfHour', 59, m)} WHEN ${s} < 0 OR ${s} >= 60 THEN ${outOfBounds('SecondOfMinute', 59, `CAST(trunc(${s}) AS BIGINT)`)} ELSE ${engineTime(micros)} END`;
};

const UNITS: Readonly<Record<string, bigint>> = {
  HOUR: 3_600_000_000n,
  MINUTE: 60_000_000n,
  SECOND: 1_000_000n,
  MILLISECOND: 1_000n,
  MICROSECOND: 1n,
};
/** By a unit that may be a column: NULL where an argument is. Error while running: INVALID_PARAMETER_VALUE.TIME_UNIT. */
const byUnit =
  (name: string, body: (unit: bigint, args: readonly string[]) => string): SqlTemplate =>
  (a) => {
    const [unit = '', ...rest] = a;
    const branches = Object.entries(UNITS).map(([word, size]) => `WHEN ${sqlText(word)} THEN ${body(size, rest)}`);
    const wrong = raiseWith('INVALID_PARAMETER_VALUE.TIME_UNIT', {
      functionName: sqlText(`\`${name}\``),
      parameter: sqlText('`unit`'),
      invalidValue: `chr(39) || ${unit} || chr(39)`,
    });
    return nullIfAnyNull(a, `CASE upper(${unit}) ${branches.join(' ')} ELSE ${wrong} END`);
  };

/** The precision that a literal says. Errors: WRONG_NUM_ARGS, DATATYPE_MISMATCH.* */
function precisionOf(args: readonly ResolvedExpression[], name: string): number {
  const [arg, ...more] = args;
  if (more.length > 0) return wrongCount(name, '[0, 1]', args.length);
  if (arg === undefined) return types.time.precision;
  const sqlExpr = `"${name}(${arg.pretty})"`;
  const value = arg.kind === 'literal' && typeof arg.value !== 'boolean' ? Number(arg.value ?? Number.NaN) : Number.NaN;
  if (!Number.isFinite(value)) return refuse(`${name} of a precision that is no number written out`);
  const whole = Math.trunc(value);
  if (whole < 0 || whole > types.time.precision)
    fail('DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE', {
      sqlExpr,
      exprName: '`precision`',
      valueRange: `[0, ${types.time.precision}]`,
      currentValue: String(whole),
    });
  return whole;
}

/** A time that an interval moves within the day. Error while running: DATETIME_OVERFLOW; NULL instead where it is `tolerant`. */
export const movedTime =
  (operator: '+' | '-', tolerant = false): SqlTemplate =>
  ([moment = '', by = ''], c) =>
    letIn(moment, 't_', (t) =>
      letIn(`(${operator === '-' ? '-' : ''}${microsecondsOf(by)})`, 'n_', (n) => {
        const sum = `(epoch_us(${t})::HUGEINT + ${n})`;
        const precision = c.type.kind === 'time' ? c.type.precision : types.time.precision;
        const moved = cutTo(`CAST(${sum} AS BIGINT)`, 10 ** (types.time.precision - precision));
        const outside = tolerant ? 'NULL' : overflow(t, n, c);
        return `CASE WHEN ${sum} < 0 OR ${sum} >= ${DAY_US} THEN ${outside} ELSE ${moved} END`;
      }),
    );

function overflow(moment: string, micros: string, c: TemplateContext): string {
  const by = typeOf(c.arguments, 1);
  const last = by.kind === 'day_time_interval' ? { ...by, start: by.end } : types.dayTimeInterval;
  const interval = c.cast(`to_microseconds(${micros})`, last, types.string, 'ansi');
  const shown = c.cast(moment, c.type, types.string, 'ansi');
  return raiseWith('DATETIME_OVERFLOW', {
    operation: `'add ' || ${interval} || ' to the time value TIME ''' || ${shown} || ''''`,
  });
}

const HOURS_TO_SECONDS: DataType = { kind: 'day_time_interval', start: 'hour', end: 'second' };
const DIFFERENCE = `to_microseconds(${microsecondsOf('$0')} - ${microsecondsOf('$1')})`;

/**
 * A time moved by an interval (`TimeAddInterval`), or what lies between two (`SubtractTimes`); undefined where it is neither.
 * Errors: DATATYPE_MISMATCH.*
 */
export function timeArithmetic(
  operator: string,
  l: ResolvedExpression,
  r: ResolvedExpression,
  ansi: boolean,
): ResolvedExpression | undefined {
  if (!ansi && [l, r].some((x) => isTime(x.type)) && [l, r].some((x) => isString(x.type))) {
    // Without ANSI a text is a double in all arithmetic.
    const [left, right] = [l, r].map((x) => quotedType(isString(x.type) ? types.double : x.type)) as [string, string];
    fail('DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES', { sqlExpr: `"(${l.pretty} ${operator} ${r.pretty})"`, left, right });
  }
  if (operator !== '+' && operator !== '-') return undefined;
  if (operator === '+' && !isTime(l.type)) return isTime(r.type) ? timeArithmetic('+', r, l, ansi) : undefined;
  const pretty = `${l.pretty} ${operator} ${r.pretty}`;
  const [a, b] = [l.type, r.type];
  if (a.kind === 'time' && (b.kind === 'day_time_interval' || (b.kind === 'null' && operator === '+'))) {
    const by = implicitCast(r, b.kind === 'null' ? types.dayTimeInterval : b, ansi);
    // What counts seconds counts fractions of them.
    const fine = by.type.kind === 'day_time_interval' && by.type.end === 'second';
    const type = writtenTime(fine ? types.time.precision : a.precision);
    return call(operator, [l, by], type, movedTime(operator), { pretty, nullable: true });
  }
  if (operator === '+') return undefined;
  if (b.kind === 'date') refuseTimeAs(types.date, l);
  const operand = (t: DataType) => isTime(t) || t.kind === 'null' || (ansi && isString(t));
  if (!(isTime(a) || isTime(b)) || !operand(a) || !operand(b)) return undefined;
  const as = (x: ResolvedExpression) => (isTime(x.type) ? x : implicitCast(x, types.time, ansi));
  return call('-', [as(l), as(r)], HOURS_TO_SECONDS, DIFFERENCE, { pretty, nullable: true });
}

/** Spark's own form, of which a cast takes more than the letters say. */
const DEFAULT_PATTERN = 'HH:mm:ss.SSSSSS';
/** A text as a time, by a pattern or as a cast reads it. Errors while running: CANNOT_PARSE_TIME, INVALID_DATETIME_PATTERN.*; NULL where it is `tolerant`. */
const read =
  (tolerant: boolean): SqlTemplate =>
  ([text = '', pattern], c) => {
    if (pattern !== undefined)
      return c.type.kind === 'time'
        ? engineTime(`outboard_${tolerant ? 'try_' : ''}parse_time(${text}, ${pattern}::VARCHAR)`)
        : 'NULL::VARCHAR';
    const attempt = (t: string) => c.cast(t, types.string, types.time, 'try');
    if (tolerant) return attempt(text);
    return letIn(text, 's_', (s) =>
      letIn(attempt(s), 'm_', (m) => {
        const input = `chr(39) || ${s} || chr(39)`;
        const failure = raiseWith('CANNOT_PARSE_TIME', { input, format: sqlText(`'${DEFAULT_PATTERN}'`) });
        return `CASE WHEN ${s} IS NOT NULL AND ${m} IS NULL THEN ${failure} ELSE ${m} END`;
      }),
    );
  };
/** A pattern that is NULL leaves Spark with nothing but a text. */
const readType = (args: readonly ResolvedExpression[]): DataType =>
  args.length > 1 && typeOf(args, 1).kind === 'null' ? types.string : types.time;
const { to: _cast, ...text } = string;

export const timeFunctions: readonly FunctionDefinition[] = [
  scalar('to_time', [text, optional(text)], readType, read(false), { nullable: true }),
  scalar('try_to_time', [text, optional(text)], readType, read(true), {
    nullable: true,
    pretty: (a) => `try_to_time(to_time(${a.join(', ')}))`,
  }),
  scalar('make_time', [integer, integer, seconds], types.time, made, { nullable: true }),
  scalar(
    'time_diff',
    [string, time, time],
    types.long,
    byUnit(
      'time_diff',
      (unit, [start = '', end = '']) => `((epoch_us(${end}::TIME) - epoch_us(${start}::TIME)) // ${unit})`,
    ),
    { nullable: true },
  ),
  scalar(
    'time_trunc',
    [string, time],
    (args) => (isTime(typeOf(args, 1)) ? typeOf(args, 1) : types.time),
    byUnit('time_trunc', (unit, [moment = '']) => cutTo(`epoch_us(${moment}::TIME)`, unit)),
    { nullable: true },
  ),
  special('current_time', (fn, name, scope, resolvers) => {
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const precision = precisionOf(args, name);
    const micros = localMicros(scope.context.environment.now(), scope.context.settings.timeZone) % DAY_US;
    const unit = 10n ** BigInt(types.time.precision - precision);
    return literal(writtenTime(precision), (micros / unit) * unit * 1000n, `${name}(${args[0]?.pretty ?? precision})`);
  }),
];
