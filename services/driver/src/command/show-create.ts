/** The statement that would make a table or view again (Spark docs, "SHOW CREATE TABLE"). */
import type { Buckets, LakeObject, Properties } from '@outboard/lake';
import { type DataType, metadataOf, quoteIfNeeded, quoteText, type StructField, sqlName } from '@outboard/plan';
import { uriOf } from '../catalog/names.js';

const list = (word: string, properties: Properties): string => {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '';
  return `${word} (\n${entries.map(([key, value]) => `  ${quoteText(key)} = ${quoteText(value)}`).join(',\n')})\n`;
};

function commentOfField(field: StructField): string {
  const { comment } = metadataOf(field);
  return comment === undefined ? '' : ` COMMENT ${quoteText(comment)}`;
}

/** A type with the comments of the fields within it. */
function typeOf(type: DataType): string {
  switch (type.kind) {
    case 'array':
      return `ARRAY<${typeOf(type.element)}>`;
    case 'map':
      return `MAP<${typeOf(type.key)}, ${typeOf(type.value)}>`;
    case 'struct': {
      const fields = type.fields.map((field) => {
        const nullable = field.nullable ? '' : ' NOT NULL';
        return `${quoteIfNeeded(field.name)}: ${typeOf(field.type)}${nullable}${commentOfField(field)}`;
      });
      return `STRUCT<${fields.join(', ')}>`;
    }
    default:
      return sqlName(type);
  }
}

function buckets({ columns, buckets: number, sortBy = [] }: Buckets): string {
  const list = (names: readonly string[]) => names.map(quoteIfNeeded).join(', ');
  const sorted = sortBy.length === 0 ? '' : `SORTED BY (${list(sortBy)})\n`;
  return `CLUSTERED BY (${list(columns)})\n${sorted}INTO ${number} BUCKETS\n`;
}

function column(field: StructField): string {
  const { CURRENT_DEFAULT: value } = metadataOf(field);
  const byDefault = value === undefined ? '' : ` DEFAULT ${value}`;
  return `  ${quoteIfNeeded(field.name)} ${typeOf(field.type)}${byDefault}${commentOfField(field)}`;
}

const commentOf = (comment: string | undefined): string =>
  comment === undefined ? '' : `COMMENT ${quoteText(comment)}\n`;

export function createStatement({ database, name, definition }: LakeObject): string {
  const { schema, comment, properties } = definition;
  const at = `${quoteIfNeeded(database)}.${quoteIfNeeded(name)}`;
  if (definition.kind === 'view') {
    const columns = schema.fields.map((field) => `  ${quoteIfNeeded(field.name)}${commentOfField(field)}`);
    return `CREATE VIEW ${at} (\n${columns.join(',\n')})\n${commentOf(comment)}${list('TBLPROPERTIES', properties)}WITH SCHEMA COMPENSATION\nAS ${definition.text}\n`;
  }
  const { provider, partitionBy, bucketBy, options } = definition;
  const bucketed = bucketBy === undefined ? '' : buckets(bucketBy);
  const location = definition.kind === 'external' ? `LOCATION ${quoteText(uriOf(definition.location))}\n` : '';
  const partitions = partitionBy.length === 0 ? '' : `PARTITIONED BY (${partitionBy.map(quoteIfNeeded).join(', ')})\n`;
  return `CREATE TABLE spark_catalog.${at} (\n${schema.fields.map(column).join(',\n')})\nUSING ${provider}\n${list('OPTIONS', options)}${partitions}${bucketed}${commentOf(comment)}${location}${list('TBLPROPERTIES', properties)}`;
}
