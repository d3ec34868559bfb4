import { OutboardError } from '@outboard/errors';
import { type Feature, features, type PlanClass, type Policy, planClasses, tenantPolicy } from './schema.js';

/** The session setting by which a user asks for a class. */
export const CLASS_SETTING = 'spark.outboard.class';

export interface Verdict {
  readonly class: PlanClass;
  /** In words, for EXPLAIN. */
  readonly why: string;
}

export type Features = Readonly<Record<Feature, number>>;

/**
 * The class of a plan.
 *
 * @param asked what the session asks for, if anything
 * @throws OUTBOARD_CLASS_NOT_GRANTED where that is no class of the tenant's, OUTBOARD_TENANT_UNKNOWN
 */
export function classify(plan: Features, tenant: string, asked: string | undefined, policy: Policy): Verdict {
  const granted = tenantPolicy(tenant, policy)?.classes;
  if (granted === undefined) throw new OutboardError('OUTBOARD_TENANT_UNKNOWN', { tenant });
  if (asked !== undefined) {
    const found = granted.find((name) => name === asked);
    if (found !== undefined) return { class: found, why: `the session asks for it by ${CLASS_SETTING}` };
    const parameters = { asked, tenant, granted: granted.join(', ') };
    throw new OutboardError('OUTBOARD_CLASS_NOT_GRANTED', parameters);
  }
  const verdict = byRules(plan, tenant, policy) ?? byBytes(plan.bytes, policy);
  return granted.includes(verdict.class) ? verdict : nearest(verdict, tenant, granted);
}

const BATCH_BYTES = 8 * 2 ** 30;

function byRules(plan: Features, tenant: string, { rules }: Policy): Verdict | undefined {
  const rule = rules.find(({ when }) => {
    if (when.tenants !== undefined && !when.tenants.includes(tenant)) return false;
    return features.every((feature) => {
      const range = when[feature];
      return range === undefined || (plan[feature] >= range.min && plan[feature] < range.max);
    });
  });
  return rule && { class: rule.class, why: `the rule "${rule.name}"` };
}

function byBytes(bytes: number, { batchBytes = BATCH_BYTES, distributedBytes }: Policy): Verdict {
  const read = `it reads about ${Math.round(bytes)} bytes`;
  if (distributedBytes !== undefined && bytes >= distributedBytes)
    return { class: 'distributed', why: `${read}; from ${distributedBytes} on a query is distributed` };
  if (bytes >= batchBytes) return { class: 'batch', why: `${read}; from ${batchBytes} on a query is batch` };
  return { class: 'interactive', why: `${read}; below ${batchBytes} a query is interactive` };
}

/** The largest class below that the tenant has; else its smallest. */
function nearest(verdict: Verdict, tenant: string, granted: readonly PlanClass[]): Verdict {
  const rank = planClasses.indexOf(verdict.class);
  const below = planClasses.filter((name, i) => i < rank && granted.includes(name));
  const chosen = below.at(-1) ?? planClasses.find((name) => granted.includes(name)) ?? verdict.class;
  return { class: chosen, why: `${verdict.why}, but the tenant ${tenant} has no class ${verdict.class}` };
}
