/** The hidden column that tells of the files that rows are of (Spark: "File Metadata Column"), and the marks of hidden columns. */
import { type StructField, type StructType, struct, types } from './data-type.js';

/** Marks a column as hidden, with the name that it is known by. */
const NAME_MARK = '__metadata_col';
const FILES_MARK = '__file_source_metadata_col';

/** What the metadata of such a column say. */
export const hiddenMark = (name: string): string => JSON.stringify({ [NAME_MARK]: name });
export const FILES_COLUMN = '_metadata';
export const filesMark = (): string => JSON.stringify({ [FILES_MARK]: true, [NAME_MARK]: FILES_COLUMN });

interface Marked {
  readonly name: string;
  readonly metadata?: string;
}

/** The name that a hidden column is known by; undefined for any other, also for one that was made of such. */
export function hiddenName({ name, metadata }: Marked): string | undefined {
  if (metadata?.includes(NAME_MARK) !== true) return undefined;
  const known = (JSON.parse(metadata) as Record<string, unknown>)[NAME_MARK];
  return typeof known === 'string' && /^_*$/.test(name.slice(0, -known.length)) && name.endsWith(known)
    ? known
    : undefined;
}

/** The column without such marks, as what is written of it has none. */
export function unhidden<C extends Marked>(column: C): C {
  if (column.metadata?.includes(NAME_MARK) !== true) return column;
  const { metadata, ...rest } = column;
  const { [NAME_MARK]: _name, [FILES_MARK]: _files, ...others } = JSON.parse(metadata) as Record<string, unknown>;
  return { ...rest, ...(Object.keys(others).length > 0 && { metadata: JSON.stringify(others) }) } as C;
}

/** Whether a hidden column can be named without what it is of. */
export const isOfFiles = ({ metadata }: Marked): boolean => metadata?.includes(FILES_MARK) === true;

const field = (name: string, type: StructField['type']): StructField => ({ name, type, nullable: false });
const COMMON: readonly StructField[] = [
  field('file_path', types.string),
  field('file_name', types.string),
  field('file_size', types.long),
  field('file_block_start', types.long),
  field('file_block_length', types.long),
  field('file_modification_time', types.timestamp),
];

/** The hidden column's type: rows of Parquet files have a number, too. */
export const filesType = (format: string): StructType =>
  struct(format === 'parquet' ? [...COMMON, field('row_index', types.long)] : COMMON);
