/** Spark Connect's `catalog.proto`: 26 questions and changes, each answered as a relation. */
import type { DataType } from './data-type.js';

import type { Options } from './options.js';

export type CatalogOperation =
  | { readonly kind: 'currentDatabase' }
  | { readonly kind: 'setCurrentDatabase'; readonly name: string }
  | { readonly kind: 'listDatabases'; readonly pattern?: string }
  | { readonly kind: 'listTables'; readonly database?: string; readonly pattern?: string }
  | { readonly kind: 'listFunctions'; readonly database?: string; readonly pattern?: string }
  | { readonly kind: 'listColumns'; readonly table: string; readonly database?: string }
  | { readonly kind: 'getDatabase'; readonly name: string }
  | { readonly kind: 'getTable'; readonly table: string; readonly database?: string }
  | { readonly kind: 'getFunction'; readonly name: string; readonly database?: string }
  | { readonly kind: 'databaseExists'; readonly name: string }
  | { readonly kind: 'tableExists'; readonly table: string; readonly database?: string }
  | { readonly kind: 'functionExists'; readonly name: string; readonly database?: string }
  | {
      readonly kind: 'createExternalTable';
      readonly table: string;
      readonly path?: string;
      readonly source?: string;
      readonly schema?: DataType;
      readonly options: Options;
    }
  | {
      readonly kind: 'createTable';
      readonly table: string;
      readonly path?: string;
      readonly source?: string;
      readonly description?: string;
      readonly schema?: DataType;
      readonly options: Options;
    }
  | { readonly kind: 'dropTempView'; readonly name: string }
  | { readonly kind: 'dropGlobalTempView'; readonly name: string }
  | { readonly kind: 'recoverPartitions'; readonly table: string }
  | { readonly kind: 'isCached'; readonly table: string }
  | { readonly kind: 'cacheTable'; readonly table: string }
  | { readonly kind: 'uncacheTable'; readonly table: string }
  | { readonly kind: 'clearCache' }
  | { readonly kind: 'refreshTable'; readonly table: string }
  | { readonly kind: 'refreshByPath'; readonly path: string }
  | { readonly kind: 'currentCatalog' }
  | { readonly kind: 'setCurrentCatalog'; readonly name: string }
  | { readonly kind: 'listCatalogs'; readonly pattern?: string };
