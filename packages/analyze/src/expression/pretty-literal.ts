/** Literals as column names (`toPrettySQL`): strings bare, numbers plain, the rest as SQL. */
import { javaDouble, javaFloat } from '@outboard/errors';
import type { CalendarValue, DataType, LiteralValue, MapValue } from '@outboard/plan';
import { DAY_TIME_FIELDS, isNumeric, isString, timeText } from '@outboard/plan';
import { localMicros } from '../types/local-time.js';

export function prettyLiteral(type: DataType, value: LiteralValue): string {
  if (value === null) return 'NULL';
  if (isString(type)) return String(value);
  if (type.kind === 'float') return javaFloat(Number(value));
  if (type.kind === 'double') return javaDouble(Number(value));
  if (type.kind === 'decimal') return javaDecimal(String(value), type.scale);
  if (isNumeric(type) || type.kind === 'boolean') return String(value);
  switch (type.kind) {
    case 'date':
      return `DATE '${dateText(Number(value))}'`;
    case 'timestamp':
      return `TIMESTAMP '${timestampText(value as bigint)}'`;
    case 'timestamp_ntz':
      return `TIMESTAMP_NTZ '${timestampText(value as bigint)}'`;
    case 'time':
      return `TIME '${timeText(value as bigint)}'`;
    case 'binary':
      return `X'${Buffer.from(value as Uint8Array)
        .toString('hex')
        .toUpperCase()}'`;
    case 'year_month_interval':
      return yearMonthText(Number(value), type.start, type.end);
    case 'day_time_interval':
      return dayTimeText(value as bigint, type.start, type.end);
    case 'calendar_interval': {
      const { months, days, microseconds } = value as CalendarValue;
      const parts = [
        [Math.trunc(months / 12), 'years'],
        [months % 12, 'months'],
        [days, 'days'],
        [Number(microseconds) / 1e6, 'seconds'],
      ] as const;
      return parts
        .filter(([n]) => n !== 0)
        .map(([n, unit]) => `${n} ${unit}`)
        .join(' ');
    }
    case 'array':
      return `array(${(value as readonly LiteralValue[]).map((v) => prettyLiteral(type.element, v)).join(', ')})`;
    case 'struct':
      return `named_struct(${(value as readonly LiteralValue[])
        .map((v, i) => `${type.fields[i]?.name}, ${prettyLiteral(type.fields[i]?.type ?? type, v)}`)
        .join(', ')})`;
    case 'map': {
      const { keys, values } = value as MapValue;
      return `map(${keys.map((k, i) => `${prettyLiteral(type.key, k)}, ${prettyLiteral(type.value, values[i] ?? null)}`).join(', ')})`;
    }
    default:
      return String(value);
  }
}

/** Java's `BigDecimal.toString`: what is smaller than a millionth has an exponent. */
function javaDecimal(plain: string, scale: number): string {
  const digits = plain
    .replace(/^-/, '')
    .replace('.', '')
    .replace(/^0+(?=\d)/, '');
  const exponent = digits.length - 1 - scale;
  if (exponent >= -6) return plain;
  const sign = plain.startsWith('-') ? '-' : '';
  return `${sign}${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ''}E${exponent}`;
}

const DAY_MS = 86_400_000;
/** As ISO 8601 without a zone; a year that is not of four digits has a sign, as in Spark (`-0044`, `+12345`), and no more zeros than that. */
const isoText = (milliseconds: number): string =>
  new Date(milliseconds)
    .toISOString()
    .replace(/^([+-])0{0,2}/, '$1')
    .slice(0, -'.000Z'.length);

export const dateText = (days: number): string => isoText(days * DAY_MS).slice(0, -'T00:00:00'.length);

export function timestampText(microseconds: bigint): string {
  const micros = ((microseconds % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = (microseconds - micros) / 1_000_000n;
  const text = isoText(Number(seconds) * 1000).replace('T', ' ');
  const fraction = micros === 0n ? '' : `.${String(micros).padStart(6, '0').replace(/0+$/, '')}`;
  return text + fraction;
}

/** An instant, µs since 1970, on the wall clock of a zone. */
export const localTimestampText = (instant: bigint, zone: string): string => timestampText(localMicros(instant, zone));

function yearMonthText(months: number, start: string, end: string): string {
  const sign = months < 0 ? '-' : '';
  const [years, rest] = [Math.trunc(Math.abs(months) / 12), Math.abs(months) % 12];
  if (start === 'year' && end === 'year') return `INTERVAL '${sign}${years}' YEAR`;
  if (start === 'month') return `INTERVAL '${months}' MONTH`;
  return `INTERVAL '${sign}${years}-${rest}' YEAR TO MONTH`;
}

function dayTimeText(microseconds: bigint, start: string, end: string): string {
  const sign = microseconds < 0n ? '-' : '';
  const total = microseconds < 0n ? -microseconds : microseconds;
  const micros = total % 1_000_000n;
  const seconds = total / 1_000_000n;
  const two = (n: bigint) => String(n).padStart(2, '0');
  const fraction = micros === 0n ? '' : `.${String(micros).padStart(6, '0').replace(/0+$/, '')}`;
  const amounts: Record<string, bigint> = {
    day: seconds / 86_400n,
    hour: start === 'hour' ? seconds / 3_600n : (seconds / 3_600n) % 24n,
    minute: start === 'minute' ? seconds / 60n : (seconds / 60n) % 60n,
    second: start === 'second' ? seconds : seconds % 60n,
  };
  const order: readonly string[] = DAY_TIME_FIELDS;
  const used = order.slice(order.indexOf(start), order.indexOf(end) + 1);
  let text = '';
  for (const [i, unit] of used.entries()) {
    const n = amounts[unit] ?? 0n;
    const separator = i === 0 ? '' : used[i - 1] === 'day' ? ' ' : ':';
    text += separator + (unit === 'day' ? String(n) : two(n)) + (unit === 'second' ? fraction : '');
  }
  const name = start === end ? start.toUpperCase() : `${start.toUpperCase()} TO ${end.toUpperCase()}`;
  return `INTERVAL '${sign}${text}' ${name}`;
}
