/** Intervals as texts: in units (`IntervalUtils.stringToInterval`), and field by field (`castStringToYMInterval`, `castStringToDTInterval`). */
import { DAY_TIME_FIELDS, type DayTimeField, YEAR_MONTH_FIELDS, type YearMonthField } from './data-type.js';
import type { CalendarValue } from './expression.js';

/** Why a text in units is none: a part of INVALID_INTERVAL_FORMAT, and what that says besides the text. */
export interface IntervalFault {
  readonly fault:
    | 'INPUT_IS_EMPTY'
    | 'INVALID_PREFIX'
    | 'UNRECOGNIZED_NUMBER'
    | 'MISSING_NUMBER'
    | 'INVALID_VALUE'
    | 'INVALID_PRECISION'
    | 'MISSING_UNIT'
    | 'INVALID_FRACTION'
    | 'INVALID_UNIT'
    | 'ARITHMETIC_EXCEPTION';
  readonly parameters: Readonly<Record<string, string>>;
}

/** Of each unit how many of what: months, days or microseconds. */
const UNITS: Readonly<Record<string, readonly [part: 'months' | 'days' | 'microseconds', many: bigint]>> = {
  year: ['months', 12n],
  month: ['months', 1n],
  week: ['days', 7n],
  day: ['days', 1n],
  hour: ['microseconds', 3_600_000_000n],
  minute: ['microseconds', 60_000_000n],
  second: ['microseconds', 1_000_000n],
  millisecond: ['microseconds', 1_000n],
  microsecond: ['microseconds', 1n],
};
const BITS = { months: 32, days: 32, microseconds: 64 } as const;
const fits = (value: bigint, bits: number): boolean => BigInt.asIntN(bits, value) === value;

/** `1 day -2 hours`, with `interval` before it or without. Only seconds have fractions, of nine digits at most, and six are kept. */
export function intervalOfUnits(written: string): CalendarValue | IntervalFault {
  const words = written.trim().toLowerCase().split(/\s+/);
  const fault = (kind: IntervalFault['fault'], parameters: IntervalFault['parameters'] = {}): IntervalFault => ({
    fault: kind,
    parameters,
  });
  const [prefix = ''] = words;
  if (prefix.startsWith('interval') && prefix !== 'interval') return fault('INVALID_PREFIX', { prefix });
  if (prefix === 'interval') words.shift();
  if (words.length === 0 || words[0] === '') return fault('INPUT_IS_EMPTY');
  const sum = { months: 0n, days: 0n, microseconds: 0n };
  for (let i = 0; i < words.length; i++) {
    const first = words[i] ?? '';
    if (!/^[+\-\d.]/.test(first)) return fault('UNRECOGNIZED_NUMBER', { number: first });
    const signed = /^[+-]/.test(first);
    // Between the sign and the number there may be a space.
    if (signed && first.length === 1) i += 1;
    const word = words[i];
    if (word === undefined) return fault('MISSING_NUMBER', { word: first });
    const number = signed && word === first ? word.slice(1) : word;
    const [, digits = '', fraction, rest = ''] = /^(\d*)(?:\.(\d*))?(.*)$/s.exec(number) ?? [];
    if (!fits(BigInt(digits), 64)) return fault('ARITHMETIC_EXCEPTION');
    if (fraction !== undefined && fraction.length > 9) return fault('INVALID_PRECISION', { value: word });
    if (rest !== '' || number === '.') return fault('INVALID_VALUE', { value: word });
    i += 1;
    const unit = words[i];
    if (unit === undefined) return fault('MISSING_UNIT', { word });
    if (fraction !== undefined && !unit.startsWith('s')) return fault('INVALID_FRACTION', { unit });
    const scale = UNITS[unit.replace(/s$/, '')];
    if (scale === undefined) return fault('INVALID_UNIT', { unit });
    const [part, many] = scale;
    const amount = BigInt(digits) * many + BigInt((fraction ?? '').padEnd(6, '0').slice(0, 6));
    sum[part] += first.startsWith('-') ? -amount : amount;
    if (!fits(sum[part], BITS[part])) return fault('ARITHMETIC_EXCEPTION');
  }
  return { months: Number(sum.months), days: Number(sum.days), microseconds: sum.microseconds };
}

export type IntervalField = YearMonthField | DayTimeField;
export interface IntervalType {
  readonly kind: 'year_month_interval' | 'day_time_interval';
  readonly start: IntervalField;
  readonly end: IntervalField;
}

const SIGN = '[+|-]';
/**
 * How a field is named in Spark's errors, how many digits it may have where it comes first, the largest value there and elsewhere, and how
 * many months or microseconds it is.
 */
export const INTERVAL_FIELDS: Readonly<
  Record<IntervalField, { sign: string; digits: string; first: bigint; max: number; unit: bigint }>
> = {
  year: { sign: 'y', digits: '\\d+', first: 178_956_970n, max: 0, unit: 12n },
  month: { sign: 'm', digits: '\\d+', first: 2_147_483_647n, max: 11, unit: 1n },
  day: { sign: 'd', digits: '\\d{1,9}', first: 106_751_991n, max: 0, unit: 86_400_000_000n },
  hour: { sign: 'h', digits: '\\d{1,10}', first: 2_562_047_788n, max: 23, unit: 3_600_000_000n },
  minute: { sign: 'm', digits: '\\d{1,12}', first: 153_722_867_280n, max: 59, unit: 60_000_000n },
  second: { sign: 's.n', digits: '\\d{1,13}', first: 9_223_372_036_854n, max: 59, unit: 1_000_000n },
};
const SEPARATORS: Partial<Record<IntervalField, string>> = { month: '-', hour: ' ', minute: ':', second: ':' };

export const intervalFields = ({ kind, start, end }: IntervalType): readonly IntervalField[] => {
  const all: readonly IntervalField[] = kind === 'year_month_interval' ? YEAR_MONTH_FIELDS : DAY_TIME_FIELDS;
  return all.slice(all.indexOf(start), all.indexOf(end) + 1);
};

const joined = (type: IntervalType, part: (name: IntervalField, i: number) => string): string =>
  intervalFields(type)
    .map((name, i) => `${i === 0 ? '' : SEPARATORS[name]}${part(name, i)}`)
    .join('');

/** A pattern of such texts, with a group for each field, and one for the fraction with its point where seconds are last. */
export function intervalPattern(type: IntervalType): string {
  const digits = (name: IntervalField, i: number) =>
    i === 0 || type.kind === 'year_month_interval' ? INTERVAL_FIELDS[name].digits : '\\d{1,2}';
  return `${SIGN}?${joined(type, (name, i) => `(${digits(name, i)})`)}${type.end === 'second' ? '(\\.\\d{1,9})?' : ''}`;
}

export const intervalUnit = ({ start, end }: IntervalType): string =>
  (start === end ? start : `${start} to ${end}`).toUpperCase();

/** What INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING and …_WITH_NOTICE say besides the text. */
export function unmatchedInterval(type: IntervalType) {
  const yearMonth = type.kind === 'year_month_interval';
  const shape = `${SIGN}${joined(type, (name) => INTERVAL_FIELDS[name].sign)}`;
  const unit = intervalUnit(type);
  return {
    condition: yearMonth
      ? ('INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING' as const)
      : ('INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE' as const),
    parameters: {
      intervalStr: yearMonth ? 'year-month' : 'day-time',
      supportedFormat: `\`${shape}\`, \`INTERVAL ${SIGN}'${shape}' ${unit}\``,
      typeName: `interval ${unit.toLowerCase()}`,
    },
  };
}
