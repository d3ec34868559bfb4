import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '@outboard/database';
import { Lake } from '@outboard/lake';
import type { Tenant } from '@outboard/plan';

/** What the policy says of a tenant's databases. */
export type MayUseOf = (tenant: Tenant, database: string, wanted: 'read' | 'write') => boolean;

/** Each tenant's tables are a lake of their own: a catalog and a directory that no other tenant's names lead to. */
export class LakeDirectory {
  readonly #root: string;
  readonly #mayUse: MayUseOf;
  readonly #open = new Map<Tenant, Promise<Lake>>();

  constructor(root: string, mayUse: MayUseOf) {
    this.#root = root;
    this.#mayUse = mayUse;
  }

  /** Tenants' names come from tokens: hashed, they are plain names of folders. */
  folderOf(tenant: Tenant): string {
    return join(this.#root, 'lake', createHash('sha256').update(tenant).digest('hex').slice(0, 32));
  }

  async of(tenant: Tenant): Promise<Lake> {
    let lake = this.#open.get(tenant);
    if (lake === undefined) {
      lake = openLake(this.folderOf(tenant), (name, wanted) => this.#mayUse(tenant, name, wanted));
      this.#open.set(tenant, lake);
      lake.catch(() => this.#open.delete(tenant));
    }
    return await lake;
  }

  /** Sweeps the lakes of all tenants, opened here or not: see `Lake.sweep`. How many runs there were. */
  async sweep(leaseMs: number): Promise<number> {
    let swept = 0;
    // Before anybody has made a table there is no such folder.
    for (const name of await readdir(join(this.#root, 'lake')).catch(() => [])) {
      const lake = await openLake(join(this.#root, 'lake', name));
      swept += await lake.sweep(leaseMs).finally(() => lake.close());
    }
    return swept;
  }

  async close(): Promise<void> {
    for (const lake of this.#open.values()) await lake.then((opened) => opened.close()).catch(() => undefined);
  }
}

function openLake(folder: string, mayUse?: (database: string, wanted: 'read' | 'write') => boolean): Promise<Lake> {
  return Lake.open(openDatabase(`sqlite:${join(folder, 'catalog.ducklake')}`), join(folder, 'data'), mayUse);
}
