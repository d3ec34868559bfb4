/** Values in Spark's SQL (Spark docs, "Literals"). */
import { refuse } from '@outboard/errors';
import {
  type CalendarValue,
  type DataType,
  type LiteralValue,
  type MapValue,
  quoteText,
  sqlName,
  timeText,
} from '@outboard/plan';

const DAY_MS = 86_400_000;

/** Backslashes are escapes in Spark's texts. */
export const text = (value: string): string => quoteText(value).replaceAll('\n', '\\n').replaceAll('\r', '\\r');

function instant(microseconds: bigint): string {
  const micros = ((microseconds % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = Number((microseconds - micros) / 1_000_000n);
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19).replace('T', ' ')}.${String(micros).padStart(6, '0')}`;
}

export function literalSql(type: DataType, value: LiteralValue): string {
  if (value === null) return type.kind === 'null' ? 'NULL' : `CAST(NULL AS ${sqlName(type)})`;
  switch (type.kind) {
    case 'null':
      return 'NULL';
    case 'boolean':
      return value === true ? 'true' : 'false';
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
    case 'decimal':
      return `CAST(${text(String(value))} AS ${sqlName(type)})`;
    case 'float':
    case 'double':
      return `CAST(${text(String(value))} AS ${sqlName(type)})`;
    case 'string':
    case 'char':
    case 'varchar':
      return text(String(value));
    case 'binary':
      return `X'${Buffer.from(value as Uint8Array).toString('hex')}'`;
    case 'date':
      return `DATE '${new Date(Number(value) * DAY_MS).toISOString().slice(0, 10)}'`;
    case 'timestamp':
      return `TIMESTAMP '${instant(value as bigint)}+00:00'`;
    case 'timestamp_ntz':
      return `TIMESTAMP_NTZ '${instant(value as bigint)}'`;
    case 'year_month_interval':
      return `CAST(INTERVAL '${value}' MONTH AS ${sqlName(type)})`;
    case 'day_time_interval': {
      const micros = value as bigint;
      const absolute = micros < 0n ? -micros : micros;
      const seconds = `${absolute / 1_000_000n}.${String(absolute % 1_000_000n).padStart(6, '0')}`;
      return `CAST(INTERVAL '${micros < 0n ? '-' : ''}${seconds}' SECOND AS ${sqlName(type)})`;
    }
    case 'calendar_interval': {
      const { months, days, microseconds } = value as CalendarValue;
      return `make_interval(0, ${months}, 0, ${days}, 0, 0, CAST('${Number(microseconds) / 1e6}' AS DECIMAL(18,6)))`;
    }
    case 'array': {
      const elements = (value as readonly LiteralValue[]).map((element) => literalSql(type.element, element));
      return `CAST(array(${elements.join(', ')}) AS ${sqlName(type)})`;
    }
    case 'struct': {
      const values = value as readonly LiteralValue[];
      const fields = type.fields.map((field, i) => `${text(field.name)}, ${literalSql(field.type, values[i] ?? null)}`);
      return `named_struct(${fields.join(', ')})`;
    }
    case 'map': {
      const { keys, values } = value as MapValue;
      const entries = keys.map(
        (key, i) => `${literalSql(type.key, key)}, ${literalSql(type.value, values[i] ?? null)}`,
      );
      return `CAST(map(${entries.join(', ')}) AS ${sqlName(type)})`;
    }
    case 'time':
      return `CAST(TIME '${timeText(value as bigint)}' AS ${sqlName(type)})`;
    case 'variant':
    case 'udt':
      return refuse(`literals of the type ${sqlName(type)} on Spark`);
    default:
      return type satisfies never;
  }
}
