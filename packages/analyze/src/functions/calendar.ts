import {
  decimal,
  isNumeric,
  isString,
  letIn,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { call, implicitCast } from '../expression/build.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { monthsOf } from './arithmetic.js';
import {
  ANSI_CONFIG,
  type ArgumentRule,
  type FunctionDefinition,
  integer,
  nowhere,
  optional,
  raise,
  scalar,
} from './define.js';

const daysOf = (sql: string) => `date_part('day', ${sql})`;
/** What is less than a day, and what was added as hours. */
const timeOf = (sql: string) =>
  `(date_part('hour', ${sql}) * 3600000000 + date_part('minute', ${sql}) * 60000000 + date_part('microsecond', ${sql}))`;

const interval = (months: string, days: string, microseconds: string) =>
  `(to_months(CAST(${months} AS INTEGER)) + to_days(CAST(${days} AS INTEGER)) + to_microseconds(CAST(${microseconds} AS BIGINT)))`;

const seconds: ArgumentRule = {
  expects: '"DECIMAL(18,6)"',
  accepts: (t) => t.kind === 'decimal' && t.precision === 18 && t.scale === 6,
  to: decimal(18, 6),
};

const INT = 'BETWEEN -2147483648 AND 2147483647';
const overflow = nowhere(
  raise('ARITHMETIC_OVERFLOW', { message: 'integer overflow', alternative: '', config: ANSI_CONFIG }),
);

/** Months and days must fit an INT, and the years' months and the weeks' days by themselves, too (`IntervalUtils.makeInterval`). */
const makeInterval =
  (tries: boolean): SqlTemplate =>
  (a, c) => {
    const [years, months, weeks, days, hours, minutes, rest] = Array.from({ length: 7 }, (_, i) => a[i] ?? '0');
    const [ofYears, ofWeeks] = [`(${years})::BIGINT * 12`, `(${weeks})::BIGINT * 7`];
    const whole = [ofYears, `${ofYears} + (${months})`, ofWeeks, `${ofWeeks} + (${days})`];
    const outside = whole.map((x) => `(${x}) NOT ${INT}`).join(' OR ');
    const micros = `(${hours})::BIGINT * 3600000000 + (${minutes})::BIGINT * 60000000 + CAST((${rest})::DECIMAL(24,6) * 1000000 AS BIGINT)`;
    const made = interval(`${ofYears} + (${months})`, `${ofWeeks} + (${days})`, micros);
    return `CASE WHEN ${outside} THEN ${c.ansi && !tries ? overflow : 'NULL'} ELSE ${made} END`;
  };

const DEFAULTS = ['0', '0', '0', '0', '0', '0', '0.000000'];
const shown = (name: string, a: readonly string[]): string =>
  `${name}(${DEFAULTS.map((none, i) => a[i] ?? none).join(', ')})`;
const making = (name: string, tries: boolean): FunctionDefinition =>
  scalar(
    name,
    [tries ? integer : optional(integer), ...Array.from({ length: 5 }, () => optional(integer)), optional(seconds)],
    types.calendarInterval,
    makeInterval(tries),
    {
      nullable: (args, ansi) => tries || !ansi || args.some((x) => x.nullable),
      pretty: (a) => shown(name, a),
      madeOf: { name, call: (a) => shown('make_interval', a) },
    },
  );

/** Months first, then days, in the session's zone, then the rest: each by itself, because the engine's order depends on signs. */
function stepped(moment: string, i: string, sign: string): string {
  return `(((${moment}) + to_months(CAST(${sign}${monthsOf(i)} AS INTEGER))) + to_days(CAST(${sign}${daysOf(i)} AS INTEGER))) + to_microseconds(CAST(${sign}${timeOf(i)} AS BIGINT))`;
}

/** A date or timestamp moved. Error while running: INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION for a date, with ANSI on. */
export const movedBy =
  (operator: '+' | '-'): SqlTemplate =>
  ([moment = '', by = ''], c) => {
    const sign = operator === '-' ? '-' : '';
    return letIn(by, 'i_', (i) => {
      if (c.type.kind !== 'date') return stepped(moment, i, sign);
      const plain = `CAST(${stepped(`(${moment})::TIMESTAMP`, i, sign)} AS DATE)`;
      const partial = c.ansi
        ? raise('INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION')
        : `CAST(${stepped(`(${moment})::TIMESTAMPTZ`, i, sign)} AS DATE)`;
      return `CASE WHEN ${timeOf(i)} <> 0 AND (${moment}) IS NOT NULL THEN ${partial} ELSE ${plain} END`;
    });
  };

/** Months lose their fraction, days leave theirs to the hours, and half a microsecond rounds up (`IntervalUtils.fromDoubles`). */
const scaled =
  (operator: '*' | '/'): SqlTemplate =>
  ([value = '', by = ''], c: TemplateContext) =>
    letIn(value, 'i_', (i) =>
      letIn(`CAST(${by} AS DOUBLE)`, 'x_', (x) => {
        const days = `(${daysOf(i)} ${operator} ${x})`;
        const time = `floor(${timeOf(i)} ${operator} ${x} + 86400000000 * (${days} - trunc(${days})) + 0.5)`;
        const made = interval(`trunc(${monthsOf(i)} ${operator} ${x})`, `trunc(${days})`, time);
        const zero = c.ansi ? nowhere(raise('INTERVAL_DIVIDED_BY_ZERO')) : 'NULL';
        const none = operator === '/' ? `WHEN ${x} = 0 THEN ${zero} ` : '';
        return `CASE ${none}WHEN isnan(${x}) AND ${i} IS NOT NULL THEN to_months(0) ELSE ${made} END`;
      }),
    );

/** An interval by a number, which is a DOUBLE. Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE. */
export function scaledCalendar(
  operator: '*' | '/',
  value: ResolvedExpression,
  by: ResolvedExpression,
): ResolvedExpression {
  const pretty = `${operator === '*' ? 'multiply' : 'divide'}_interval(${value.pretty}, ${by.pretty})`;
  const factor = isString(by.type) || by.type.kind === 'null' ? implicitCast(by, types.double, true) : by;
  if (!isNumeric(factor.type)) return unexpectedInput(`"${pretty}"`, 1, '"DOUBLE"', by);
  return call(operator, [value, factor], types.calendarInterval, scaled(operator), { pretty, nullable: true });
}

export const calendarFunctions: readonly FunctionDefinition[] = [
  making('make_interval', false),
  making('try_make_interval', true),
];

/** What takes a calendar interval as it is; all else might compare it, and to the engine a month equals thirty days. */
const TAKING: ReadonlySet<string> = new Set(
  '+ - * / negative positive isnull isnotnull count coalesce if ifnull nvl nvl2 case when first last any_value first_value last_value struct named_struct window session_window extract date_part datepart format_string printf array size cardinality array_size element_at get slice reverse array_append array_prepend collect_list array_agg explode explode_outer posexplode posexplode_outer typeof'.split(
    ' ',
  ),
);
export const takesCalendar = (name: string): boolean => TAKING.has(name);
