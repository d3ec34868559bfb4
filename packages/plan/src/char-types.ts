/**
 * CHAR and VARCHAR stand in tables only: a query reads them as texts, whose metadata tells what they are (Spark docs, "Data Types";
 * `CharVarcharUtils`).
 */
import { contains, type DataType, type StructField, struct, types } from './data-type.js';
import { parseDataType } from './ddl.js';
import { simpleString } from './type-names.js';

/** The key of a field's metadata that holds its type in the table, as a simple string. */
const RAW_TYPE = '__CHAR_VARCHAR_TYPE_STRING';

type Kept = Pick<StructField, 'type' | 'metadata'>;

const metadataOf = ({ metadata }: Kept): Record<string, unknown> =>
  JSON.parse(metadata ?? '{}') as Record<string, unknown>;

export const hasCharacters = (type: DataType): boolean => contains(type, 'char') || contains(type, 'varchar');

/** The type with a text for each CHAR and VARCHAR, as expressions have it (`spark.sql.legacy.charVarcharAsString` aside). */
export function withTexts(type: DataType): DataType {
  if (type.kind === 'char' || type.kind === 'varchar') return types.string;
  if (type.kind === 'array') return { ...type, element: withTexts(type.element) };
  if (type.kind === 'map') return { ...type, key: withTexts(type.key), value: withTexts(type.value) };
  return type.kind === 'struct' ? struct(type.fields.map((f) => ({ ...f, type: withTexts(f.type) }))) : type;
}

/** A table's column as queries see it. */
export function asRead<F extends Kept>(field: F): F {
  if (!hasCharacters(field.type)) return field;
  const metadata = JSON.stringify({ ...metadataOf(field), [RAW_TYPE]: simpleString(field.type) });
  return { ...field, type: withTexts(field.type), metadata };
}

/** The type in its table of what a query gives. */
export function rawType(field: Kept): DataType {
  // Most have none, and metadata is not read for them.
  if (field.metadata?.includes(RAW_TYPE) !== true) return field.type;
  const raw = metadataOf(field)[RAW_TYPE];
  return typeof raw === 'string' ? parseDataType(raw) : field.type;
}

/** A query's column as a table that is made of it has it. */
export function asStored<F extends Kept>(field: F): F {
  const type = rawType(field);
  if (type === field.type) return field;
  const { [RAW_TYPE]: _raw, ...others } = metadataOf(field);
  const { metadata: _metadata, ...rest } = field;
  return { ...rest, type, ...(Object.keys(others).length > 0 && { metadata: JSON.stringify(others) }) } as F;
}
