/** Deduplicate, sample, WITH, subquery references, show. */
import { fail, javaDouble, refuse } from '@outboard/errors';
import {
  contains,
  isOrderable,
  type PlanId,
  quoteIdentifier,
  type Relation,
  type RelationOf,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { type Context, type Cte, freshAttribute, nameKey, type Resolvers } from '../context.js';
import { reference } from '../expression/build.js';
import { sort } from './nodes.js';
import { resolveRecursion } from './recursion.js';
import { mergeSessions } from './session-windows.js';
import { comparable } from './set-operation.js';

export function resolveDeduplicate(
  r: RelationOf<'deduplicate'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  if (r.withinWatermark) {
    const msg = 'dropDuplicatesWithinWatermark is not supported with batch DataFrames/DataSets';
    return fail('_LEGACY_ERROR_TEMP_3102', { msg });
  }
  if (!r.allColumns && r.columns.length === 0) {
    const message = 'Deduplicate requires to either deduplicate on all columns or a subset of columns';
    return fail('INTERNAL_ERROR', { message }, { class: 'invalidPlan' });
  }
  const input = resolvers.relation(r.input, context);
  // To Spark this is a grouping by the keys, which merges sessions.
  if (r.allColumns) {
    const merged = mergeSessions(
      input,
      input.output.map((a) => reference(a)),
      false,
      context,
    );
    return comparable({ kind: 'distinct', input: merged, output: input.output });
  }
  const keys = r.columns.flatMap((name) => {
    // All of a name.
    const found = input.output.filter((a) => nameKey(a.name, context) === nameKey(name, context));
    const message = `Invalid deduplicate column ${name}`;
    return found.length > 0 ? found : fail('INTERNAL_ERROR', { message }, { class: 'invalidPlan' });
  });
  if (keys.some((a) => contains(a.type, 'calendar_interval'))) refuse('distinct rows of calendar intervals');
  const merged = mergeSessions(
    input,
    keys.map((a) => reference(a)),
    false,
    context,
  );
  return { kind: 'deduplicate', input: merged, keys: keys.map(({ id }) => id), output: input.output };
}

const DEFAULT_SEED = 42n;

/** By how much a fraction may miss its bounds (`RandomSampler.roundingEpsilon`). */
const ROUNDING = 1e-6;

/** Error: OUTBOARD_ILLEGAL_ARGUMENT, for a fraction below 0, or, where each row comes once at most, above 1. */
export function resolveSample(r: RelationOf<'sample'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const fraction = r.upperBound - r.lowerBound;
  if (fraction < -ROUNDING || (fraction > 1 + ROUNDING && !r.withReplacement)) {
    const bounds = r.withReplacement ? 'nonnegative with replacement' : 'on interval [0, 1] without replacement';
    const message = `requirement failed: Sampling fraction (${javaDouble(fraction)}) must be ${bounds}`;
    return fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });
  }
  const input = resolvers.relation(r.input, context);
  const sortable = r.deterministicOrder ? input.output.filter((a) => isOrderable(a.type)) : [];
  const order = sortable.map((a) => ({ child: reference(a), descending: false, nullsFirst: true }));
  return {
    kind: 'sample',
    input: sort(input, order, true),
    lower: r.lowerBound,
    upper: r.upperBound,
    withReplacement: r.withReplacement,
    seed: r.seed ?? DEFAULT_SEED,
    output: input.output,
  };
}

export function resolveWith(r: RelationOf<'with'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  let inner = context;
  let recursive = false;
  const plans: { name: string; plan: ResolvedRelation }[] = [];
  const names = r.ctes.map((cte) => cte.name);
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  if (twice.size > 0) fail('DUPLICATED_CTE_NAMES', { duplicateNames: [...twice].map(quoteIdentifier).join(', ') });
  for (const cte of r.ctes) {
    if (r.recursive && mentions(cte.relation, cte.name)) {
      const { known, plan } = resolveRecursion(cte, inner, resolvers, mentions, knowing);
      plans.push({ name: known.name, plan });
      inner = knowing(inner, cte.name, known);
      recursive = true;
      continue;
    }
    const source: Relation =
      cte.columns === undefined
        ? cte.relation
        : { kind: 'subqueryAlias', input: cte.relation, alias: cte.name, columns: cte.columns };
    const plan = resolvers.relation(source, inner);
    const known: Cte = { name: `t${context.counter.next++}`, output: plan.output };
    plans.push({ name: known.name, plan });
    inner = knowing(inner, cte.name, known);
  }
  const body = resolvers.relation(r.body, inner);
  return { kind: 'with', ctes: plans, recursive, body, output: body.output };
}

const knowing = (context: Context, name: string, known: Cte): Context => ({
  ...context,
  ctes: {
    byName: new Map([[nameKey(name, context), known]]),
    ...(context.ctes === undefined ? {} : { parent: context.ctes }),
  },
});

/** Whether a table of this name stands anywhere in the relation. */
function mentions(relation: Relation, name: string): boolean {
  const stack: object[] = [relation];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const node = next as Relation;
    if (node.kind === 'table' && node.nameParts.length === 1 && node.nameParts[0]?.toLowerCase() === name.toLowerCase())
      return true;
    for (const value of Object.values(next))
      if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) stack.push(value as object);
  }
  return false;
}

/** References are views by name (`spark.sql(text, df=df)`) or subqueries by plan id. */
export function resolveWithRelations(
  r: RelationOf<'withRelations'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const references = new Map<PlanId, Relation>(context.references);
  let inner: Context = context;
  for (const reference of r.references) {
    if (reference.kind === 'subqueryAlias') {
      const plan = resolvers.relation(reference.input, inner);
      const known: Cte = { name: `t${context.counter.next++}`, output: plan.output };
      // A named reference is to its text what a CTE is to its query.
      return withReference(
        reference.alias,
        known,
        plan,
        { ...r, references: r.references.filter((x) => x !== reference) },
        inner,
        resolvers,
      );
    }
    if (reference.planId !== undefined) references.set(reference.planId, reference);
  }
  inner = { ...inner, references };
  return resolvers.relation(r.root, inner);
}

function withReference(
  alias: string,
  known: Cte,
  plan: ResolvedRelation,
  rest: RelationOf<'withRelations'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const inner = {
    ...context,
    ctes: {
      byName: new Map([[nameKey(alias, context), known]]),
      ...(context.ctes === undefined ? {} : { parent: context.ctes }),
    },
  };
  const body = resolveWithRelations(rest, inner, resolvers);
  const made: ResolvedRelation = {
    kind: 'with',
    ctes: [{ name: known.name, plan }],
    recursive: false,
    body,
    output: body.output,
  };
  context.narrowed.add(made);
  return made;
}

export function resolveShow(
  r: RelationOf<'showString' | 'htmlString'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const rows = Math.max(0, r.rows);
  const limited: ResolvedRelation = {
    kind: 'limit',
    input,
    limit: { kind: 'literal', type: types.integer, value: rows + 1, nullable: false, pretty: '' },
    output: input.output,
  };
  const style = r.kind === 'htmlString' ? ('html' as const) : r.vertical ? ('vertical' as const) : ('table' as const);
  const name = r.kind === 'htmlString' ? 'html_string' : 'show_string';
  return {
    kind: 'show',
    input: limited,
    style,
    rows,
    truncate: r.truncate,
    output: [freshAttribute(context, name, types.string, false)],
  };
}
