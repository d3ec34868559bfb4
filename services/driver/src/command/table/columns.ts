/** What ALTER TABLE does to columns. */
import { fail } from '@outboard/errors';
import type { Definition, DefinitionOf } from '@outboard/lake';
import {
  type DataType,
  metadataOf,
  originOfName,
  quotedType,
  quoteIdentifier,
  type StructField,
  struct,
  type TableChange,
  typeEquals,
  within,
  withMetadata,
} from '@outboard/plan';
import { dotted } from '../../catalog/names.js';
import { fullName } from '../context.js';
import type { Table } from '../target.js';
import { requireDistinct } from '../write/columns.js';

export type ColumnChange = Extract<
  TableChange,
  { kind: 'addColumns' | 'dropColumns' | 'renameColumn' | 'alterColumn' | 'alterColumns' | 'replaceColumns' }
>;
type Of<K extends ColumnChange['kind']> = Extract<ColumnChange, { kind: K }>;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @throws COLUMN_ALREADY_EXISTS, UNRESOLVED_COLUMN, NOT_SUPPORTED_CHANGE_COLUMN, UNSUPPORTED_FEATURE.TABLE_OPERATION … */
export function withColumns(table: Table, change: ColumnChange): Definition {
  switch (change.kind) {
    case 'addColumns':
      return withAdded(table, change);
    case 'alterColumn': {
      const { definition } = table;
      requireColumn(table, change.column);
      if (!isTop(table, change.column)) return unsupported(table, 'ALTER COLUMN with qualified column');
      const fields = definition.schema.fields.map((field) =>
        same(field.name, change.column) ? altered(table, field, change) : field,
      );
      return { ...definition, schema: struct(fields) };
    }
    case 'alterColumns':
      return unsupported(table, 'ALTER COLUMN in bulk');
    case 'replaceColumns':
      return unsupported(table, 'REPLACE COLUMNS');
    case 'dropColumns':
      if (!change.ifExists) for (const column of change.columns) requireColumn(table, column);
      return unsupported(table, 'DROP COLUMN');
    case 'renameColumn':
      requireColumn(table, change.from);
      return unsupported(table, 'RENAME COLUMN');
    default:
      return change satisfies never;
  }
}

/** What Spark's session catalog does not do to a table either. */
export const unsupported = (table: Table, operation: string): never =>
  fail('UNSUPPORTED_FEATURE.TABLE_OPERATION', { tableName: fullName(table), operation });

const isTop = ({ definition }: Table, column: string): boolean =>
  definition.schema.fields.some(({ name }) => same(name, column));

/** A column, or a field within one: `s.x`. @throws UNRESOLVED_COLUMN.WITH_SUGGESTION, INVALID_FIELD_NAME */
function requireColumn(table: Table, column: string): void {
  if (isTop(table, column)) return;
  const { schema } = table.definition;
  const parts = column.split('.');
  let type: DataType | undefined = schema;
  for (const [i, part] of parts.entries()) {
    if (type.kind !== 'struct')
      fail('INVALID_FIELD_NAME', { fieldName: dotted(parts), path: dotted(parts.slice(0, i)) });
    type = fieldTypeOf(type, part);
    if (type !== undefined) continue;
    const proposal = schema.fields.map(({ name }) => quoteIdentifier(name)).join(', ');
    fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', { objectName: dotted(parts), proposal });
  }
}

const fieldTypeOf = (type: DataType, wanted: string): DataType | undefined =>
  type.kind === 'struct' ? type.fields.find(({ name }) => same(name, wanted))?.type : undefined;

/** Columns keep their numbers, by which files know them: new ones get theirs when they are stored, before the partitions'. */
function withAdded(table: Table, { columns, positions, within: inside }: Of<'addColumns'>): Definition {
  const { definition } = table;
  if (inside !== undefined) {
    within(originOfName(inside), undefined, () => requireColumn(table, inside.join('.')));
    return unsupported(table, 'ADD COLUMN with qualified column');
  }
  requireNeighbours(table, columns.fields, positions);
  if (columns.fields.some(({ nullable }) => !nullable)) fail('_LEGACY_ERROR_TEMP_1052');
  const { fields } = definition.schema;
  requireDistinct([...fields, ...columns.fields].map(({ name }) => name));
  const data = fields.length - definition.partitionBy.length;
  const between = <T>(all: readonly T[], fresh: readonly T[]): T[] => [
    ...all.slice(0, data),
    ...fresh,
    ...all.slice(data),
  ];
  const schema = struct(between(fields, columns.fields));
  if (definition.kind === 'external') return { ...definition, schema };
  const numbers: DefinitionOf<'managed'>['columns'] = columns.fields.map(() => ({ id: 0, inside: [] }));
  return { ...definition, schema, columns: between(definition.columns, numbers) };
}

/** What a column is to come after is there. Error: FIELD_NOT_FOUND, which names the new column */
function requireNeighbours(
  { definition }: Table,
  added: readonly StructField[],
  positions: Of<'addColumns'>['positions'],
): void {
  const { fields } = definition.schema;
  added.forEach(({ name }, i) => {
    const position = positions[i];
    const before = [...fields, ...added.slice(0, i)];
    if (position?.kind === 'after' && !before.some((field) => same(field.name, position.column)))
      fail('FIELD_NOT_FOUND', {
        fieldName: quoteIdentifier(name),
        fields: fields.map((field) => field.name).join(', '),
      });
  });
}

function altered(table: Table, field: StructField, change: Of<'alterColumn'>): StructField {
  if (change.position !== undefined) return unsupported(table, 'ALTER COLUMN ... FIRST | AFTER');
  if (change.nullable !== undefined) return unsupported(table, 'ALTER COLUMN ... SET NOT NULL');
  if (change.type !== undefined && !typeEquals(change.type, field.type))
    return fail('NOT_SUPPORTED_CHANGE_COLUMN', {
      table: fullName(table),
      originName: quoteIdentifier(field.name),
      originType: quotedType(field.type),
      newName: quoteIdentifier(field.name),
      newType: quotedType(change.type),
    });
  const { CURRENT_DEFAULT, ...others } = metadataOf(field);
  const byDefault = change.default === undefined ? CURRENT_DEFAULT : change.default;
  return withMetadata(field, {
    ...others,
    ...(typeof byDefault === 'string' && { CURRENT_DEFAULT: byDefault }),
    ...(change.comment !== undefined && { comment: change.comment }),
  });
}
