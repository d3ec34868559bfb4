import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openDatabase } from '@outboard/database';
import { Lake } from '@outboard/lake';
import type { Tenant } from '@outboard/plan';

/** Each tenant's tables are a lake of their own: a catalog and a directory that no other tenant's names lead to. */
export class LakeDirectory {
  readonly #root: string;
  readonly #open = new Map<Tenant, Promise<Lake>>();

  constructor(root: string) {
    this.#root = root;
  }

  async of(tenant: Tenant): Promise<Lake> {
    let lake = this.#open.get(tenant);
    if (lake === undefined) {
      // Tenants' names come from tokens: hashed, they are plain names of folders.
      const folder = join(this.#root, 'lake', createHash('sha256').update(tenant).digest('hex').slice(0, 32));
      lake = Lake.open(openDatabase(`sqlite:${join(folder, 'catalog.ducklake')}`), join(folder, 'data'));
      this.#open.set(tenant, lake);
      lake.catch(() => this.#open.delete(tenant));
    }
    return await lake;
  }

  async close(): Promise<void> {
    for (const lake of this.#open.values()) await lake.then((opened) => opened.close()).catch(() => undefined);
  }
}
