/** Casts from and to VARIANT, by functions of the worker's that read and write its binary form (docs/decisions/0021). */
import {
  type DataType,
  engineFields,
  fieldSql,
  isIntegral,
  isNumeric,
  isString,
  letIn,
  quotedType,
  structSql,
  types,
} from '@outboard/plan';
import { engineType, text } from './dialect.js';
import { toText } from './text.js';

type Mode = 'ansi' | 'legacy' | 'try';
/** The casts of all other types. */
type Cast = (sql: string, from: DataType, to: DataType, mode: Mode) => string;

/** The scalars that a variant may hold: how each is read, as which type, and what it may be cast to (`Cast.canAnsiCast`). */
interface Held {
  readonly kind: string;
  readonly type: DataType;
  readonly sql: (v: string) => string;
  readonly castsTo: (to: DataType) => boolean;
}

const isMoment = (to: DataType): boolean => ['date', 'timestamp', 'timestamp_ntz'].includes(to.kind);
const isNumber = (to: DataType): boolean => isNumeric(to) || to.kind === 'boolean' || to.kind === 'timestamp';
const moment = (v: string): string => `make_timestamp(outboard_variant_long(${v}))`;
const long = (v: string): string => `outboard_variant_long(${v})`;
const double = (v: string): string => `outboard_variant_double(${v})`;

const HELD: readonly Held[] = [
  { kind: 'long', type: types.long, sql: long, castsTo: isNumber },
  {
    kind: 'boolean',
    type: types.boolean,
    sql: (v) => `(${long(v)} = 1)`,
    castsTo: (to) => isNumeric(to) || to.kind === 'boolean',
  },
  {
    kind: 'string',
    type: types.string,
    sql: (v) => `outboard_variant_text(${v})`,
    castsTo: (to) => isNumber(to) || isMoment(to) || to.kind === 'time' || to.kind === 'binary',
  },
  { kind: 'double', type: types.double, sql: double, castsTo: isNumber },
  { kind: 'float', type: types.float, sql: (v) => `CAST(${double(v)} AS FLOAT)`, castsTo: isNumber },
  {
    kind: 'date',
    type: types.date,
    sql: (v) => `(DATE '1970-01-01' + CAST(${long(v)} AS INTEGER))`,
    castsTo: isMoment,
  },
  {
    kind: 'timestamp',
    type: types.timestamp,
    sql: (v) => `(${moment(v)} AT TIME ZONE 'UTC')`,
    castsTo: (to) => isMoment(to) || isNumeric(to),
  },
  { kind: 'timestamp_ntz', type: types.timestampNtz, sql: moment, castsTo: isMoment },
  {
    kind: 'binary',
    type: types.binary,
    sql: (v) => `outboard_variant_bytes(${v})`,
    castsTo: (to) => to.kind === 'binary',
  },
];

/** A decimal of a scale that only the value knows, by its digits. NULL where it does not fit. */
function fromDecimal(digits: string, to: DataType, cast: Cast): string {
  if (isIntegral(to)) return cast(digits, types.string, to, 'legacy');
  if (to.kind === 'boolean') return `(CAST(${digits} AS DOUBLE) <> 0)`;
  if (to.kind === 'timestamp') return cast(`TRY_CAST(${digits} AS DOUBLE)`, types.double, to, 'try');
  return `TRY_CAST(${digits} AS ${engineType(to)})`;
}

const invalid = (v: string, to: DataType): string =>
  `CAST(error('[INVALID_VARIANT_CAST]' || json_object('value', outboard_variant_json(${v}, current_setting('TimeZone')), 'dataType', ${text(quotedType(to))})) AS ${engineType(to)})`;

/**
 * What a variant holds as a value of the type. What can't be cast is NULL in `try`, and raises INVALID_VARIANT_CAST else, whether ANSI is on
 * or off (`VariantGet.cast`); the JSON null is NULL.
 */
export function fromVariant(sql: string, to: DataType, mode: Mode, cast: Cast, depth = 0): string {
  if (to.kind === 'variant') return sql;
  if (isString(to)) return toText(sql, types.variant);
  return letIn(sql, `v${depth}_`, (v) => {
    const attempt = `CASE outboard_variant_kind(${v}) ${attempts(v, to, mode, cast, depth).join(' ')} END`;
    if (mode === 'try') return attempt;
    return `CASE WHEN outboard_variant_kind(${v}) <> 'null' THEN coalesce(${attempt}, ${invalid(v, to)}) END`;
  });
}

function attempts(v: string, to: DataType, mode: Mode, cast: Cast, depth: number): readonly string[] {
  const inner = (sql: string, type: DataType) => fromVariant(sql, type, mode, cast, depth + 1);
  const x = `x${depth}_`;
  const ofFields = (value: (fields: string) => string) => [
    `WHEN 'object' THEN ${letIn(`outboard_variant_fields(${v})`, `f${depth}_`, value)}`,
  ];
  switch (to.kind) {
    case 'array':
      return [
        `WHEN 'array' THEN list_transform(outboard_variant_elements(${v}), lambda ${x}: ${inner(x, to.element)})`,
      ];
    case 'map':
      return ofFields((fields) => {
        const values = `list_transform(${fields}, lambda ${x}: ${inner(`${x}.value`, to.value)})`;
        return `map(list_transform(${fields}, lambda ${x}: ${x}.key), ${values})`;
      });
    case 'struct':
      return ofFields((fields) => {
        const own = (name: string) => `list_filter(${fields}, lambda ${x}: ${x}.key = ${text(name)})[1].value`;
        return structSql(to, (f) => inner(own(f.name), f.type));
      });
    default: {
      const scalars = HELD.filter(({ castsTo }) => castsTo(to)).map(
        ({ kind, type, sql }) => `WHEN '${kind}' THEN ${cast(sql(v), type, to, 'try')}`,
      );
      return isNumber(to)
        ? [...scalars, `WHEN 'decimal' THEN ${fromDecimal(`outboard_variant_text(${v})`, to, cast)}`]
        : scalars;
    }
  }
}

/** A value as a variant. */
export const toVariant = (sql: string, from: DataType): string =>
  from.kind === 'variant' ? sql : `outboard_variant_of(CASE WHEN ${sql} IS NOT NULL THEN ${documentOf(sql, from)} END)`;

/** The value in the JSON that `outboard_variant_of` reads: a kind and a text, `{"a": elements}`, `{"o": names and values}`. */
function documentOf(sql: string, type: DataType, depth = 0): string {
  const leaf = (kind: string, value: string) => `CAST(json_array('${kind}', ${value}) AS VARCHAR)`;
  const printed = `CAST(${sql} AS VARCHAR)`;
  const x = `d${depth}_`;
  const orNull = (value: string, document: string) =>
    `CAST(CASE WHEN ${value} IS NULL THEN 'null' ELSE ${document} END AS JSON)`;
  const inner = (value: string, of: DataType) => orNull(value, documentOf(value, of, depth + 1));
  switch (type.kind) {
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
      return leaf('long', printed);
    case 'date':
      return leaf('date', `CAST(${sql} - DATE '1970-01-01' AS VARCHAR)`);
    case 'timestamp':
    case 'timestamp_ntz':
      return leaf(type.kind, `CAST(epoch_us(${sql}) AS VARCHAR)`);
    case 'binary':
      return leaf('binary', `hex(${sql})`);
    case 'variant':
      return leaf('variant', `hex(${sql}.value) || '/' || hex(${sql}.metadata)`);
    case 'null':
      return "'null'";
    case 'array':
      return `CAST(json_object('a', list_transform(${sql}, lambda ${x}: ${inner(x, type.element)})) AS VARCHAR)`;
    case 'map': {
      const entry = `json_array(${x}.key, ${inner(`${x}.value`, type.value)})`;
      return `CAST(json_object('o', list_transform(map_entries(${sql}), lambda ${x}: ${entry})) AS VARCHAR)`;
    }
    case 'struct': {
      const entries = engineFields(type).map((f) => `json_array(${text(f.name)}, ${inner(fieldSql(sql, f), f.type)})`);
      return `CAST(json_object('o', json_array(${entries.join(', ')})) AS VARCHAR)`;
    }
    default:
      return leaf(isString(type) ? 'string' : type.kind, printed);
  }
}
