import type { MessageInitShape } from '@bufbuild/protobuf';
import type { CatalogSchema } from '@outboard/wire/spark';
import { actions } from './actions.js';
import type { ConnectClient } from './client.js';
import { relation } from './relation.js';
import type { Row } from './rows.js';

type CatalogInit = NonNullable<MessageInitShape<typeof CatalogSchema>['catType']>;

export interface TableInfo {
  readonly name: string;
  readonly catalog: string | null;
  readonly namespace: readonly string[] | null;
  readonly description: string | null;
  readonly tableType: string;
  readonly isTemporary: boolean;
}

/** The session's databases, tables and views (Spark, `Catalog`). */
export class Catalog {
  readonly #client: ConnectClient;

  constructor(client: ConnectClient) {
    this.#client = client;
  }

  currentCatalog(): Promise<string> {
    return this.#value({ case: 'currentCatalog', value: {} });
  }
  currentDatabase(): Promise<string> {
    return this.#value({ case: 'currentDatabase', value: {} });
  }
  async setCurrentDatabase(dbName: string): Promise<void> {
    await this.#rows({ case: 'setCurrentDatabase', value: { dbName } });
  }
  async listTables(dbName?: string, pattern?: string): Promise<readonly TableInfo[]> {
    const value = { ...(dbName !== undefined && { dbName }), ...(pattern !== undefined && { pattern }) };
    return (await this.#rows({ case: 'listTables', value })) as unknown as readonly TableInfo[];
  }
  listDatabases(pattern?: string): Promise<readonly Row[]> {
    return this.#rows({ case: 'listDatabases', value: pattern === undefined ? {} : { pattern } });
  }
  listColumns(tableName: string): Promise<readonly Row[]> {
    return this.#rows({ case: 'listColumns', value: { tableName } });
  }
  databaseExists(dbName: string): Promise<boolean> {
    return this.#value({ case: 'databaseExists', value: { dbName } });
  }
  tableExists(tableName: string): Promise<boolean> {
    return this.#value({ case: 'tableExists', value: { tableName } });
  }
  functionExists(functionName: string): Promise<boolean> {
    return this.#value({ case: 'functionExists', value: { functionName } });
  }
  /** False where there was none. */
  dropTempView(viewName: string): Promise<boolean> {
    return this.#value({ case: 'dropTempView', value: { viewName } });
  }
  dropGlobalTempView(viewName: string): Promise<boolean> {
    return this.#value({ case: 'dropGlobalTempView', value: { viewName } });
  }

  #rows(catType: CatalogInit): Promise<Row[]> {
    return actions.collect(this.#client, relation({ case: 'catalog', value: { catType } }));
  }

  /** The one value of a one-row answer. */
  async #value<T extends string | boolean>(catType: CatalogInit): Promise<T> {
    const [row] = await this.#rows(catType);
    return Object.values(row ?? {})[0] as T;
  }
}
