/** The fields of dates, timestamps and intervals. */
import { fail } from '@outboard/errors';
import { type DataType, decimal, isInterval, isString, type ResolvedExpression, types } from '@outboard/plan';
import { call, implicitCast, literal } from '../expression/build.js';
import { folded } from '../expression/constant.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { implicitlyCastable } from '../types/coercion.js';
import { DAY_MICROS, microsecondsOf, monthsOf } from './arithmetic.js';
import {
  type ArgumentRule,
  any,
  type FunctionDefinition,
  optional,
  scalar,
  special,
  typeOf,
  wrongCount,
} from './define.js';
import { literalText } from './strings.js';

/** A date or timestamp as it is; a string becomes a timestamp. */
export const datetime: ArgumentRule = {
  expects: '("DATE" or "TIMESTAMP")',
  accepts: (t) => t.kind === 'date' || t.kind === 'timestamp' || t.kind === 'timestamp_ntz',
  to: types.timestamp,
};
const datePart: ArgumentRule = { ...datetime, expects: '"DATE"', to: types.date };

/** What is no date is cast to one: from a clock without zone Spark says that it may fail. */
const castToDate = (args: readonly ResolvedExpression[]) =>
  args.some((x) => x.nullable || x.type.kind === 'timestamp_ntz');
const part = (names: string, field: string): FunctionDefinition =>
  scalar(names, [datePart], types.integer, `CAST(date_part('${field}', $0) AS INTEGER)`, { nullable: castToDate });

const clock: ArgumentRule = {
  ...datetime,
  expects: '"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)"',
  accepts: (t) => datetime.accepts(t) || t.kind === 'time',
};
const timePart = (names: string, field: string): FunctionDefinition =>
  scalar(names, [clock, optional(any)], types.integer, `CAST(date_part('${field}', $0) AS INTEGER)`, {
    nullable: ([x]) => x === undefined || x.nullable || x.type.kind === 'time',
    // What is given besides Spark passes over.
    pretty: ([x], name) => `${name}(${x})`,
    counts: '> 0',
  });

const integer = (field: string) => (x: string) => `CAST(date_part('${field}', ${x}) AS INTEGER)`;
const fields: Readonly<Record<string, (x: string) => string>> = {
  ...Object.fromEntries(
    ['year', 'quarter', 'month', 'day', 'hour', 'minute', 'week', 'doy'].map((f) => [f, integer(f)]),
  ),
  dayofweek: (x) => `CAST(date_part('dow', ${x}) + 1 AS INTEGER)`,
  dayofweek_iso: integer('isodow'),
  yearofweek: integer('isoyear'),
  second: (x) => `CAST(date_part('microsecond', ${x}) / 1000000 AS DECIMAL(8,6))`,
};
const intervalFields: Readonly<Record<string, (x: string) => string>> = {
  year: (x) => `CAST(${monthsOf(x)} // 12 AS INTEGER)`,
  month: (x) => `CAST(${monthsOf(x)} % 12 AS TINYINT)`,
  day: (x) => `CAST(${microsecondsOf(x)} // ${DAY_MICROS} AS INTEGER)`,
  hour: (x) => `CAST((${microsecondsOf(x)} // 3600000000) % 24 AS TINYINT)`,
  minute: (x) => `CAST((${microsecondsOf(x)} // 60000000) % 60 AS TINYINT)`,
  second: (x) => `CAST((${microsecondsOf(x)} % 60000000) / 1000000 AS DECIMAL(8,6))`,
};
/** Its days, and those that its hours make. */
const calendarFields: typeof intervalFields = {
  ...intervalFields,
  day: (x) => `CAST(date_part('day', ${x}) + date_part('hour', ${x}) // 24 AS INTEGER)`,
  hour: (x) => `CAST(date_part('hour', ${x}) % 24 AS TINYINT)`,
  minute: (x) => `CAST(date_part('minute', ${x}) AS TINYINT)`,
  second: (x) => `CAST(date_part('microsecond', ${x}) / 1000000 AS DECIMAL(8,6))`,
};
const fieldAliases: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'year y years yr yrs',
    'quarter qtr',
    'month mon mons months',
    'week w weeks',
    'day d days',
    'dayofweek dow',
    'dayofweek_iso dow_iso',
    'hour h hours hr hrs',
    'minute m min mins minutes',
    'second s sec secs seconds',
  ].flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] ?? name])),
);

function fieldName(field: ResolvedExpression | undefined): string {
  const written = literalText(field === undefined ? [] : [field], 0, 'a field of extract').toLowerCase();
  return fieldAliases[written] ?? written;
}
/** What Spark makes of a field of a date or a timestamp, where that is a function. */
const OF_FIELD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['year', 'quarter', 'month', 'day', 'hour', 'minute', 'dayofweek'].map((name) => [name, name])),
  week: 'weekofyear',
  doy: 'dayofyear',
};
const extractable: ArgumentRule = {
  ...datetime,
  accepts: (t) => datetime.accepts(t) || isInterval(t) || t.kind === 'time',
};

/** The field that a word names, and how it is taken from such a value. Error: INVALID_EXTRACT_FIELD. */
function fieldOf(args: readonly ResolvedExpression[]): { name: string; sql: (x: string) => string } {
  const name = fieldName(args[0]);
  const type = typeOf(args, 1);
  const months = type.kind === 'year_month_interval';
  const clock = ['hour', 'minute', 'second'].includes(name);
  const sql = !isInterval(type)
    ? type.kind === 'time' && !clock
      ? undefined
      : fields[name]
    : type.kind === 'calendar_interval'
      ? calendarFields[name]
      : months === (name === 'year' || name === 'month')
        ? intervalFields[name]
        : undefined;
  return sql === undefined
    ? fail('INVALID_EXTRACT_FIELD', {
        field: `\`${literalText(args, 0, 'a field of extract')}\``,
        expr: `"${args[1]?.pretty}"`,
      })
    : { name, sql };
}

const extracted = (args: readonly ResolvedExpression[]): DataType => {
  const { name } = fieldOf(args);
  if (name === 'second') return decimal(8, 6);
  return isInterval(typeOf(args, 1)) && ['month', 'hour', 'minute'].includes(name) ? types.byte : types.integer;
};

export const fieldFunctions: readonly FunctionDefinition[] = [
  part('year', 'year'),
  part('quarter', 'quarter'),
  part('month', 'month'),
  part('day dayofmonth', 'day'),
  part('dayofyear', 'doy'),
  part('weekofyear', 'week'),
  scalar('dayofweek', [datePart], types.integer, "CAST(date_part('dow', $0) + 1 AS INTEGER)", { nullable: castToDate }),
  scalar('weekday', [datePart], types.integer, "CAST(date_part('isodow', $0) - 1 AS INTEGER)", {
    nullable: castToDate,
  }),
  scalar('dayname', [datePart], types.string, "strftime($0, '%a')", { nullable: castToDate }),
  scalar('monthname', [datePart], types.string, "strftime($0, '%b')", { nullable: castToDate }),
  timePart('hour', 'hour'),
  timePart('minute', 'minute'),
  timePart('second', 'second'),
  special('extract date_part datepart', (fn, name, scope, resolvers) => {
    const [written, source, ...more] = fn.arguments.map((a) => resolvers.expression(a, scope));
    const field = written && folded(written);
    if (field === undefined || source === undefined || more.length > 0)
      return wrongCount(name, '2', fn.arguments.length);
    const pretty = `${name}(${field.pretty}${name === 'date_part' ? ',' : ' FROM'} ${source.pretty})`;
    if (field.kind === 'literal' && field.value === null) return literal(types.double, null, pretty);
    if (!isString(field.type) || !isFoldable(field))
      fail('NON_FOLDABLE_ARGUMENT', { funcName: `\`${name}\``, paramName: '`field`', paramType: '"STRING"' });
    const known = OF_FIELD[fieldName(field)];
    if (known !== undefined && !isInterval(source.type) && source.type.kind !== 'time') {
      const made = resolvers.expression({ ...fn, name: [known], arguments: fn.arguments.slice(1) }, scope);
      return { ...made, pretty };
    }
    const taken = extractable.accepts(source.type) || !implicitlyCastable(source.type, types.timestamp);
    const args = [field, taken ? source : implicitCast(source, types.timestamp, scope.context.settings.ansi)];
    if (!extractable.accepts(typeOf(args, 1)) && typeOf(args, 1).kind !== 'null')
      unexpectedInput(`"${pretty}"`, 1, datetime.expects, source);
    return call(name, args, extracted(args), (a, c) => fieldOf(c.arguments).sql(a[1] ?? ''), {
      nullable:
        args.some((x) => x.nullable || x.type.kind === 'time') ||
        (castToDate(args) && !['hour', 'minute', 'second'].includes(fieldOf(args).name)),
      pretty,
    });
  }),
];
