/** Contradictions that a schema can't see. */
import { features, type Policy, type Rule, tenantPolicy } from './schema.js';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' and ');

/** What is wrong with a policy, each problem with the names of the entries that make it. */
export function contradictions(policy: Policy): readonly string[] {
  const { rules, batchBytes, distributedBytes, defaults, tenants } = policy;
  const found: string[] = [];
  if (distributedBytes !== undefined && batchBytes !== undefined && distributedBytes <= batchBytes)
    found.push(`distributedBytes (${distributedBytes}) must be above batchBytes (${batchBytes})`);
  for (const [where, entry] of [['defaults', defaults], ...Object.entries(tenants)] as const) {
    const twice = [...repeated(entry?.paths ?? [], 'path'), ...repeated(entry?.databases ?? [], 'name')];
    for (const name of twice) found.push(`${where} grants "${name}" twice`);
  }
  for (const rule of rules) {
    for (const feature of features) {
      const range = rule.when[feature];
      if (range !== undefined && range.min >= range.max)
        found.push(`the rule "${rule.name}" can never hold: ${feature} from ${range.min} to below ${range.max}`);
    }
    for (const tenant of rule.when.tenants ?? []) {
      if (tenantPolicy(tenant, policy)?.classes.includes(rule.class) === false)
        found.push(`the rule "${rule.name}" gives the class ${rule.class} to "${tenant}", which may not have it`);
    }
  }
  for (const [i, one] of rules.entries()) {
    for (const other of rules.slice(i + 1)) {
      if (one.name === other.name) found.push(`two rules are called "${one.name}"`);
      else if (one.class !== other.class && overlap(one, other))
        found.push(
          `the rules ${quoted([one.name, other.name])} may both hold for a query, and name ${one.class} and ${other.class}`,
        );
    }
  }
  return found;
}

function repeated<Key extends string>(entries: readonly Readonly<Record<Key, string>>[], key: Key): string[] {
  const names = entries.map((entry) => entry[key]);
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}

/** Rules are boxes in the space of features: two overlap where they do in each. */
function overlap({ when: a }: Rule, { when: b }: Rule): boolean {
  if (a.tenants !== undefined && b.tenants !== undefined && !a.tenants.some((tenant) => b.tenants?.includes(tenant)))
    return false;
  return features.every((feature) => {
    const [one, other] = [a[feature], b[feature]];
    return one === undefined || other === undefined || (one.min < other.max && other.min < one.max);
  });
}
