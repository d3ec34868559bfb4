import { refuse } from '@outboard/errors';
import type { CatalogOperation, Relation } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import type { RpcParts } from '../rpc/parts.js';
import { viewKey } from '../session/views.js';
import { ipcOf, type Table, textTable } from './local-table.js';

const CATALOG = 'spark_catalog';

/** A plan that asks the catalog (Spark Connect, catalog.proto) as one that holds the answer; any other plan as it is. */
export async function answerCatalog(relation: Relation, session: SessionRecord, parts: RpcParts): Promise<Relation> {
  if (relation.kind !== 'catalog') return relation;
  const { columns } = await ask(relation.operation, session, parts);
  const schema = columns.map(({ name, type }) => `${name} ${type.toUpperCase()}`).join(', ');
  return { kind: 'localRelation', arrow: ipcOf(columns), schema };
}

const truth = (name: string, value: boolean): Table => ({ columns: [{ name, type: 'boolean', values: [value] }] });

async function ask(operation: CatalogOperation, session: SessionRecord, parts: RpcParts): Promise<Table> {
  const { store } = parts;
  switch (operation.kind) {
    case 'currentDatabase':
      return textTable(['current_database'], [[session.database]]);
    case 'currentCatalog':
      return textTable(['current_catalog'], [[CATALOG]]);
    case 'listCatalogs':
      return textTable(['name', 'description'], [[CATALOG, null]]);
    case 'databaseExists':
      return truth('value', operation.name.toLowerCase() === session.database);
    case 'tableExists':
      return truth('value', (await findView(operation.table, operation.database, session, parts)) !== undefined);
    case 'dropTempView':
      return truth('value', await store.dropView(session, operation.name.toLowerCase()));
    case 'dropGlobalTempView':
      return truth('value', await store.dropView(session, `global_temp.${operation.name.toLowerCase()}`));
    case 'listTables': {
      const names = (await store.listViews(session)).filter((name) => !name.includes('.'));
      const all = <T>(value: T): T[] => names.map(() => value);
      return {
        columns: [
          { name: 'name', type: 'string', values: names },
          { name: 'catalog', type: 'string', values: all(null) },
          // Spark has an array here; views have no namespace, and clients read null as none.
          { name: 'namespace', type: 'string', values: all(null) },
          { name: 'description', type: 'string', values: all(null) },
          { name: 'tableType', type: 'string', values: all('TEMPORARY') },
          { name: 'isTemporary', type: 'boolean', values: all(true) },
        ],
      };
    }
    default:
      return refuse(`the catalog operation ${operation.kind}`);
  }
}

async function findView(table: string, database: string | undefined, session: SessionRecord, parts: RpcParts) {
  const key = viewKey(database === undefined ? table.split('.') : [database, table]);
  return key === undefined ? undefined : await parts.store.findView(session, key);
}
