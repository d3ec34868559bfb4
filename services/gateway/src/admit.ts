import { OutboardError } from '@outboard/errors';
import type { Footprint } from './estimate.js';
import type { Policy } from './policy.js';

/** Refuses what must not go on: the condition, or undefined where the call is admitted. */
export function refusal(tenant: string, footprint: Footprint, policy: Policy): OutboardError | undefined {
  if (tenant === '') return new OutboardError('OUTBOARD_NO_TENANT');
  if (footprint.relations > policy.relationsMax) {
    return new OutboardError('OUTBOARD_PLAN_TOO_BROAD', {
      nodes: String(footprint.relations),
      limit: String(policy.relationsMax),
    });
  }
  return undefined;
}
