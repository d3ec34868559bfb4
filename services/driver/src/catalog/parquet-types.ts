/** As what a Parquet file's columns may be read (`ParquetVectorUpdaterFactory`): as what they are, or as what holds all of it. */
import { refuse } from '@outboard/errors';
import { type DataType, isString, type StructField, sqlName, types } from '@outboard/plan';

/** Types that are stored as one that is wide enough for them. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  byte: ['short', 'integer', 'long', 'double'],
  short: ['byte', 'integer', 'long', 'double'],
  integer: ['byte', 'short', 'long', 'double'],
  float: ['double'],
  date: ['timestamp_ntz'],
  timestamp: ['timestamp_ntz'],
  timestamp_ntz: ['timestamp'],
  binary: ['string', 'char', 'varchar'],
};
const DIGITS: Readonly<Record<string, number>> = { byte: 10, short: 10, integer: 10, long: 20 };
/** Read by their numbers, or by rules of their own. */
const OTHERS: ReadonlySet<string> = new Set(['day_time_interval', 'year_month_interval', 'variant', 'udt', 'null']);

function fits(from: DataType, to: DataType): boolean {
  // What holds nothing but NULL is stored as numbers.
  if (from.kind === 'null' && to.kind !== 'null') return fits(types.integer, to);
  if (OTHERS.has(to.kind) || OTHERS.has(from.kind)) return true;
  if (isString(from) && (isString(to) || to.kind === 'binary' || to.kind === 'char' || to.kind === 'varchar'))
    return true;
  if (from.kind === 'array' && to.kind === 'array') return fits(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map') return fits(from.key, to.key) && fits(from.value, to.value);
  if (from.kind === 'struct' && to.kind === 'struct')
    return to.fields.every((field) => {
      const own = from.fields.find(({ name }) => name.toLowerCase() === field.name.toLowerCase());
      return own === undefined || fits(own.type, field.type);
    });
  if (to.kind === 'decimal') {
    const [precision, scale] = from.kind === 'decimal' ? [from.precision, from.scale] : [DIGITS[from.kind] ?? 100, 0];
    return to.scale >= scale && to.precision - to.scale >= precision - scale;
  }
  return from.kind === to.kind || (WIDER[from.kind]?.includes(to.kind) ?? false);
}

/** Error: UNSUPPORTED_FEATURE.OUTBOARD, where Spark's reader raises FAILED_READ_FILE.PARQUET_COLUMN_DATA_TYPE_MISMATCH. */
export function checkParquetTypes(held: readonly StructField[], asked: readonly StructField[]): void {
  for (const { name, type } of asked) {
    const own = held.find((field) => field.name.toLowerCase() === name.toLowerCase());
    if (own !== undefined && !fits(own.type, type))
      refuse(`reading the Parquet column ${name}, which is of ${sqlName(own.type)}, as ${sqlName(type)}`);
  }
}

/** A column of another case is none where `spark.sql.caseSensitive` is on, and the engine would take it. */
export function checkCase(held: readonly StructField[], asked: readonly StructField[]): void {
  const isOther = (a: string, b: string): boolean => a !== b && a.toLowerCase() === b.toLowerCase();
  const found = asked.find(({ name }) => held.some((column) => isOther(column.name, name)));
  if (found !== undefined)
    refuse(`reading the column ${found.name} of files that have it in another case (spark.sql.caseSensitive)`);
}
