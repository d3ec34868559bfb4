import { OutboardError } from '@outboard/errors';
import { type Policy, tenantPolicy } from '@outboard/policy';
import type { Footprint } from './estimate.js';
import type { Rates } from './rates.js';

/** Refuses what must not go on: the condition, or undefined where the call is admitted. */
export function refusal(tenant: string, footprint: Footprint, policy: Policy, rates: Rates): OutboardError | undefined {
  if (tenant === '') return new OutboardError('OUTBOARD_NO_TENANT');
  const own = tenantPolicy(tenant, policy);
  if (own === undefined) return new OutboardError('OUTBOARD_TENANT_UNKNOWN', { tenant });
  const { requestsPerSecond: limit } = own;
  const delayMs = limit === undefined ? 0 : rates.take(tenant, limit);
  if (delayMs > 0) {
    return new OutboardError('OUTBOARD_RATE_EXCEEDED', { tenant, limit: String(limit), delayMs: String(delayMs) });
  }
  if (footprint.relations > policy.relationsMax) {
    return new OutboardError('OUTBOARD_PLAN_TOO_BROAD', {
      nodes: String(footprint.relations),
      limit: String(policy.relationsMax),
    });
  }
  return undefined;
}
