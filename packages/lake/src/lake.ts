import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@outboard/database';
import { fail } from '@outboard/errors';
import { Change, type MayUse } from './change.js';
import type { LakeDatabaseObject, LakeFile, LakeObject, LakeTable, Moment, Snapshot } from './object.js';
import {
  findDatabase,
  findObject,
  type LakeFunction,
  lakeFiles,
  listDatabases,
  listFunctions,
  listObjects,
  namedFiles,
  tableDirectory,
} from './queries.js';
import { CATALOG_VERSION, tables } from './tables.js';

/** Each run writes into a directory of its own: `database/table/run`. */
const RUN_DEPTH = 3;
const RUN = /^[0-9a-f]{8}$/;

export const DEFAULT_DATABASE = 'default';

/** Whose a change is: the operation's id makes it happen once, however often it is asked for. */
export interface Author {
  readonly user: string;
  readonly operation?: string;
}

/**
 * One tenant's tables: a DuckLake catalog and a directory of Parquet files. Drivers read and change the catalog; workers
 * write the files, and no file counts before a change names it.
 */
export class Lake {
  readonly #database: Database;
  /** Absolute; ends with a slash. */
  readonly dataPath: string;
  readonly #mayUse: MayUse;

  private constructor(database: Database, dataPath: string, mayUse: MayUse) {
    this.#mayUse = mayUse;
    this.#database = database;
    this.dataPath = dataPath;
  }

  static async open(database: Database, directory: string, mayUse: MayUse = () => true): Promise<Lake> {
    const dataPath = directory.endsWith('/') ? directory : `${directory}/`;
    await database.write(async (tx) => {
      for (const table of tables) await tx.run(table);
      if ((await tx.all('SELECT 1 FROM ducklake_snapshot LIMIT 1')).length > 0) return;
      const metadata = { version: CATALOG_VERSION, created_by: 'Outboard', data_path: dataPath, encrypted: 'false' };
      for (const [key, value] of Object.entries(metadata))
        await tx.run('INSERT INTO ducklake_metadata VALUES (?, ?, NULL, NULL)', key, value);
      const change = await Change.begin(tx, dataPath, () => true);
      await change.createDatabase('main', { properties: {}, owner: '', createdMs: Date.now() });
      const comment = 'default database';
      await change.createDatabase(DEFAULT_DATABASE, { comment, properties: {}, owner: '', createdMs: Date.now() });
      await change.end('outboard', undefined);
    });
    return new Lake(database, dataPath, mayUse);
  }

  /** DuckLake wants a schema `main`, which Spark does not know. */
  async databases(): Promise<readonly LakeDatabaseObject[]> {
    return (await this.#database.read(listDatabases)).filter(
      ({ name }) => name !== 'main' && this.#mayUse(name, 'read'),
    );
  }

  async database(name: string): Promise<LakeDatabaseObject | undefined> {
    return name === 'main' || !this.#mayUse(name, 'read')
      ? undefined
      : await this.#database.read((tx) => findDatabase(tx, name));
  }

  async objects(database: string): Promise<readonly LakeObject[]> {
    return this.#mayUse(database, 'read') ? await this.#database.read((tx) => listObjects(tx, database)) : [];
  }

  async functions(database: string): Promise<readonly LakeFunction[]> {
    return this.#mayUse(database, 'read') ? await this.#database.read((tx) => listFunctions(tx, database)) : [];
  }

  async find(database: string, name: string, moment?: Moment): Promise<LakeObject | undefined> {
    if (!this.#mayUse(database, 'read')) return undefined;
    return await this.#database.read(async (tx) => {
      const at = moment === undefined ? undefined : await snapshotAt(await snapshots(tx), moment);
      return await findObject(tx, database, name, at);
    });
  }

  /** The files of a table at a moment, all of one snapshot. */
  async files(table: LakeTable, moment?: Moment): Promise<readonly LakeFile[]> {
    return await this.#database.read(async (tx) => {
      const at = moment === undefined ? undefined : await snapshotAt(await snapshots(tx), moment);
      return await lakeFiles(tx, table, this.dataPath, at);
    });
  }

  async directory(table: LakeTable): Promise<string> {
    return await this.#database.read((tx) => tableDirectory(tx, table.id, this.dataPath));
  }

  async history(): Promise<readonly Snapshot[]> {
    return await this.#database.read(snapshots);
  }

  /**
   * Changes the catalog, all or nothing. Where this operation has committed before nothing is done, and false returned.
   */
  async change(author: Author, work: (change: Change) => Promise<void>): Promise<boolean> {
    return await this.#database.write(async (tx) => {
      const { operation } = author;
      if (operation !== undefined) {
        const done = await tx.all('SELECT 1 FROM outboard_commit WHERE operation_id = ?', operation);
        if (done.length > 0) return false;
      }
      const change = await Change.begin(tx, this.dataPath, this.#mayUse);
      await work(change);
      await change.end(author.user, operation);
      return true;
    });
  }

  /** Whether this operation has committed. */
  async committed(operation: string): Promise<boolean> {
    return await this.#database.read(
      async (tx) => (await tx.all('SELECT 1 FROM outboard_commit WHERE operation_id = ?', operation)).length > 0,
    );
  }

  /**
   * Takes away what runs have written that no snapshot names, after it has not changed for `leaseMs`: it is of a driver that died before
   * a run was chosen. `leaseMs` is longer than any operation may go on. How many runs there were.
   */
  async sweep(leaseMs: number): Promise<number> {
    const old: string[] = [];
    for (const run of await this.#runs()) {
      const { mtimeMs } = await stat(run).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (Date.now() - mtimeMs >= leaseMs) old.push(run);
    }
    if (old.length === 0) return 0;
    const named = await this.#database.read((tx) => namedFiles(tx, this.dataPath));
    const left = old.filter((run) => !named.some((path) => path.startsWith(`${run}/`)));
    for (const run of left) await rm(run, { recursive: true, force: true });
    return left.length;
  }

  async #runs(): Promise<readonly string[]> {
    let folders = [this.dataPath];
    for (let depth = 0; depth < RUN_DEPTH; depth++) {
      const below = await Promise.all(folders.map(foldersIn));
      folders = below.flat();
    }
    return folders.filter((folder) => RUN.test(folder.slice(folder.lastIndexOf('/') + 1)));
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}

/** None where there is no such folder: nothing was written yet, or it has just gone. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []));
}

async function snapshots(tx: Parameters<typeof listDatabases>[0]): Promise<readonly Snapshot[]> {
  const rows = await tx.all(
    `SELECT s.snapshot_id, s.snapshot_time, c.changes_made FROM ducklake_snapshot s
     JOIN ducklake_snapshot_changes c ON c.snapshot_id = s.snapshot_id ORDER BY s.snapshot_id`,
  );
  return rows.map((row) => ({
    id: Number(row.snapshot_id),
    epochMs: Date.parse(String(row.snapshot_time).replace(' ', 'T').replace(/\+00$/, 'Z')),
    changes: String(row.changes_made),
  }));
}

/** @throws OUTBOARD_NO_SUCH_SNAPSHOT */
function snapshotAt(history: readonly Snapshot[], moment: Moment): number {
  const found =
    moment.kind === 'snapshot'
      ? history.find(({ id }) => id === moment.id)
      : history.findLast(({ epochMs }) => epochMs <= moment.epochMs);
  const wanted = moment.kind === 'snapshot' ? `version ${moment.id}` : `time ${new Date(moment.epochMs).toISOString()}`;
  return found?.id ?? fail('OUTBOARD_NO_SUCH_SNAPSHOT', { wanted });
}
