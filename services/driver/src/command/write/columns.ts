/** What a format and its partitions ask of the columns that are written (`DataSource.validateSchema`, `PartitioningUtils.validatePartitionColumn`). */
import { fail, refuse } from '@outboard/errors';
import {
  asNullable,
  type DataType,
  quotedType,
  quoteIdentifier,
  type ResolvedRelation,
  simpleString,
  storedType,
  twinWithin,
} from '@outboard/plan';
import { checkTypes, formatName } from '../../catalog/formats.js';

/** No atomic types. */
const NESTED: ReadonlySet<string> = new Set(['array', 'map', 'struct', 'variant', 'null', 'calendar_interval']);

const isEmptyStruct = (type: DataType): boolean =>
  type.kind === 'struct' && (type.fields.length === 0 || type.fields.some((field) => isEmptyStruct(field.type)));

/** Error: COLUMN_ALREADY_EXISTS */
export const requireDistinct = (names: readonly string[]): void => {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) fail('COLUMN_ALREADY_EXISTS', { columnName: quoteIdentifier(key) });
    seen.add(key);
  }
};

/** Likewise for the fields of structs, at any depth (`SchemaUtils.checkSchemaColumnNameDuplication`). */
export function requireDistinctFields(type: DataType): void {
  if (type.kind === 'array') requireDistinctFields(type.element);
  if (type.kind === 'map') for (const part of [type.key, type.value]) requireDistinctFields(part);
  if (type.kind !== 'struct') return;
  requireDistinct(type.fields.map(({ name }) => name));
  for (const field of type.fields) requireDistinctFields(field.type);
}

/** Error: INVALID_PARTITION_COLUMN_DATA_TYPE */
export function checkPartitionTypes(columns: readonly { readonly type: DataType }[]): void {
  const wrong = columns.find(({ type }) => NESTED.has(storedType(type).kind));
  if (wrong !== undefined) fail('INVALID_PARTITION_COLUMN_DATA_TYPE', { type: quotedType(asNullable(wrong.type)) });
}

/** Errors: COLUMN_ALREADY_EXISTS, EMPTY_SCHEMA_NOT_SUPPORTED_FOR_DATASOURCE, UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE … */
export function checkWritten(
  { output }: Pick<ResolvedRelation, 'output'>,
  { format, partitionBy }: { readonly format: string; readonly partitionBy: readonly string[] },
): void {
  const schema: DataType = { kind: 'struct', fields: output };
  if (isEmptyStruct(schema)) fail('EMPTY_SCHEMA_NOT_SUPPORTED_FOR_DATASOURCE', { format: formatName(format) });
  requireDistinct(partitionBy);
  const named = (column: string) => output.find(({ name }) => name.toLowerCase() === column.toLowerCase());
  checkPartitionTypes(
    partitionBy.map(
      (col) => named(col) ?? fail('_LEGACY_ERROR_TEMP_1155', { col, schemaCatalog: simpleString(schema) }),
    ),
  );
  if (partitionBy.length > 0 && partitionBy.length >= output.length) fail('ALL_PARTITION_COLUMNS_NOT_ALLOWED');
  requireDistinct(output.map(({ name }) => name));
  const data = output.filter(({ name }) => !partitionBy.some((p) => p.toLowerCase() === name.toLowerCase()));
  checkTypes(format, data);
  if (format === 'parquet' && twinWithin({ kind: 'struct', fields: data }) !== undefined)
    refuse('writing Parquet of structs with two fields of one name');
  if (format === 'text' && data.length !== 1) fail('_LEGACY_ERROR_TEMP_1290', { schemaSize: String(data.length) });
}
