/**
 * What a command names, and whether it takes that: tables, views or both. Temporary views are looked for first (Spark's
 * `UnresolvedTable`, `UnresolvedView` and `UnresolvedTableOrView`).
 */
import type { DefinitionOf, LakeObject } from '@outboard/lake';
import { dotted } from '../catalog/names.js';
import { viewKey } from '../session/views.js';
import { type CommandContext, failAt, findRelation, fullName } from './context.js';

export type Table = LakeObject<DefinitionOf<'managed' | 'external'>>;
export type View = LakeObject<DefinitionOf<'view'>>;
/** A view of the session's. */
export interface TemporaryView {
  readonly key: string;
  readonly isGlobal: boolean;
}

interface Taken {
  readonly takes: 'table' | 'view' | 'any';
  /** A temporary view is taken, too. */
  readonly temporary?: true;
  /** Who names the other kind is told of ALTER VIEW or ALTER TABLE. */
  readonly alternative?: true;
}

/** By the names that Spark has for them in errors. */
const commands = {
  'ALTER TABLE ... ADD CONSTRAINT': { takes: 'table' },
  'ALTER TABLE ... CLUSTER BY': { takes: 'table' },
  'ALTER TABLE ... DROP CONSTRAINT': { takes: 'table' },
  'ALTER TABLE ... RENAME TO PARTITION': { takes: 'table' },
  'ALTER TABLE ... REPLACE COLUMNS': { takes: 'table' },
  'ALTER TABLE ... SET [SERDE|SERDEPROPERTIES]': { takes: 'table', alternative: true },
  'MSCK REPAIR TABLE': { takes: 'table' },
  'MSCK REPAIR TABLE ... ADD PARTITIONS': { takes: 'table' },
  'MSCK REPAIR TABLE ... DROP PARTITIONS': { takes: 'table' },
  'MSCK REPAIR TABLE ... SYNC PARTITIONS': { takes: 'table' },
  'ALTER TABLE ... ADD COLUMN': { takes: 'table' },
  'ALTER TABLE ... ADD COLUMNS': { takes: 'table' },
  'ALTER TABLE ... ADD PARTITION ...': { takes: 'table' },
  'ALTER TABLE ... ALTER COLUMN': { takes: 'table' },
  'ALTER TABLE ... CHANGE COLUMN': { takes: 'table' },
  'ALTER TABLE ... DROP COLUMNS': { takes: 'table' },
  'ALTER TABLE ... DROP PARTITION ...': { takes: 'table' },
  'ALTER TABLE ... RECOVER PARTITIONS': { takes: 'table' },
  'ALTER TABLE ... RENAME COLUMN': { takes: 'table' },
  'ALTER TABLE ... RENAME TO': { takes: 'any', temporary: true },
  'ALTER TABLE ... SET LOCATION ...': { takes: 'table' },
  'ALTER TABLE ... SET TBLPROPERTIES': { takes: 'table', alternative: true },
  'ALTER TABLE ... UNSET TBLPROPERTIES': { takes: 'table', alternative: true },
  'ALTER VIEW ... AS': { takes: 'view', temporary: true },
  'ALTER VIEW ... RENAME TO': { takes: 'any', temporary: true },
  'ALTER VIEW ... SET TBLPROPERTIES': { takes: 'view', alternative: true },
  'ALTER VIEW ... UNSET TBLPROPERTIES': { takes: 'view', alternative: true },
  'ANALYZE TABLE': { takes: 'any' },
  'ANALYZE TABLE ... FOR COLUMNS ...': { takes: 'any', temporary: true },
  'COMMENT ON TABLE': { takes: 'table' },
  'DESC PARTITION': { takes: 'any', temporary: true },
  'CREATE TABLE LIKE': { takes: 'any', temporary: true },
  INSERT: { takes: 'table' },
  'SHOW CREATE TABLE': { takes: 'any' },
  'SHOW PARTITIONS': { takes: 'table' },
  'SHOW TABLE EXTENDED ... PARTITION ...': { takes: 'table' },
  'SHOW TBLPROPERTIES': { takes: 'any', temporary: true },
  'TRUNCATE TABLE': { takes: 'table' },
  'recoverPartitions()': { takes: 'table' },
} as const satisfies Record<string, Taken>;

export type Operation = keyof typeof commands;
type Kept<O extends Operation> = (typeof commands)[O];
export type TargetOf<O extends Operation> =
  | (Kept<O>['takes'] extends 'table' ? Table : Kept<O>['takes'] extends 'view' ? View : Table | View)
  | (Kept<O> extends { temporary: true } ? TemporaryView : never);

export const isTemporary = <T extends LakeObject>(target: T | TemporaryView): target is TemporaryView =>
  'key' in target;

export const isTable = (target: Table | View): target is Table => target.definition.kind !== 'view';

/** @throws TABLE_OR_VIEW_NOT_FOUND, EXPECT_TABLE_NOT_VIEW, EXPECT_VIEW_NOT_TABLE, EXPECT_PERMANENT_VIEW_NOT_TEMP */
export async function targetOf<O extends Operation>(
  parts: readonly string[],
  operation: O,
  of: CommandContext,
): Promise<TargetOf<O>> {
  const taken: Taken = commands[operation];
  const target = (await temporaryView(parts, of)) ?? (await findRelation(parts, of));
  const viewName = isTemporary(target) ? dotted(parts) : fullName(target);
  if (isTemporary(target)) {
    if (taken.takes === 'table') noTable(parts, { viewName, operation }, taken);
    if (!taken.temporary) failAt(parts, 'EXPECT_PERMANENT_VIEW_NOT_TEMP', { viewName, operation });
  } else if (target.definition.kind === 'view') {
    if (taken.takes === 'table') noTable(parts, { viewName, operation }, taken);
  } else if (taken.takes === 'view')
    failAt(parts, `EXPECT_VIEW_NOT_TABLE.${taken.alternative ? 'USE_ALTER_TABLE' : 'NO_ALTERNATIVE'}`, {
      tableName: fullName(target),
      operation,
    });
  // It is what the command takes: all else has failed.
  return target as TargetOf<O>;
}

export async function temporaryView(
  parts: readonly string[],
  { session, parts: { store } }: CommandContext,
): Promise<TemporaryView | undefined> {
  const key = viewKey(parts, session);
  if (key === undefined || (await store.findView(session, key)) === undefined) return undefined;
  return { key, isGlobal: parts.length > 1 };
}

const noTable = (
  parts: readonly string[],
  parameters: { readonly viewName: string; readonly operation: string },
  { alternative }: Taken,
): never => failAt(parts, `EXPECT_TABLE_NOT_VIEW.${alternative ? 'USE_ALTER_VIEW' : 'NO_ALTERNATIVE'}`, parameters);
