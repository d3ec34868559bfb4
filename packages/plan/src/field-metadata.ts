/** What the metadata of a field say that Spark gives a meaning, as JSON in a text. */
import type { StructField } from './data-type.js';

export interface FieldMetadata {
  readonly comment?: string;
  /** A column's default as SQL: of rows that are written from now on. */
  readonly CURRENT_DEFAULT?: string;
  /** Of rows that are older than the column. */
  readonly EXISTS_DEFAULT?: string;
  /** The type in its table of a text that is CHAR or VARCHAR there (char-types.ts). */
  readonly __CHAR_VARCHAR_TYPE_STRING?: string;
}

type WithMetadata = Pick<StructField, 'metadata'>;

export const metadataOf = ({ metadata }: WithMetadata): FieldMetadata =>
  metadata === undefined ? {} : (JSON.parse(metadata) as FieldMetadata);

/** The field with these metadata alone; without any where they are empty. */
export function withMetadata<F extends WithMetadata>(field: F, metadata: FieldMetadata): F {
  const { metadata: _metadata, ...rest } = field;
  return { ...rest, ...(Object.keys(metadata).length > 0 && { metadata: JSON.stringify(metadata) }) } as F;
}
