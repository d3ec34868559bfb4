/** ALTER TABLE and ALTER VIEW … RENAME TO (`AlterTableRenameCommand`, `SessionCatalog.renameTable`). */
import { fail } from '@outboard/errors';
import { quoteIdentifier } from '@outboard/plan';
import { dotted, GLOBAL_TEMP, requireValidName } from '../../catalog/names.js';
import { authorOf, type CommandContext, lakeOf } from '../context.js';
import { isTemporary, type Table, type TemporaryView, targetOf, type View } from '../target.js';

/** A view by a command for tables, or the other way round. @throws EXPECT_TABLE_NOT_VIEW, EXPECT_VIEW_NOT_TABLE */
function requireKind({ name, definition }: Table | View, view: boolean): void {
  if (view && definition.kind !== 'view')
    fail('EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE', { tableName: quoteIdentifier(name), operation: 'ALTER VIEW' });
  if (!view && definition.kind === 'view')
    fail('EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW', { viewName: quoteIdentifier(name), operation: 'ALTER TABLE' });
}

export async function rename(
  from: readonly string[],
  to: readonly string[],
  view: boolean,
  of: CommandContext,
): Promise<void> {
  const target = await targetOf(from, `ALTER ${view ? 'VIEW' : 'TABLE'} ... RENAME TO`, of);
  if (to.length > 2) fail('IDENTIFIER_TOO_MANY_NAME_PARTS', { identifier: dotted(to), limit: '2' });
  const [newName = '', newDb] = to.map((part) => part.toLowerCase()).reverse();
  if (!isTemporary(target)) requireKind(target, view);
  const db = isTemporary(target) ? (target.isGlobal ? GLOBAL_TEMP : of.session.database) : target.database;
  if (newDb !== undefined && newDb !== db) fail('_LEGACY_ERROR_TEMP_1073', { db, newDb });
  if (isTemporary(target)) {
    if (newDb !== undefined && !target.isGlobal)
      fail('_LEGACY_ERROR_TEMP_1074', { oldName: dotted(from), newName: dotted(to), db: newDb });
    return await renameTemporary(target, newName, of);
  }
  const lake = await lakeOf(of);
  if ((await lake.find(db, newName)) !== undefined && !(await lake.committed(of.operationId)))
    fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: dotted([db, newName]) });
  requireValidName(newName);
  await lake.change(authorOf(of), (change) => change.alter(target, target.definition, newName));
}

async function renameTemporary({ key, isGlobal }: TemporaryView, newName: string, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const name = isGlobal ? `${GLOBAL_TEMP}.${newName}` : newName;
  const view = await parts.store.findView(session, key);
  if (view === undefined) return;
  if (!(await parts.store.putView(session, { ...view, name }, false)))
    fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: quoteIdentifier(newName) });
  await parts.store.dropView(session, key);
}
