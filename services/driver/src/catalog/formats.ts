/** Data sources by name: what can be read and written, and what Spark has besides. */
import { fail, refuse } from '@outboard/errors';

/** The endings of the files of each format that is written. */
export const extensions: Readonly<Record<string, string>> = {
  parquet: 'parquet',
  csv: 'csv',
  json: 'json',
  text: 'txt',
};

const others: ReadonlySet<string> = new Set(
  'orc avro delta iceberg jdbc xml binaryfile noop console memory kafka socket rate rate-micro-batch state-metadata'.split(
    ' ',
  ),
);

/** @throws DATA_SOURCE_NOT_FOUND for what Spark does not know either, UNSUPPORTED_FEATURE.OUTBOARD */
export function checkFormat(format: string, doing: 'reading' | 'writing'): void {
  if (Object.hasOwn(extensions, format)) return;
  if (!others.has(format)) fail('DATA_SOURCE_NOT_FOUND', { provider: format });
  refuse(`${doing} the format ${format}`);
}
