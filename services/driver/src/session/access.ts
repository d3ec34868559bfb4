/** What a tenant may touch: the policy's grants, and around them what is the mesh's own or another tenant's. */
import { resolve } from 'node:path';
import { fail } from '@outboard/errors';
import type { Tenant } from '@outboard/plan';
import {
  type Grant,
  type Policy,
  type PolicySource,
  reachOf,
  requireAccess,
  type TenantPolicy,
  tenantPolicy,
} from '@outboard/policy';

export interface AccessOptions {
  readonly policy: PolicySource;
  /** Absolute: nobody's paths lead there, whatever the policy grants. */
  readonly hidden: readonly string[];
  /** Folders within those in which a tenant's tables and artifacts lie; workers write there, users by path don't. */
  readonly ownFolders: (tenant: Tenant) => readonly string[];
}

/** The files of a store that is one (sqlite.org, "WAL"). */
export function storeFiles(store: string): readonly string[] {
  const path = /^sqlite:(.+)$/.exec(store)?.[1];
  return path === undefined ? [] : ['', '-wal', '-shm'].map((suffix) => `${resolve(path)}${suffix}`);
}

export class Access {
  readonly #options: AccessOptions;

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  get policy(): Policy {
    return this.#options.policy.current;
  }

  /** @throws OUTBOARD_TENANT_UNKNOWN */
  of(tenant: Tenant): TenantPolicy {
    return tenantPolicy(tenant, this.policy) ?? fail('OUTBOARD_TENANT_UNKNOWN', { tenant });
  }

  /** What a worker lets the tenant's tasks touch. */
  grants(tenant: Tenant): readonly Grant[] {
    return this.#grants(tenant, 'write');
  }

  /**
   * Looks at a path as it was written; where its links lead only workers see.
   * @throws PATH_NOT_FOUND for what is hidden, OUTBOARD_PATH_NOT_GRANTED
   */
  requirePath(path: string, wanted: 'read' | 'write', tenant: Tenant): void {
    const grants = this.#grants(tenant, 'read');
    // A path of another scheme, or a relative one, is refused by its reader.
    for (const reached of reachOf(path) ?? []) requireAccess(reached, wanted, grants, path);
  }

  mayUse(tenant: Tenant, database: string, wanted: 'read' | 'write'): boolean {
    const granted = this.of(tenant).databases.find(({ name }) => name === database)?.access ?? 'write';
    return granted === 'write' || granted === wanted;
  }

  #grants(tenant: Tenant, own: 'read' | 'write'): readonly Grant[] {
    const { hidden, ownFolders } = this.#options;
    return [
      ...this.of(tenant).paths,
      ...hidden.map((path): Grant => ({ path, access: 'none' })),
      ...ownFolders(tenant).map((path): Grant => ({ path, access: own })),
    ];
  }
}
