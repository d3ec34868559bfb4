/** DROP, ALTER, TRUNCATE and COMMENT. */
import { fail, refuse } from '@outboard/errors';
import type { Definition, DefinitionOf, LakeObject, LakeTable } from '@outboard/lake';
import {
  type CommandOf,
  quotedType,
  quoteIdentifier,
  type StructField,
  struct,
  type TableChange,
  typeEquals,
} from '@outboard/plan';
import { databaseName, dotted } from '../../catalog/names.js';
import { viewKey } from '../../session/views.js';
import { authorOf, type CommandContext, findRelation, fullName, lakeOf, nameOf } from '../context.js';
import { withOlderValues } from '../write/column-defaults.js';

/** DROP TABLE or DROP VIEW. A temporary view of that name is dropped first, as in Spark. */
export async function dropRelation(
  { kind, name: parts, ifExists }: CommandOf<'dropTable' | 'dropView'>,
  of: CommandContext,
): Promise<void> {
  const key = viewKey(parts);
  if (key !== undefined && (await of.parts.store.dropView(of.session, key))) return;
  const name = nameOf(parts, of);
  const lake = await lakeOf(of);
  const found = await lake.find(name.database, name.name);
  if (found === undefined) {
    if (ifExists || (await lake.committed(of.operationId))) return;
    return fail('TABLE_OR_VIEW_NOT_FOUND', { relationName: fullName(name) });
  }
  const isView = found.definition.kind === 'view';
  if (isView !== (kind === 'dropView')) {
    const foundType = isView ? 'VIEW' : found.definition.kind.toUpperCase();
    const objectName = `spark_catalog.${name.database}.${name.name}`;
    const wrong = isView
      ? { operation: 'DROP TABLE', requiredType: 'EXTERNAL or MANAGED', alternative: 'DROP VIEW' }
      : { operation: 'DROP VIEW', requiredType: 'VIEW', alternative: 'DROP TABLE' };
    return fail('WRONG_COMMAND_FOR_OBJECT_TYPE', { ...wrong, foundType, objectName });
  }
  await lake.change(authorOf(of), (change) => change.drop(name.database, name.name));
}

export async function truncate({ name, partition }: CommandOf<'truncateTable'>, of: CommandContext): Promise<void> {
  if (partition !== undefined) refuse('TRUNCATE TABLE … PARTITION');
  const object = await findRelation(name, of);
  if (object.definition.kind === 'view')
    return fail('EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE', { viewName: dotted(name), operation: 'TRUNCATE TABLE' });
  if (object.definition.kind === 'external') return refuse('TRUNCATE of an external table');
  await (await lakeOf(of)).change(authorOf(of), (change) => change.removeFiles(object as LakeTable, () => true));
}

export async function comment({ on, name, comment: text }: CommandOf<'comment'>, of: CommandContext): Promise<void> {
  const lake = await lakeOf(of);
  if (on === 'database') {
    const database = databaseName(name);
    const found = await lake.database(database);
    if (found === undefined) return fail('SCHEMA_NOT_FOUND', { schemaName: dotted(name) });
    await lake.change(authorOf(of), (change) => change.alterDatabase(database, withComment(found.definition, text)));
    return;
  }
  const object = await findRelation(name, of);
  await lake.change(authorOf(of), (change) => change.alter(object, withComment(object.definition, text)));
}

function withComment<D extends { readonly comment?: string }>(definition: D, text: string | null): D {
  const { comment: _comment, ...rest } = definition;
  return (text === null ? rest : { ...rest, comment: text }) as D;
}

/** @throws EXPECT_TABLE_NOT_VIEW, EXPECT_VIEW_NOT_TABLE, COLUMN_ALREADY_EXISTS, UNSUPPORTED_FEATURE.TABLE_OPERATION … */
export async function alter({ name, view, change }: CommandOf<'alterTable'>, of: CommandContext): Promise<void> {
  const object = await findRelation(name, of);
  const { definition } = object;
  const operation = `ALTER ${view ? 'VIEW' : 'TABLE'} … ${operations[change.kind]}`.replace('… ', '... ');
  if (
    !view &&
    definition.kind === 'view' &&
    change.kind !== 'setProperties' &&
    change.kind !== 'unsetProperties' &&
    change.kind !== 'rename'
  )
    fail('EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW', { viewName: fullName(object), operation });
  if (view && definition.kind !== 'view')
    fail('EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE', { tableName: fullName(object), operation });
  const lake = await lakeOf(of);
  if (change.kind === 'dropPartitions') {
    await dropPartitions(object, change, of);
    return;
  }
  const to = change.kind === 'rename' ? nameOf(change.to, of) : undefined;
  if (to !== undefined && change.kind === 'rename' && change.to.length > 1 && to.database !== object.database)
    refuse('renaming a table into another database');
  const next = changed(object, definition, await withValues(change, of));
  await lake.change(authorOf(of), (catalog) => catalog.alter(object, next, to?.name));
}

/** The change, with what added columns hold in rows that are older. */
async function withValues(change: TableChange, of: CommandContext): Promise<TableChange> {
  if (change.kind !== 'addColumns') return change;
  const columns = await withOlderValues(change.columns.fields, 'ALTER TABLE ADD COLUMNS', of);
  return { ...change, columns: struct(columns) };
}

const operations: Readonly<Record<TableChange['kind'], string>> = {
  rename: 'RENAME TO',
  setProperties: 'SET TBLPROPERTIES',
  unsetProperties: 'UNSET TBLPROPERTIES',
  addColumns: 'ADD COLUMNS',
  dropColumns: 'DROP COLUMNS',
  renameColumn: 'RENAME COLUMN',
  alterColumn: 'ALTER COLUMN',
  addPartitions: 'ADD PARTITION',
  dropPartitions: 'DROP PARTITION',
  recoverPartitions: 'RECOVER PARTITIONS',
  setLocation: 'SET LOCATION',
};

/** Error: NOT_A_PARTITIONED_TABLE */
export function requirePartitions(object: LakeObject): void {
  const { definition } = object;
  if (definition.kind !== 'view' && definition.partitionBy.length === 0)
    fail('NOT_A_PARTITIONED_TABLE', {
      operation: 'ALTER TABLE RECOVER PARTITIONS',
      tableIdentWithDB: fullName(object),
    });
}

function changed(object: LakeObject, definition: Definition, change: TableChange): Definition {
  switch (change.kind) {
    case 'recoverPartitions':
      requirePartitions(object);
      return definition;
    case 'rename':
    case 'addPartitions':
      // Partitions come with their rows; there is nothing to register.
      return definition;
    case 'setProperties':
      return { ...definition, properties: { ...definition.properties, ...change.properties } };
    case 'unsetProperties': {
      const properties = Object.fromEntries(
        Object.entries(definition.properties).filter(([key]) => !change.keys.includes(key)),
      );
      return { ...definition, properties };
    }
    case 'setLocation':
      return definition.kind === 'external'
        ? { ...definition, location: change.location }
        : refuse('moving a managed table');
    default:
      if (change.kind === 'alterColumn' && !definition.schema.fields.some(({ name }) => same(name, change.column)))
        fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', {
          objectName: quoteIdentifier(change.column),
          proposal: definition.schema.fields.map(({ name }) => quoteIdentifier(name)).join(', '),
        });
      return definition.kind === 'managed'
        ? changedColumns(object, definition, change)
        : changedSchema(object, definition, change);
  }
}

type ColumnChange = Extract<
  TableChange,
  { kind: 'addColumns' | 'dropColumns' | 'renameColumn' | 'alterColumn' | 'dropPartitions' }
>;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function added(
  fields: readonly StructField[],
  change: Extract<ColumnChange, { kind: 'addColumns' }>,
): readonly StructField[] {
  for (const { name } of change.columns.fields)
    if (fields.some((f) => same(f.name, name))) fail('COLUMN_ALREADY_EXISTS', { columnName: quoteIdentifier(name) });
  return change.columns.fields.map((f) => ({ ...f, nullable: true }));
}

/** Columns keep their numbers, by which files know them: they may be renamed and dropped without touching a file. */
function changedColumns(object: LakeObject, definition: DefinitionOf<'managed'>, change: ColumnChange): Definition {
  const pairs = definition.schema.fields.map((field, i) => ({
    field,
    ids: definition.columns[i] ?? { id: 0, inside: [] },
  }));
  const isPartition = (name: string) => definition.partitionBy.some((p) => same(p, name));
  const made = (next: typeof pairs): Definition => ({
    ...definition,
    schema: struct(next.map(({ field }) => field)),
    columns: next.map(({ ids }) => ids),
  });
  switch (change.kind) {
    case 'addColumns': {
      const data = pairs.filter(({ field }) => !isPartition(field.name));
      const partitions = pairs.filter(({ field }) => isPartition(field.name));
      const fresh = added(definition.schema.fields, change).map((field) => ({ field, ids: { id: 0, inside: [] } }));
      return made([...data, ...fresh, ...partitions]);
    }
    case 'alterColumn':
      return made(
        pairs.map((pair) =>
          same(pair.field.name, change.column) ? { ...pair, field: altered(object, pair.field, change) } : pair,
        ),
      );
    default:
      return unsupported(object, change);
  }
}

function changedSchema(
  object: LakeObject,
  definition: DefinitionOf<'external' | 'view'>,
  change: ColumnChange,
): Definition {
  const { fields } = definition.schema;
  if (change.kind === 'addColumns') return { ...definition, schema: struct([...fields, ...added(fields, change)]) };
  if (change.kind === 'alterColumn')
    return {
      ...definition,
      schema: struct(fields.map((f) => (same(f.name, change.column) ? altered(object, f, change) : f))),
    };
  return unsupported(object, change);
}

/** What Spark's session catalog does not do to a table either (UNSUPPORTED_FEATURE.TABLE_OPERATION). */
function unsupported(object: LakeObject, { kind }: ColumnChange): never {
  const operation =
    kind === 'renameColumn' ? 'RENAME COLUMN' : kind === 'dropColumns' ? 'DROP COLUMN' : 'DROP PARTITION';
  return fail('UNSUPPORTED_FEATURE.TABLE_OPERATION', { tableName: fullName(object), operation });
}

function altered(
  object: LakeObject,
  field: StructField,
  change: Extract<TableChange, { kind: 'alterColumn' }>,
): StructField {
  if (change.position !== undefined)
    return fail('UNSUPPORTED_FEATURE.TABLE_OPERATION', {
      tableName: fullName(object),
      operation: 'ALTER COLUMN ... FIRST | AFTER',
    });
  if (change.nullable === false)
    return fail('UNSUPPORTED_FEATURE.TABLE_OPERATION', {
      tableName: fullName(object),
      operation: 'ALTER COLUMN ... SET NOT NULL',
    });
  if (change.type !== undefined && !typeEquals(change.type, field.type))
    return fail('NOT_SUPPORTED_CHANGE_COLUMN', {
      table: fullName(object),
      originName: quoteIdentifier(field.name),
      originType: quotedType(field.type),
      newName: quoteIdentifier(field.name),
      newType: quotedType(change.type),
    });
  const metadata = JSON.parse(field.metadata ?? '{}') as Record<string, unknown>;
  if (change.comment !== undefined) metadata.comment = change.comment;
  if (change.default === null) delete metadata.CURRENT_DEFAULT;
  else if (change.default !== undefined) metadata.CURRENT_DEFAULT = change.default;
  const { metadata: _metadata, ...rest } = field;
  return Object.keys(metadata).length === 0 ? rest : { ...rest, metadata: JSON.stringify(metadata) };
}

async function dropPartitions(
  object: LakeObject,
  { partitions, ifExists }: Extract<TableChange, { kind: 'dropPartitions' }>,
  of: CommandContext,
): Promise<void> {
  if (object.definition.kind !== 'managed') return refuse('dropping partitions of an external table');
  const table = object as LakeTable;
  const lake = await lakeOf(of);
  const specs = partitions.map((spec) =>
    Object.fromEntries(
      Object.entries(spec).map(([column, value]) => {
        if (value?.kind !== 'literal') return refuse('a partition value that is no literal');
        return [column.toLowerCase(), value.value === null ? null : String(value.value)];
      }),
    ),
  );
  const hit = (
    partition: Readonly<Record<string, string | null>>,
    spec: Readonly<Record<string, string | null>>,
  ): boolean => {
    const lower = Object.fromEntries(Object.entries(partition).map(([column, value]) => [column.toLowerCase(), value]));
    return Object.entries(spec).every(([column, value]) => lower[column] === value);
  };
  const files = await lake.files(table);
  const missing = specs.filter((spec) => !files.some(({ partition }) => hit(partition, spec)));
  if (missing.length > 0 && !ifExists)
    fail('PARTITIONS_NOT_FOUND', {
      partitionList: missing
        .map(
          (spec) =>
            `PARTITION (${Object.entries(spec)
              .map(([c, v]) => `${quoteIdentifier(c)} = ${v}`)
              .join(', ')})`,
        )
        .join(', '),
      tableName: fullName(object),
    });
  await lake.change(authorOf(of), (change) =>
    change.removeFiles(table, ({ partition }) => specs.some((spec) => hit(partition, spec))),
  );
}
