/** What an INTERVAL that is written out means (Spark docs, "Interval literal"; `AstBuilder.visitInterval`). */
import { fail } from '@outboard/errors';
import {
  type CalendarValue,
  DAY_TIME_FIELDS,
  type DayTimeField,
  INTERVAL_FIELDS,
  type IntervalField,
  type IntervalType,
  intervalFields,
  intervalOfUnits,
  intervalPattern,
  type Literal,
  type Origin,
  unmatchedInterval,
  within,
  YEAR_MONTH_FIELDS,
  type YearMonthField,
} from '@outboard/plan';
import type { IntervalPart } from './interval.js';
import { literal } from './literal.js';

/** `source` is the whole text, from the word INTERVAL on; its amounts stand at `place`. */
export function intervalLiteral(source: string, parts: readonly IntervalPart[], place: Origin | undefined): Literal {
  const [first] = parts;
  if (first?.unit === undefined) return unitsInterval(`${first?.sign ?? ''}${first?.value ?? ''}`, source);
  const { unit, to } = first;
  if (to !== undefined) return within(place, undefined, () => fieldsInterval(first, unit, to));
  const found = within(place, undefined, () => sumOf(parts));
  return typed(
    found,
    parts.map((part) => singular(part.unit ?? '')),
    source,
  );
}

const singular = (unit: string): string => unit.replace(/s$/, '');
/** A sign before a text that has one takes that away. */
const signed = ({ sign, value }: IntervalPart): string =>
  sign !== '-' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;

/** `INTERVAL '1 day 2 hours'`. Errors: INVALID_TYPED_LITERAL, _LEGACY_ERROR_TEMP_0029 */
function unitsInterval(written: string, source: string): Literal {
  const found = intervalOfUnits(written);
  if ('fault' in found) return fail('INVALID_TYPED_LITERAL', { valueType: '"INTERVAL"', value: `'${written}'` });
  const units = written.toLowerCase().split(/\s+/).map(singular);
  return typed(
    found,
    units.filter((unit) => /^[a-z]+$/.test(unit) && unit !== 'interval'),
    source,
  );
}

/** `1 DAY '2' HOURS`. Errors: _LEGACY_ERROR_TEMP_0026, INVALID_INTERVAL_FORMAT.* */
function sumOf(parts: readonly IntervalPart[]): CalendarValue {
  for (const { value, quoted } of parts) if (quoted && /\p{L}/u.test(value)) fail('_LEGACY_ERROR_TEMP_0026', { value });
  const input = parts.map((p) => ` ${p.quoted ? signed(p) : p.sign + p.value} ${p.unit}`).join('');
  const found = intervalOfUnits(input);
  return 'fault' in found ? fail(`INVALID_INTERVAL_FORMAT.${found.fault}`, { input, ...found.parameters }) : found;
}

/** Of the type that the units' fields span. Errors: _LEGACY_ERROR_TEMP_0029, INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION */
function typed(value: CalendarValue, units: readonly string[], source: string): Literal {
  const fields = units.map((unit) => (unit === 'week' ? 'day' : /^(milli|micro)second$/.test(unit) ? 'second' : unit));
  const span = <F extends string>(all: readonly F[]) => {
    const places = fields.map((field) => all.indexOf(field as F)).filter((place) => place >= 0);
    return { start: all[Math.min(...places)] as F, end: all[Math.max(...places)] as F, many: places.length };
  };
  const { many: months, ...ofMonths } = span<YearMonthField>(YEAR_MONTH_FIELDS);
  const { many: times, ...ofTimes } = span<DayTimeField>(DAY_TIME_FIELDS);
  if (months > 0 && times > 0) return fail('_LEGACY_ERROR_TEMP_0029', { literal: source });
  if (months > 0) return literal({ kind: 'year_month_interval', ...ofMonths }, value.months);
  const micros = BigInt(value.days) * INTERVAL_FIELDS.day.unit + value.microseconds;
  if (BigInt.asIntN(64, micros) !== micros) fail('INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION');
  return literal({ kind: 'day_time_interval', ...ofTimes }, micros);
}

/**
 * `INTERVAL '1-2' YEAR TO MONTH`. Errors: _LEGACY_ERROR_TEMP_0027, _0063, INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION,
 * UNMATCHED_FORMAT_STRING, UNMATCHED_FORMAT_STRING_WITH_NOTICE and INTERVAL_PARSING; OUTBOARD_ARITHMETIC beyond 64 bits.
 */
function fieldsInterval(part: IntervalPart, from: string, to: string): Literal {
  if (!part.quoted) fail('_LEGACY_ERROR_TEMP_0027');
  const kind = to === 'month' ? 'year_month_interval' : 'day_time_interval';
  const type: IntervalType = { kind, start: singular(from) as IntervalField, end: singular(to) as IntervalField };
  const fields = intervalFields(type);
  if (fields.length < 2 || fields[0] !== type.start)
    return fail('INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION', {
      input: part.value,
      from: type.start,
      to: type.end,
    });
  const input = signed(part);
  const match = new RegExp(`^${intervalPattern(type)}$`).exec(input.trim());
  if (match === null) {
    const { condition, parameters } = unmatchedInterval(type);
    return fail(condition, { input, ...parameters }, { class: 'parse' });
  }
  const values = fields.map((_, i) => BigInt(match[i + 1] ?? '0'));
  const yearMonth = kind === 'year_month_interval';
  const parsing = (): never =>
    fail('INVALID_INTERVAL_FORMAT.INTERVAL_PARSING', { input, interval: 'year-month' }, { class: 'parse' });
  for (const [i, field] of fields.entries()) {
    const most = i === 0 ? INTERVAL_FIELDS[field].first : BigInt(INTERVAL_FIELDS[field].max);
    const value = values[i] ?? 0n;
    if (value <= most) continue;
    if (yearMonth) return parsing();
    return fail('_LEGACY_ERROR_TEMP_0063', { msg: `requirement failed: ${field} ${value} outside range [0, ${most}]` });
  }
  const fraction =
    type.end === 'second' ? BigInt((match[fields.length + 1] ?? '').slice(1).padEnd(6, '0').slice(0, 6)) : 0n;
  const size = fields.reduce((sum, field, i) => sum + (values[i] ?? 0n) * INTERVAL_FIELDS[field].unit, fraction);
  const total = input.trim().startsWith('-') ? -size : size;
  if (BigInt.asIntN(yearMonth ? 32 : 64, total) !== total)
    return yearMonth ? parsing() : fail('OUTBOARD_ARITHMETIC', { message: 'long overflow' });
  return yearMonth
    ? literal({ ...type, kind, start: type.start as YearMonthField, end: type.end as YearMonthField }, Number(total))
    : literal({ kind: 'day_time_interval', start: type.start as DayTimeField, end: type.end as DayTimeField }, total);
}
