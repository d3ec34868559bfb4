/** What a worker is told of a tenant with each request: what it may touch, and how much it may take. */
import { tenant } from '@outboard/plan';
import type { Grant } from '@outboard/policy';
import { Budget, type RunRequest, Grant as WireGrant } from '@outboard/wire/task';
import type { Access } from '../session/access.js';

const accesses = { none: WireGrant.Access.NONE, read: WireGrant.Access.READ, write: WireGrant.Access.WRITE } as const;

export const wireGrants = (grants: readonly Grant[]): WireGrant[] =>
  grants.map(({ path, access }) => {
    const grant = new WireGrant();
    grant.setPath(path);
    grant.setAccess(accesses[access]);
    return grant;
  });

/** @throws OUTBOARD_TENANT_UNKNOWN */
export function bind(request: RunRequest, access: Access): RunRequest {
  const owner = tenant(request.getTenant());
  request.setGrantsList(wireGrants(access.grants(owner)));
  const { taskMemoryBytes = 0, taskMs = 0, taskSpillBytes = 0, taskSpoolBytes = 0 } = access.of(owner);
  const budget = request.getBudget() ?? new Budget();
  budget.setMemoryBytes(String(taskMemoryBytes));
  budget.setSpillBytes(String(taskSpillBytes));
  budget.setSpoolBytes(String(taskSpoolBytes));
  const timeMs = Number(budget.getTimeMs());
  if (taskMs > 0) budget.setTimeMs(String(timeMs > 0 ? Math.min(timeMs, taskMs) : taskMs));
  request.setBudget(budget);
  return request;
}
