/** Arithmetic of moments and intervals: what each operator makes of them, and how its errors name them. */
import { refuse } from '@outboard/errors';
import {
  type DataType,
  isFractional,
  isIntegral,
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
import { widerType } from '../types/coercion.js';
import { arithmetic, dayTimeInterval, guarded, microsecondsOf, monthsInterval, monthsOf } from './arithmetic.js';
import { movedBy, scaledCalendar } from './calendar.js';
import { power, unscaledOf } from './decimals.js';
import { raiseWith } from './define.js';

export type Operator = '+' | '-' | '*' | '/' | '%' | 'div';
export type Operand = ResolvedExpression;

export const isDatetime = (t: DataType) => t.kind === 'date' || t.kind === 'timestamp' || t.kind === 'timestamp_ntz';
const isAnsiInterval = (t: DataType) => t.kind === 'day_time_interval' || t.kind === 'year_month_interval';
export const isAnyInterval = (t: DataType) => isAnsiInterval(t) || t.kind === 'calendar_interval';

/** A date moved by an interval of days or months stays a date; by hours it is a timestamp. */
function shifted(moment: DataType, interval: DataType): DataType {
  if (moment.kind !== 'date') return moment;
  if (interval.kind === 'year_month_interval') return types.date;
  if (interval.kind === 'day_time_interval') return interval.end === 'day' ? types.date : types.timestamp;
  return types.date;
}

/** Arithmetic of dates, timestamps and intervals; undefined where it is none. Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE. */
export function temporal(
  operator: Operator,
  l: Operand,
  r: Operand,
  pretty: string,
  ansi: boolean,
): ResolvedExpression | undefined {
  const [a, b] = [l.type, r.type];
  const plus = operator === '+';
  if (!plus && operator !== '-') return intervalScaling(operator, l, r, pretty);
  const moved = (x: Operand, y: Operand) => ({ pretty: `${x.pretty} ${operator} ${y.pretty}` });
  if (a.kind === 'date' && b.kind === 'day_time_interval' && b.end === 'day') {
    const days = `extractansiintervaldays(${r.pretty})`;
    const printed = `date_add(${l.pretty}, ${plus ? days : `(- ${days})`})`;
    return call(operator, [l, r], types.date, arithmetic(operator), { pretty: printed });
  }
  if (plus && b.kind === 'date' && a.kind === 'day_time_interval' && a.end === 'day')
    return temporal('+', r, l, pretty, ansi);
  if (isDatetime(a) && b.kind === 'calendar_interval')
    return call(operator, [l, r], a, movedBy(operator as '+' | '-'), moved(l, r));
  if (plus && a.kind === 'calendar_interval' && isDatetime(b)) return call('+', [r, l], b, movedBy('+'), moved(r, l));
  // A date that becomes a timestamp is one before it is moved, in the session's time zone.
  const start = (moment: Operand, type: DataType) =>
    type.kind === 'timestamp' ? implicitCast(moment, type, ansi) : moment;
  if (isDatetime(a) && isAnyInterval(b)) {
    const type = shifted(a, b);
    return call(operator, [start(l, type), r], type, arithmetic(operator), moved(l, r));
  }
  if (plus && isAnyInterval(a) && isDatetime(b)) {
    const type = shifted(b, a);
    return call('+', [start(r, type), l], type, arithmetic('+'), moved(r, l));
  }
  if (plus && (a.kind === 'null' || b.kind === 'null')) return plusNull(l, r, pretty);
  if (a.kind === 'date' && isIntegral(b) && b.kind !== 'long') {
    const name = plus ? 'date_add' : 'date_sub';
    return call(name, [l, r], types.date, `($0 ${operator} CAST($1 AS INTEGER))`, {
      pretty: `${name}(${l.pretty}, ${r.pretty})`,
    });
  }
  if (plus && b.kind === 'date' && isIntegral(a) && a.kind !== 'long')
    return temporal('+', r, l, `date_add(${r.pretty}, ${l.pretty})`, ansi);
  const difference = plus ? undefined : distance(l, r, pretty, ansi);
  if (difference !== undefined) return difference;
  if (a.kind === 'calendar_interval' && b.kind === 'calendar_interval')
    return call(operator, [l, r], a, `($0 ${operator} $1)`, { pretty });
  if (isAnsiInterval(a) && a.kind === b.kind)
    return call(operator, [l, r], widerType(a, b) ?? a, `($0 ${operator} $1)`, { pretty });
  return refusedTemporal(operator, l, r, pretty, ansi);
}

/** What lies between two moments (`SubtractDates`, `SubtractTimestamps`); without ANSI a text is read as a date only before one. */
function distance(l: Operand, r: Operand, pretty: string, ansi: boolean): ResolvedExpression | undefined {
  const [a, b] = [l.type, r.type];
  const moment = (t: DataType) => isDatetime(t) || isString(t) || t.kind === 'null';
  if (!(isDatetime(a) || isDatetime(b)) || !moment(a) || !moment(b)) return undefined;
  const dates = [a, b].every((t) => t.kind === 'date' || !isDatetime(t));
  if (!ansi && (isString(b) || (isString(a) && !dates))) return undefined;
  if (dates)
    return call(
      '-',
      [implicitCast(l, types.date, ansi), implicitCast(r, types.date, ansi)],
      { kind: 'day_time_interval', start: 'day', end: 'day' },
      'to_days(CAST($0 - $1 AS INTEGER))',
      { pretty },
    );
  const to = widerType(a, b);
  if (to === undefined || !isDatetime(to)) return undefined;
  return call('-', [implicitCast(l, to, ansi), implicitCast(r, to, ansi)], types.dayTimeInterval, LOCAL_DIFFERENCE, {
    pretty,
  });
}

/** NULL beside a moment is an interval, beside an interval one of its kind. */
function plusNull(l: Operand, r: Operand, pretty: string): ResolvedExpression {
  const [known, none] = l.type.kind === 'null' ? [r, l] : [l, r];
  const type = known.type.kind === 'date' ? types.timestamp : known.type;
  const printed = isDatetime(known.type) ? `${known.pretty} + ${none.pretty}` : pretty;
  return call('+', [known, none], type, (_a, c) => c.cast('NULL', types.null, type, 'ansi'), {
    pretty: printed,
    nullable: true,
  });
}

/** What clocks of the session's time zone show, a change to or from summer time between them or not (`SubtractTimestamps`). */
const LOCAL_DIFFERENCE: SqlTemplate = ([l, r]) =>
  dayTimeInterval(`epoch_us(${l}::TIMESTAMP) - epoch_us(${r}::TIMESTAMP)`);

const MOMENT = '"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)"';
/**
 * What Spark makes of an operator before it finds that an operand does not fit, and so what its error names
 * (`BinaryArithmeticWithDatetimeResolver`). Beside a date a text has become a date by then, without ANSI a double.
 */
function refusedTemporal(operator: '+' | '-', l: Operand, r: Operand, pretty: string, ansi: boolean): undefined {
  const [a, b] = [l.type, r.type];
  const plus = operator === '+';
  if ((a.kind === 'calendar_interval' && isString(b)) || (isString(a) && b.kind === 'calendar_interval'))
    return refuse('a text as a moment beside a calendar interval');
  const moves = (t: DataType) => t.kind === 'day_time_interval' || t.kind === 'calendar_interval';
  const movedDate = (date: Operand, by: Operand) => {
    const given = isString(by.type) ? { ...by, type: ansi ? types.date : types.double } : by;
    const sqlExpr = `${plus ? 'date_add' : 'date_sub'}(${date.pretty}, ${by.pretty})`;
    return unexpectedInput(`"${sqlExpr}"`, 1, '("INT" or "SMALLINT" or "TINYINT")', given);
  };
  if (moves(b)) return unexpectedInput(`"${l.pretty} + ${plus ? r.pretty : `(- ${r.pretty})`}"`, 0, MOMENT, l);
  if (plus) {
    if (moves(a)) return unexpectedInput(`"${r.pretty} + ${l.pretty}"`, 0, MOMENT, r);
    if (a.kind === 'date' || (b.kind === 'date' && isString(a) && ansi)) return movedDate(l, r);
    return b.kind === 'date' ? movedDate(r, l) : undefined;
  }
  const isTimestamp = (t: DataType) => isDatetime(t) && t.kind !== 'date';
  if (isTimestamp(a) || isTimestamp(b))
    return isDatetime(a) ? unexpectedInput(`"${pretty}"`, 1, MOMENT, r) : unexpectedInput(`"${pretty}"`, 0, MOMENT, l);
  if (b.kind === 'date') return unexpectedInput(`"${pretty}"`, 0, '"DATE"', l);
  return a.kind === 'date' ? movedDate(l, r) : undefined;
}

/**
 * What an interval is scaled to, as whole months or microseconds; what is half of one rounds away from zero (`IntervalUtils`). Error
 * while running, where it does not fit: an ArithmeticException of Java's, which has no condition.
 */
function scaledNumber(number: string, operator: '*' | '/', by: string, type: 'INTEGER' | 'BIGINT', c: TemplateContext) {
  const factor = c.arguments[1]?.type ?? types.null;
  const fits = (exact: string, message: (value: string) => string) =>
    letIn(exact, 'w_', (w) => {
      const attempt = `TRY_CAST(${w} AS ${type})`;
      const raised = raiseWith('OUTBOARD_ARITHMETIC', { message: message(w) });
      return `CASE WHEN ${w} IS NOT NULL AND ${attempt} IS NULL THEN ${raised} ELSE ${attempt} END`;
    });
  if (operator === '*' && isIntegral(factor)) {
    const words = (w: string) =>
      type === 'BIGINT'
        ? "'long overflow'"
        : `CASE WHEN TRY_CAST(${w} AS BIGINT) IS NULL THEN 'long overflow' ELSE 'integer overflow' END`;
    return fits(`${number}::HUGEINT * ${by}`, words);
  }
  const divisor =
    operator === '/' ? `(${guarded([number, by], { ...c, ansi: true }, 'INTERVAL_DIVIDED_BY_ZERO')})` : by;
  // A decimal of no more digits than fit beside a BIGINT's is exact.
  if (operator === '*' && factor.kind === 'decimal' && factor.precision <= 19)
    return fits(`round(${number}::DECIMAL(19,0) * ${by}, 0)`, () => "'Overflow'");
  if (operator === '/' && (isIntegral(factor) || (factor.kind === 'decimal' && factor.scale <= 18)))
    return letIn(divisor, 'd_', (d) => {
      const [whole, scale] = factor.kind === 'decimal' ? [unscaledOf(d, factor), factor.scale] : [`${d}::HUGEINT`, 0];
      const halves = `(2 * abs(${number}::HUGEINT) * ${power(scale)} + abs(${whole})) // (2 * abs(${whole}))`;
      return fits(`sign(${number}) * sign(${d}) * (${halves})`, () => "'Overflow'");
    });
  const rounded = `round(${number} ${operator} ${divisor}::DOUBLE)`;
  if (!isFractional(factor)) return fits(rounded, () => "'Overflow'");
  return fits(rounded, (w) => {
    const input = c.cast(`(${number} ${operator} ${by}::DOUBLE)`, types.double, types.string, 'ansi');
    return `CASE WHEN isfinite(${w}) THEN 'rounded value is out of range for input ' || ${input} || ' and rounding mode HALF_UP' ELSE 'input is infinite or NaN' END`;
  });
}

const scaled =
  (operator: '*' | '/'): SqlTemplate =>
  ([interval = '', by = ''], c) =>
    c.type.kind === 'year_month_interval'
      ? monthsInterval(scaledNumber(monthsOf(interval), operator, by, 'INTEGER', c))
      : dayTimeInterval(scaledNumber(microsecondsOf(interval), operator, by, 'BIGINT', c));

function intervalScaling(operator: Operator, l: Operand, r: Operand, pretty: string): ResolvedExpression | undefined {
  if (operator === 'div' && isAnsiInterval(l.type) && l.type.kind === r.type.kind) {
    const number = l.type.kind === 'day_time_interval' ? microsecondsOf : monthsOf;
    const template: SqlTemplate = (a, c) => {
      const [dividend = '', divisor = ''] = a.map(number);
      return `CAST(${dividend} // ${guarded([dividend, divisor], c, 'DIVIDE_BY_ZERO')} AS BIGINT)`;
    };
    return call('div', [l, r], types.long, template, { pretty, nullable: true });
  }
  if (operator !== '*' && operator !== '/') return undefined;
  // The interval comes first, however it is written.
  if (l.type.kind === 'calendar_interval') return scaledCalendar(operator, l, r);
  if (operator === '*' && r.type.kind === 'calendar_interval') return scaledCalendar(operator, r, l);
  // Months come before days where both are given.
  const kinds = ['year_month_interval', 'day_time_interval'];
  const first = operator === '/' ? l : kinds.flatMap((kind) => [l, r].filter((x) => x.type.kind === kind))[0];
  if (first === undefined || !isAnsiInterval(first.type)) return undefined;
  const [interval, by] = first === l ? [l, r] : [r, l];
  const printed = `(${interval.pretty} ${operator} ${by.pretty})`;
  const factor = isString(by.type) || by.type.kind === 'null' ? implicitCast(by, types.double, true) : by;
  if (!isNumeric(factor.type)) return unexpectedInput(`"${printed}"`, 1, '"NUMERIC"', by);
  return call(operator, [interval, factor], widest(interval.type), scaled(operator), { pretty: printed });
}

/** What is scaled may come to any of the kind's fields (`MultiplyDTInterval`, `MultiplyYMInterval`). */
const widest = (t: DataType): DataType =>
  t.kind === 'day_time_interval' ? types.dayTimeInterval : types.yearMonthInterval;
