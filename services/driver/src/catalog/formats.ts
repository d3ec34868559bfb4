/** Data sources by name: what can be read and written, and what Spark has besides. */
import { fail, refuse } from '@outboard/errors';
import { contains, type DataType, quotedType, quoteIdentifier, type StructField, storedType } from '@outboard/plan';

/** The endings of the files of each format that is written. */
export const extensions: Readonly<Record<string, string>> = {
  parquet: 'parquet',
  csv: 'csv',
  json: 'json',
  text: 'txt',
  xml: 'xml',
};

const others: ReadonlySet<string> = new Set(
  'orc avro delta iceberg jdbc binaryfile noop console memory kafka socket rate rate-micro-batch state-metadata'.split(
    ' ',
  ),
);

/** Whose paths are tables: they have columns, versions and files of their own. */
export const isTableFormat = (format: string): boolean => format === 'delta' || format === 'iceberg';

/** Error: DATA_SOURCE_NOT_FOUND for what Spark does not know either */
export function requireFormat(format: string): void {
  if (!Object.hasOwn(extensions, format) && format !== 'ducklake' && !others.has(format))
    fail('DATA_SOURCE_NOT_FOUND', { provider: format });
}

/** @throws DATA_SOURCE_NOT_FOUND, UNSUPPORTED_FEATURE.OUTBOARD */
export function checkFormat(format: string, doing: 'reading' | 'writing'): void {
  if (Object.hasOwn(extensions, format) || (doing === 'reading' && isTableFormat(format))) return;
  requireFormat(format);
  refuse(`${doing} the format ${format}`);
}

const names: Readonly<Record<string, string>> = {
  parquet: 'Parquet',
  csv: 'CSV',
  json: 'JSON',
  text: 'Text',
  orc: 'ORC',
  xml: 'XML',
};

/** As errors spell it. */
export const formatName = (format: string): string => names[format] ?? format;

const classes: Readonly<Record<string, string>> = {
  parquet: 'ParquetDataSourceV2',
  csv: 'CSVDataSourceV2',
  json: 'JsonDataSourceV2',
  text: 'TextDataSourceV2',
  orc: 'OrcDataSourceV2',
  xml: 'XmlFileFormat',
};

/** Spark's class behind a format's name. */
export const sourceClass = (format: string): string => classes[format] ?? format;

function supported(format: string, type: DataType): boolean {
  const { kind } = storedType(type);
  if (format === 'text') return kind === 'string' || kind === 'char' || kind === 'varchar';
  // Only Parquet has a form for times.
  if (format !== 'parquet' && format !== 'xml' && names[format] !== undefined && contains(type, 'time')) return false;
  if (kind === 'null') return format !== 'csv';
  if (kind === 'calendar_interval') return false;
  return format !== 'csv' || !['array', 'map', 'struct', 'variant'].includes(kind);
}

/** @throws UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE */
export function checkTypes(format: string, columns: readonly Pick<StructField, 'name' | 'type'>[]): void {
  const bad = columns.find(({ type }) => !supported(format, type));
  if (bad !== undefined)
    fail('UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE', {
      columnName: quoteIdentifier(bad.name),
      columnType: quotedType(bad.type),
      format: formatName(format),
    });
}
