/** Literals in the engine's SQL. */
import { refuse } from '@outboard/errors';
import {
  type CalendarValue,
  type DataType,
  type LiteralValue,
  type MapValue,
  structSql,
  timeText,
} from '@outboard/plan';
import { engineType, text } from './dialect.js';

const DAY_MICROS = 86_400_000_000n;
/** The years from 0 to 9999, which the engine writes as ISO 8601 does. */
const PLAIN = { from: -62_167_219_200_000_000n, until: 253_402_300_800_000_000n } as const;
const hasPlainYear = (microseconds: bigint): boolean => microseconds >= PLAIN.from && microseconds < PLAIN.until;

function instant(microseconds: bigint): string {
  const micros = ((microseconds % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = Number((microseconds - micros) / 1_000_000n);
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')}.${String(micros).padStart(6, '0')}`;
}

function dateSql(days: number): string {
  const midnight = BigInt(days) * DAY_MICROS;
  return hasPlainYear(midnight) ? `DATE '${instant(midnight).slice(0, 10)}'` : `(DATE '1970-01-01' + ${days})`;
}

/** Of whole microseconds, which is what the engine's TIME counts. */
const timeSql = (nanoseconds: bigint): string =>
  nanoseconds % 1000n === 0n ? `TIME '${timeText(nanoseconds)}'` : refuse('a TIME with a fraction of a microsecond');

export function literalSql(type: DataType, value: LiteralValue): string {
  if (value === null) return type.kind === 'null' ? 'NULL' : `NULL::${engineType(type)}`;
  switch (type.kind) {
    case 'null':
      return 'NULL';
    case 'boolean':
      return value === true ? 'true' : 'false';
    case 'integer':
      return Number(value) < 0 ? `(${value})` : String(value);
    case 'byte':
    case 'short':
    case 'long':
      return `${Number(value) < 0 ? `(${value})` : value}::${engineType(type)}`;
    case 'float':
    case 'double': {
      const n = Number(value);
      const name = Number.isNaN(n)
        ? 'NaN'
        : n === Number.POSITIVE_INFINITY
          ? 'Infinity'
          : n === Number.NEGATIVE_INFINITY
            ? '-Infinity'
            : Object.is(n, -0)
              ? '-0.0'
              : String(n);
      return `${text(name)}::${engineType(type)}`;
    }
    case 'decimal':
      return `${String(value).startsWith('-') ? `(${value})` : value}::${engineType(type)}`;
    case 'string':
    case 'char':
    case 'varchar':
      return text(String(value));
    case 'binary':
      return `from_hex('${Buffer.from(value as Uint8Array).toString('hex')}')`;
    case 'date':
      return dateSql(value as number);
    case 'timestamp':
      return hasPlainYear(value as bigint)
        ? `TIMESTAMPTZ '${instant(value as bigint)}+00'`
        : `make_timestamptz(${value})`;
    case 'timestamp_ntz':
      return hasPlainYear(value as bigint) ? `TIMESTAMP '${instant(value as bigint)}'` : `make_timestamp(${value})`;
    case 'time':
      return timeSql(value as bigint);
    case 'year_month_interval':
      return `to_months(${value})`;
    case 'day_time_interval':
      return dayTime(value as bigint);
    case 'calendar_interval': {
      const { months, days, microseconds } = value as CalendarValue;
      return `(to_months(${months}) + to_days(${days}) + to_microseconds(${microseconds}))`;
    }
    case 'array':
      return `[${(value as readonly LiteralValue[]).map((v) => literalSql(type.element, v)).join(', ')}]::${engineType(type)}`;
    case 'map': {
      const { keys, values } = value as MapValue;
      return `map([${keys.map((k) => literalSql(type.key, k)).join(', ')}], [${values.map((v) => literalSql(type.value, v)).join(', ')}])`;
    }
    case 'struct': {
      const cells = value as readonly LiteralValue[];
      return structSql(type, (f, i) => literalSql(f.type, cells[i] ?? null));
    }
    case 'variant':
      return refuse('the data type VARIANT');
    case 'udt':
      return literalSql(type.sqlType, value);
    default:
      return type satisfies never;
  }
}

/** Whole days apart from the rest, as Spark adds them: a day over a change of the clocks is a day. */
function dayTime(microseconds: bigint): string {
  const DAY = 86_400_000_000n;
  const days = microseconds / DAY;
  const rest = microseconds % DAY;
  if (rest === 0n) return `to_days(${days})`;
  return `(to_days(${days}) + to_microseconds(${rest}))`;
}
