/**
 * CHAR and VARCHAR stand in tables only: a query reads them as texts, whose metadata tells what they are (Spark docs, "Data Types";
 * `CharVarcharUtils`).
 */
import { contains, type DataType, type StructField, struct, types } from './data-type.js';
import { parseDataType } from './ddl.js';
import { metadataOf, withMetadata } from './field-metadata.js';
import { simpleString } from './type-names.js';

type Kept = Pick<StructField, 'type' | 'metadata'>;

export const hasCharacters = (type: DataType): boolean => contains(type, 'char') || contains(type, 'varchar');

/** The type with a text for each CHAR and VARCHAR, as expressions have it (`spark.sql.legacy.charVarcharAsString` aside). */
export function withTexts(type: DataType): DataType {
  if (!hasCharacters(type)) return type;
  if (type.kind === 'char' || type.kind === 'varchar') return types.string;
  if (type.kind === 'array') return { ...type, element: withTexts(type.element) };
  if (type.kind === 'map') return { ...type, key: withTexts(type.key), value: withTexts(type.value) };
  return type.kind === 'struct' ? struct(type.fields.map((f) => ({ ...f, type: withTexts(f.type) }))) : type;
}

/** A table's column as queries see it. */
export function asRead<F extends Kept>(field: F): F {
  if (!hasCharacters(field.type)) return field;
  const __CHAR_VARCHAR_TYPE_STRING = simpleString(field.type);
  return withMetadata({ ...field, type: withTexts(field.type) }, { ...metadataOf(field), __CHAR_VARCHAR_TYPE_STRING });
}

/** The type in its table of what a query gives. */
export function rawType(field: Kept): DataType {
  const { __CHAR_VARCHAR_TYPE_STRING: raw } = metadataOf(field);
  return raw === undefined ? field.type : parseDataType(raw);
}

/** A query's column as a table that is made of it has it. */
export function asStored<F extends Kept>(field: F): F {
  const { __CHAR_VARCHAR_TYPE_STRING: raw, ...others } = metadataOf(field);
  return raw === undefined ? field : withMetadata({ ...field, type: parseDataType(raw) }, others);
}
