/** Typed plan → one COPY of the engine: files are written, and the result says which. */
import { refuse } from '@outboard/errors';
import {
  type Attribute,
  type DataType,
  isString,
  type Options,
  type ResolvedRelation,
  SPARK_VERSION,
  type StructType,
  typeJson,
  types,
  unhidden,
} from '@outboard/plan';
import { castSql } from './cast.js';
import { engineType, quote, text } from './dialect.js';
import { column } from './expression.js';
import { holdsNumbered, intervalsAsNumbers } from './interval.js';
import { type LowerOptions, makeLowering, type Needs, needsOf } from './relation.js';

/** A column's number in the file, and those of what is inside of it. */
export interface FieldIds {
  readonly id: number;
  readonly inside: readonly (FieldIds & { readonly name: string })[];
}

export interface CopyTarget {
  readonly format: 'parquet' | 'text';
  /** An absolute path: a file, or with `partitionBy` a directory. */
  readonly path: string;
  readonly partitionBy: readonly string[];
  /** As the engine names it; `uncompressed` for none. */
  readonly codec: string;
  /** Whether the files hold the partitions' columns as well. */
  readonly keepPartitionColumns: boolean;
  /** The beginning of each file's name in a partitioned directory. */
  readonly fileName: string;
  /** What follows behind a dot, where it is not the format's own name. */
  readonly extension?: string;
  /** Text only: the line before each file's rows. */
  readonly header?: string;
  /** Text only: what stands before and behind each file's rows. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Parquet only. */
  readonly fieldIds?: readonly FieldIds[];
  /** Spark's writer options, keys in lower case, checked by whoever made them. */
  readonly options: Options;
}

export interface LoweredCopy {
  readonly sql: string;
  readonly locals: Needs['locals'];
  readonly reads: readonly string[];
}

/** Columns of a COPY's result: with statistics where the format has them. */
export const copyColumns = (format: CopyTarget['format']): readonly string[] =>
  format === 'parquet'
    ? ['filename', 'count', 'file_size_bytes', 'footer_size_bytes', 'column_statistics', 'partition_keys']
    : ['count'];

const fieldIdsSql = (of: FieldIds): string =>
  of.inside.length === 0
    ? String(of.id)
    : `{__duckdb_field_id: ${of.id}, ${of.inside.map((inner) => `${quote(inner.name)}: ${fieldIdsSql(inner)}`).join(', ')}}`;

/** What Spark finds in a footer and reads the file's columns by (`ParquetWriteSupport.init`). */
const sparkMetadata = (schema: StructType): Readonly<Record<string, string>> => ({
  'org.apache.spark.version': SPARK_VERSION,
  'org.apache.spark.sql.parquet.row.metadata': JSON.stringify(typeJson(schema)),
});

function parquetOptions(target: CopyTarget, schema: StructType): string[] {
  const ids = target.fieldIds?.map((of, i) => `${quote(schema.fields[i]?.name ?? '')}: ${fieldIdsSql(of)}`);
  return [
    'FORMAT parquet',
    `COMPRESSION ${target.codec}`,
    'RETURN_STATS',
    `KV_METADATA {${Object.entries(sparkMetadata(schema))
      .map(([key, value]) => `${text(key)}: ${text(value)}`)
      .join(', ')}}`,
    ...(ids === undefined ? [] : [`FIELD_IDS {${ids.join(', ')}}`]),
  ];
}

/** Lines as they are: no quotes, no separator that a line could hold. */
const textOptions = ({ options, header, prefix, suffix, codec }: CopyTarget): string[] => [
  'FORMAT csv',
  `HEADER ${header !== undefined}`,
  "QUOTE ''",
  "ESCAPE ''",
  "DELIMITER '\x01'",
  ...(prefix === undefined ? [] : [`PREFIX ${text(prefix)}`]),
  ...(suffix === undefined ? [] : [`SUFFIX ${text(suffix)}`]),
  ...newLine(options),
  ...compressed(codec),
];

const compressed = (codec: string): string[] => (codec === 'uncompressed' ? [] : [`COMPRESSION ${codec}`]);

const newLine = ({ linesep }: Options): string[] => (linesep === undefined ? [] : [`NEW_LINE ${text(linesep)}`]);

function optionsSql(target: CopyTarget, schema: StructType): string[] {
  switch (target.format) {
    case 'parquet':
      return parquetOptions(target, schema);
    case 'text':
      return textOptions(target);
    default:
      return target.format satisfies never;
  }
}

/** Error: UNSUPPORTED_FEATURE.OUTBOARD for what has no form in the engine or in the files. */
export function lowerCopy(relation: ResolvedRelation, settings: LowerOptions, target: CopyTarget): LoweredCopy {
  const needs = needsOf(relation, settings);
  const body = makeLowering(settings, needs).query(relation);
  const schema: StructType = { kind: 'struct', fields: relation.output.map(unhidden) };
  const inPath = ({ name }: Attribute) =>
    !target.keepPartitionColumns && target.partitionBy.some((p) => p.toLowerCase() === name.toLowerCase());
  const columns = relation.output.map((a) => {
    const value = column(a.id);
    if (inPath(a)) return `${pathText(value, a.type)} AS ${quote(a.name)}`;
    const stored =
      target.format === 'parquet' && target.fieldIds === undefined && holdsNumbered(a.type)
        ? intervalsAsNumbers(value, a.type)
        : `CAST(${value} AS ${writtenType(a.type)})`;
    // The engine writes a column's name as it is.
    return `${stored} AS ${quote(target.header ?? a.name)}`;
  });
  const partitions =
    target.partitionBy.length === 0
      ? []
      : [
          `PARTITION_BY (${target.partitionBy.map(quote).join(', ')})`,
          `FILENAME_PATTERN ${text(target.fileName)}`,
          ...(target.extension === undefined ? [] : [`FILE_EXTENSION ${text(target.extension)}`]),
          'OVERWRITE_OR_IGNORE',
          `WRITE_PARTITION_COLUMNS ${target.keepPartitionColumns}`,
        ];
  const sql = `COPY (SELECT ${columns.join(', ')} FROM (${body}) AS result) TO ${text(target.path)} (${[...optionsSql(target, schema), ...partitions].join(', ')})`;
  return { sql, locals: needs.locals, reads: [...needs.reads] };
}

/** A value as it stands in a path: Spark's text of it. An empty one cannot be told from none. */
const pathText = (value: string, type: DataType): string =>
  isString(type) ? `nullif(${value}, '')` : castSql(value, type, types.string, 'ansi');

function writtenType(type: DataType): string {
  if (type.kind === 'calendar_interval' || type.kind === 'variant')
    return refuse(`writing columns of the type ${type.kind}`);
  return engineType(type);
}
