/** DROP, ALTER, TRUNCATE and COMMENT. */
import { fail, refuse } from '@outboard/errors';
import { type Change, type Definition, type LakeObject, type LakeTable, qualified } from '@outboard/lake';
import { type CommandOf, optionNamed, struct, type TableChange, withMetadata } from '@outboard/plan';
import { databaseName } from '../../catalog/names.js';
import { viewKey } from '../../session/views.js';
import { authorOf, type CommandContext, fullName, inStatement, lakeOf, nameOf } from '../context.js';
import { type Operation, type Table, targetOf } from '../target.js';
import { withOlderValues } from '../write/column-defaults.js';
import { unsupported, withColumns } from './columns.js';
import {
  addPartitions,
  dropPartitions,
  emptyPartitions,
  exactValuesOf,
  recoverPartitions,
  requirePartitioned,
} from './partition.js';
import { rename } from './rename.js';
import { renamePartition } from './rename-partition.js';

/** DROP TABLE or DROP VIEW. A temporary view of that name is dropped first, as in Spark. */
export async function dropRelation(
  { kind, name: parts, ifExists }: CommandOf<'dropTable' | 'dropView'>,
  of: CommandContext,
): Promise<void> {
  const key = viewKey(parts, of.session);
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

/** @throws EXPECT_TABLE_NOT_VIEW, PARTITIONS_NOT_FOUND, _LEGACY_ERROR_TEMP_1266, _LEGACY_ERROR_TEMP_1267 */
export async function truncate({ name, partition }: CommandOf<'truncateTable'>, of: CommandContext): Promise<void> {
  const table = await targetOf(name, 'TRUNCATE TABLE', of);
  if (table.definition.kind === 'external')
    return fail('_LEGACY_ERROR_TEMP_1266', { tableIdentWithDB: fullName(table) });
  const change = await inStatement(name, () => emptyPartitions(partition, table as LakeTable, of));
  await (await lakeOf(of)).change(authorOf(of), change);
}

export async function comment({ on, name, comment: text }: CommandOf<'comment'>, of: CommandContext): Promise<void> {
  const lake = await lakeOf(of);
  if (on === 'database') {
    const database = databaseName(name, of.session);
    const found = await lake.database(database);
    if (found === undefined) return fail('SCHEMA_NOT_FOUND', { schemaName: qualified(database) });
    const { definition } = found;
    await lake.change(authorOf(of), (change) => change.alterDatabase(database, { ...definition, comment: text ?? '' }));
    return;
  }
  const table = await targetOf(name, 'COMMENT ON TABLE', of);
  await lake.change(authorOf(of), (change) => change.alter(table, { ...table.definition, comment: text ?? '' }));
}

/** @throws EXPECT_TABLE_NOT_VIEW, EXPECT_VIEW_NOT_TABLE, COLUMN_ALREADY_EXISTS, UNSUPPORTED_FEATURE.TABLE_OPERATION … */
export async function alter({ name, view, change }: CommandOf<'alterTable'>, of: CommandContext): Promise<void> {
  if (change.kind === 'rename') return await rename(name, change.to, view, of);
  const target = await targetOf(name, operationOf(change, view), of);
  const whole = change.kind === 'addColumns' ? await withValues(change, of) : change;
  if (change.kind === 'alterColumn') await checkDefault(change, target as Table, of);
  const work = await inStatement(name, () => changeOf(whole, target, of));
  await (await lakeOf(of)).change(authorOf(of), work);
}

type AddColumns = Extract<TableChange, { kind: 'addColumns' }>;

/** The change, with what its columns hold in rows that are older. */
async function withValues(change: AddColumns, of: CommandContext): Promise<AddColumns> {
  const fields = await withOlderValues(change.columns.fields, 'ALTER TABLE ADD COLUMNS', of);
  return { ...change, columns: struct(fields) };
}

/** A default is one for its column's type. @throws INVALID_DEFAULT_VALUE.* */
async function checkDefault(
  { column, default: sql }: Extract<TableChange, { kind: 'alterColumn' }>,
  { definition }: Table,
  of: CommandContext,
): Promise<void> {
  const field = definition.schema.fields.find(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (field === undefined || typeof sql !== 'string') return;
  await withOlderValues([withMetadata(field, { CURRENT_DEFAULT: sql })], 'ALTER TABLE ALTER COLUMN', of);
}

type Altering = Exclude<TableChange, { kind: 'rename' }>;

const operations = {
  addConstraint: 'ALTER TABLE ... ADD CONSTRAINT',
  dropConstraint: 'ALTER TABLE ... DROP CONSTRAINT',
  clusterBy: 'ALTER TABLE ... CLUSTER BY',
  replaceColumns: 'ALTER TABLE ... REPLACE COLUMNS',
  alterColumns: 'ALTER TABLE ... ALTER COLUMN',
  renamePartition: 'ALTER TABLE ... RENAME TO PARTITION',
  setSerde: 'ALTER TABLE ... SET [SERDE|SERDEPROPERTIES]',
  addColumns: 'ALTER TABLE ... ADD COLUMNS',
  dropColumns: 'ALTER TABLE ... DROP COLUMNS',
  renameColumn: 'ALTER TABLE ... RENAME COLUMN',
  alterColumn: 'ALTER TABLE ... ALTER COLUMN',
  addPartitions: 'ALTER TABLE ... ADD PARTITION ...',
  dropPartitions: 'ALTER TABLE ... DROP PARTITION ...',
  recoverPartitions: 'ALTER TABLE ... RECOVER PARTITIONS',
  setLocation: 'ALTER TABLE ... SET LOCATION ...',
  setProperties: 'ALTER TABLE ... SET TBLPROPERTIES',
  unsetProperties: 'ALTER TABLE ... UNSET TBLPROPERTIES',
} as const satisfies Record<Altering['kind'], Operation>;

const repairs = {
  plain: 'MSCK REPAIR TABLE',
  ADD: 'MSCK REPAIR TABLE ... ADD PARTITIONS',
  DROP: 'MSCK REPAIR TABLE ... DROP PARTITIONS',
  SYNC: 'MSCK REPAIR TABLE ... SYNC PARTITIONS',
} as const satisfies Record<string, Operation>;

function operationOf(change: Altering, view: boolean): Operation {
  const { kind } = change;
  if (kind === 'recoverPartitions' && change.repair !== undefined) return repairs[change.repair];
  if (kind === 'addColumns' && change.single) return 'ALTER TABLE ... ADD COLUMN';
  if (kind === 'alterColumn' && change.hive) return 'ALTER TABLE ... CHANGE COLUMN';
  if (view && kind === 'setProperties') return 'ALTER VIEW ... SET TBLPROPERTIES';
  if (view && kind === 'unsetProperties') return 'ALTER VIEW ... UNSET TBLPROPERTIES';
  return operations[kind];
}

/** Error: NOT_A_PARTITIONED_TABLE */
export function requirePartitions(table: Table, operation = 'ALTER TABLE RECOVER PARTITIONS'): void {
  if (table.definition.partitionBy.length === 0)
    fail('NOT_A_PARTITIONED_TABLE', {
      operation,
      tableIdentWithDB: fullName(table),
    });
}

type Work = (change: Change) => Promise<void>;

async function changeOf(change: Altering, target: LakeObject, of: CommandContext): Promise<Work> {
  const { definition } = target;
  const become = (next: Definition): Work => {
    return (catalog) => catalog.alter(target, next);
  };
  switch (change.kind) {
    case 'setProperties':
      return become({ ...definition, properties: { ...definition.properties, ...change.properties } });
    case 'unsetProperties': {
      const kept = Object.entries(definition.properties).filter(([key]) => !change.keys.includes(key));
      return become({ ...definition, properties: Object.fromEntries(kept) });
    }
    default:
      return await changeOfTable(change, target as Table, become, of);
  }
}

async function changeOfTable(
  change: Exclude<Altering, { kind: 'setProperties' | 'unsetProperties' }>,
  table: Table,
  become: (next: Definition) => Work,
  of: CommandContext,
): Promise<Work> {
  const { definition } = table;
  switch (change.kind) {
    case 'recoverPartitions':
      requirePartitions(table, change.repair && 'MSCK REPAIR TABLE');
      return await recoverPartitions(change.repair ?? 'plain', table, of);
    case 'renamePartition':
      return await renamePartition(change, table, of);
    case 'setSerde':
      return become(withSerde(table, change));
    case 'addConstraint':
    case 'dropConstraint':
      return unsupported(table, 'table constraint');
    case 'clusterBy':
      return refuse('CLUSTER BY');
    case 'addPartitions':
      return await addPartitions(change, table, of);
    case 'dropPartitions':
      return await dropPartitions(change, table, of);
    case 'setLocation':
      if (change.partition !== undefined) {
        requirePartitioned(table, 'ALTER TABLE ... SET LOCATION');
        await exactValuesOf(change.partition, table, of);
        return refuse('partitions with a LOCATION of their own');
      }
      if (change.location === '') fail('OUTBOARD_EMPTY_PATH');
      return definition.kind === 'external'
        ? become({ ...definition, location: change.location })
        : refuse('moving a managed table');
    default:
      return become(withColumns(table, change));
  }
}

/** Of what Hive keeps of a table the properties are its options here, as in Spark. @throws UNSUPPORTED_FEATURE.ALTER_TABLE_SERDE_FOR_DATASOURCE_TABLE */
function withSerde(
  table: Table,
  { serde, properties, partition }: Extract<TableChange, { kind: 'setSerde' }>,
): Definition {
  if (serde !== undefined)
    return fail('UNSUPPORTED_FEATURE.ALTER_TABLE_SERDE_FOR_DATASOURCE_TABLE', { tableName: fullName(table) });
  if (partition !== undefined) return fail('_LEGACY_ERROR_TEMP_1247');
  if (optionNamed(properties, 'path') !== undefined) return refuse('moving a table by its property path');
  const { definition } = table;
  return { ...definition, options: { ...definition.options, ...properties } };
}
