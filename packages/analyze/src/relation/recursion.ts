/** Common table expressions that name themselves, `anchor UNION ALL step` (Spark docs, "Common Table Expression"). */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  type NamedExpression,
  type Relation,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  typeEquals,
  types,
} from '@outboard/plan';
import { type Context, type Cte, freshAttribute, type Resolvers } from '../context.js';
import { call, implicitCast, literal, passThrough, reference } from '../expression/build.js';
import { raise } from '../functions/define.js';
import { widerType } from '../types/coercion.js';
import { project } from './nodes.js';

const LEVEL_LIMIT = 'spark.sql.cteRecursionLevelLimit';
const LEVELS = 100;

export interface Recursion {
  readonly known: Cte;
  readonly plan: ResolvedRelation;
}

/** The columns are the anchor's. `knowing`: the context in which the name stands for them. */
export function resolveRecursion(
  cte: RelationOf<'with'>['ctes'][number],
  context: Context,
  resolvers: Resolvers,
  mentions: (relation: Relation, name: string) => boolean,
  knowing: (context: Context, name: string, known: Cte) => Context,
): Recursion {
  const union = cte.relation.kind === 'subqueryAlias' ? cte.relation.input : cte.relation;
  if (union.kind === 'setOperation' && union.operation === 'union' && !union.all)
    fail('UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE');
  if (union.kind !== 'setOperation' || union.operation !== 'union' || !union.all || mentions(union.left, cte.name))
    return refuse('a recursive common table expression that is not an anchor UNION ALL a step');
  const named = (input: Relation): Relation =>
    cte.columns === undefined ? input : { kind: 'subqueryAlias', input, alias: cte.name, columns: cte.columns };
  const anchor = resolvers.relation(named(union.left), context);
  // The step may give NULL where the anchor does not.
  const output = anchor.output.map((a) => ({ ...a, nullable: true }));
  const known: Cte = { name: `t${context.counter.next++}`, output };
  const step = resolvers.relation(union.right, knowing(context, cte.name, known));
  if (step.output.length !== output.length)
    return fail('NUM_COLUMNS_MISMATCH', {
      operator: 'UNION',
      firstNumColumns: String(output.length),
      invalidOrdinalNum: 'second',
      invalidNumColumns: String(step.output.length),
    });
  const items = step.output.map((a, i): NamedExpression => {
    const type = output[i]?.type ?? a.type;
    if (widerType(type, a.type) === undefined || !typeEquals(widerType(type, a.type) ?? type, type))
      refuse(`a recursive step whose column ${a.name} is wider than the anchor's`);
    return {
      attribute: freshAttribute(context, a.name, type, a.nullable),
      expression: implicitCast(reference(a), type, true),
    };
  });
  // A column keeps what its source says of itself, be it renamed.
  const source = cte.columns !== undefined && anchor.kind === 'project' ? anchor.input.output : anchor.output;
  const whole = output.map((a, i) => ({
    ...a,
    ...(source[i]?.metadata !== undefined && { metadata: source[i].metadata }),
    nullable: (anchor.output[i]?.nullable || step.output[i]?.nullable) ?? true,
  }));
  const sides = { left: anchor, right: project(step, items), output: whole };
  const limited = withLevels(sides, step, items, known.name, levelsOf(cte.maxLevel, context), context);
  const plan: ResolvedRelation = { kind: 'setOperation', operation: 'union', all: true, ...(limited ?? sides) };
  if (limited === undefined && cte.maxLevel !== undefined) refuse('MAX RECURSION LEVEL over such a step');
  return { known: { ...known, output: whole }, plan };
}

interface Sides {
  readonly left: ResolvedRelation;
  readonly right: ResolvedRelation;
  readonly output: readonly Attribute[];
}

function levelsOf(written: number | undefined, { environment }: Context): number {
  const limit = written ?? Number(environment.config(LEVEL_LIMIT) ?? LEVELS);
  return limit < 0 ? Number.POSITIVE_INFINITY : limit;
}

/**
 * With a column that counts the steps, so that one too many raises; undefined where the step is no way along which a column
 * can be carried.
 */
function withLevels(
  { left, output }: Sides,
  step: ResolvedRelation,
  items: readonly NamedExpression[],
  name: string,
  limit: number,
  context: Context,
): Sides | undefined {
  if (limit === Number.POSITIVE_INFINITY) return undefined;
  const level = freshAttribute(context, 'level', types.long, false);
  const before = freshAttribute(context, 'level', types.long, false);
  const carried = carry(step, name, level, before);
  if (carried === undefined) return undefined;
  const tooMany = raise('RECURSION_LEVEL_LIMIT_EXCEEDED', { levelLimit: String(limit) });
  const checked = (at: ResolvedExpression): ResolvedExpression =>
    call('recursion_level', [at], types.long, `CASE WHEN $0 >= ${limit} THEN ${tooMany} ELSE $0 END`);
  const next = call('+', [reference(before)], types.long, '($0 + 1)');
  const start = freshAttribute(context, 'level', types.long, false);
  const end = freshAttribute(context, 'level', types.long, false);
  return {
    left: project(left, [
      ...left.output.map(passThrough),
      { attribute: start, expression: checked(literal(types.long, 0n)) },
    ]),
    right: project(carried, [...items, { attribute: end, expression: checked(next) }]),
    output: [...output, level],
  };
}

/** The step with the column of the one use of the name in it given out at its top. */
function carry(r: ResolvedRelation, name: string, source: Attribute, level: Attribute): ResolvedRelation | undefined {
  if (r.kind === 'cte')
    return r.name === name ? { ...r, source: [...r.source, source], output: [...r.output, level] } : undefined;
  if (r.kind === 'join') {
    const left = carry(r.left, name, source, level);
    const right = carry(r.right, name, source, level);
    // Named on both sides, or where rows of it may be missing, there is not one level.
    if ((left === undefined) === (right === undefined) || !/^(inner|cross)$/.test(r.type)) return undefined;
    return { ...r, left: left ?? r.left, right: right ?? r.right, output: [...r.output, level] };
  }
  if (!('input' in r)) return undefined;
  const input = carry(r.input, name, source, level);
  if (input === undefined) return undefined;
  switch (r.kind) {
    case 'project':
      return { ...r, input, expressions: [...r.expressions, passThrough(level)], output: [...r.output, level] };
    case 'filter':
    case 'sort':
    case 'limit':
    case 'generate':
      return { ...r, input, output: [...r.output, level] };
    default:
      return undefined;
  }
}
