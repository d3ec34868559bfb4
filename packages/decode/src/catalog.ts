/** `spark/connect/catalog.proto`. */
import type { CatalogOperation } from '@outboard/plan';
import type { Catalog } from '@outboard/wire/spark';
import { defined, unknownCase } from './require.js';
import { decodeDataType } from './types.js';

export function decodeCatalog(wire: Catalog): CatalogOperation {
  const { catType } = wire;
  switch (catType.case) {
    case 'currentDatabase':
    case 'clearCache':
    case 'currentCatalog':
      return { kind: catType.case };
    case 'setCurrentDatabase':
      return { kind: 'setCurrentDatabase', name: catType.value.dbName };
    case 'listDatabases':
    case 'listCatalogs':
      return defined({ kind: catType.case, pattern: catType.value.pattern });
    case 'listTables':
    case 'listFunctions':
      return defined({ kind: catType.case, database: catType.value.dbName, pattern: catType.value.pattern });
    case 'listColumns':
    case 'getTable':
    case 'tableExists':
      return defined({ kind: catType.case, table: catType.value.tableName, database: catType.value.dbName });
    case 'getDatabase':
    case 'databaseExists':
      return { kind: catType.case, name: catType.value.dbName };
    case 'getFunction':
    case 'functionExists':
      return defined({ kind: catType.case, name: catType.value.functionName, database: catType.value.dbName });
    case 'createExternalTable': {
      const { tableName: table, path, source, schema, options } = catType.value;
      return defined({ kind: catType.case, table, path, source, schema: schema && decodeDataType(schema), options });
    }
    case 'createTable': {
      const { tableName: table, path, source, description, schema, options } = catType.value;
      const type = schema && decodeDataType(schema);
      return defined({ kind: catType.case, table, path, source, description, schema: type, options });
    }
    case 'dropTempView':
    case 'dropGlobalTempView':
      return { kind: catType.case, name: catType.value.viewName };
    case 'recoverPartitions':
    case 'isCached':
    case 'cacheTable':
    case 'uncacheTable':
    case 'refreshTable':
      return { kind: catType.case, table: catType.value.tableName };
    case 'refreshByPath':
      return { kind: 'refreshByPath', path: catType.value.path };
    case 'setCurrentCatalog':
      return { kind: 'setCurrentCatalog', name: catType.value.catalogName };
    case undefined:
      return unknownCase(wire, 'cat_type');
    default:
      return catType satisfies never;
  }
}
