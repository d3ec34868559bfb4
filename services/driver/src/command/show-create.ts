/** The statement that would make a table or view again (Spark docs, "SHOW CREATE TABLE"). */
import type { LakeObject, Properties } from '@outboard/lake';
import { quoteIfNeeded, quoteText, type StructField, sqlName } from '@outboard/plan';

const list = (word: string, properties: Properties): string => {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '';
  return `${word} (\n${entries.map(([key, value]) => `  ${quoteText(key)} = ${quoteText(value)}`).join(',\n')})\n`;
};

function column({ name, type, metadata }: StructField): string {
  const { comment, CURRENT_DEFAULT: value } = JSON.parse(metadata ?? '{}') as {
    comment?: string;
    CURRENT_DEFAULT?: string;
  };
  return `  ${quoteIfNeeded(name)} ${sqlName(type)}${value === undefined ? '' : ` DEFAULT ${value}`}${comment === undefined ? '' : ` COMMENT ${quoteText(comment)}`}`;
}

const commentOf = (comment: string | undefined): string =>
  comment === undefined ? '' : `COMMENT ${quoteText(comment)}\n`;

export function createStatement({ database, name, definition }: LakeObject): string {
  const { schema, comment, properties } = definition;
  const at = `${quoteIfNeeded(database)}.${quoteIfNeeded(name)}`;
  if (definition.kind === 'view') {
    const columns = schema.fields.map(({ name: of, metadata }) => {
      const said = (JSON.parse(metadata ?? '{}') as { comment?: string }).comment;
      return `  ${quoteIfNeeded(of)}${said === undefined ? '' : ` COMMENT ${quoteText(said)}`}`;
    });
    return `CREATE VIEW ${at} (\n${columns.join(',\n')})\n${commentOf(comment)}${list('TBLPROPERTIES', properties)}WITH SCHEMA COMPENSATION\nAS ${definition.text}\n`;
  }
  const { provider, partitionBy, options } = definition;
  const location = definition.kind === 'external' ? `LOCATION ${quoteText(definition.location)}\n` : '';
  const partitions = partitionBy.length === 0 ? '' : `PARTITIONED BY (${partitionBy.map(quoteIfNeeded).join(', ')})\n`;
  return `CREATE TABLE spark_catalog.${at} (\n${schema.fields.map(column).join(',\n')})\nUSING ${provider}\n${list('OPTIONS', options)}${partitions}${location}${commentOf(comment)}${list('TBLPROPERTIES', properties)}`;
}
