/** Calls of functions, by the tables. */
import { fail, refuse } from '@outboard/errors';
import {
  contains,
  type Expression,
  type FunctionCall,
  type NamedExpression,
  type ResolvedExpression,
  type ResolvedSortOrder,
  type SqlTemplate,
  simpleString,
  types,
  within,
} from '@outboard/plan';
import { seedOf } from '../chance.js';
import { parsed, type Resolvers } from '../context.js';
import { takesCalendar } from '../functions/calendar.js';
import type { Extras } from '../functions/define.js';
import { inOrder } from '../functions/named-arguments.js';
import { byCount, checkCount, coerceArguments, findFunction } from '../functions/registry.js';
import { isOfTime, needsTime } from '../functions/time.js';
import { expandStar } from '../relation/star.js';
import type { Scope } from '../scope.js';
import { call, literal } from './build.js';
import { checkDistinctOrder, checkFilter, checkSyntax, isInverse } from './call-syntax.js';
import { prettyOrder, resolveOrder } from './order.js';
import { children, isFoldable, traits } from './tree.js';
import { userFunction } from './user-function.js';

export function resolveFunction(
  fn: FunctionCall,
  scope: Scope,
  resolvers: Resolvers,
  windowed = false,
): ResolvedExpression {
  const made = resolved(fn, scope, resolvers, windowed);
  if (!scope.context.settings.timeType && needsTime(made, children(made))) return fail('UNSUPPORTED_TIME_TYPE');
  if (made.kind !== 'call' && made.kind !== 'aggregate' && made.kind !== 'windowFunction' && made.kind !== 'generator')
    return made;
  const distinct = made.kind === 'aggregate' && made.distinct;
  if ((distinct || !takesCalendar(made.name)) && made.arguments.some((a) => contains(a.type, 'calendar_interval')))
    return refuse(`the function ${made.name} of calendar intervals`);
  return made;
}

function resolved(
  fn: FunctionCall,
  scope: Scope,
  resolvers: Resolvers,
  /** A window runs it, over rows that may be groups: `sum(sum(x)) OVER (…)`. */
  windowed = false,
): ResolvedExpression {
  const made = userFunction(fn, scope, resolvers);
  if (made !== undefined) return made;
  const { name, definition: named } = findFunction(fn.name);
  const { ansi } = scope.context.settings;
  if (named.kind === 'refused') return refuse(`the function ${name} (${named.why})`);
  const inputs = inOrder(name, fn.arguments);
  const definition = byCount(named, inputs.length);
  if (definition.kind === 'special') {
    checkSyntax(fn, name, definition.kind, () => name);
    const columnOf = ({ attribute, expression }: NamedExpression, target: readonly string[]): Expression => {
      const { qualifier, name: column } = attribute;
      if (expression.kind === 'attribute') return { kind: 'attribute', nameParts: [...qualifier.slice(-1), column] };
      return { kind: 'alias', child: { kind: 'attribute', nameParts: [...target, column] }, names: [column] };
    };
    const all = inputs.flatMap((a) =>
      a.kind === 'star' ? expandStar(a, scope).map((item) => columnOf(item, a.target ?? [])) : [a],
    );
    return definition.resolve({ ...fn, arguments: all }, name, scope, resolvers);
  }

  // count(*) counts rows; a star anywhere else stands for its columns.
  const written = inputs.map((a) => (a.kind === 'sqlText' ? parsed(a, scope.context) : a));
  const [only] = written;
  const itemOf = ({ attribute, expression: e }: NamedExpression): ResolvedExpression =>
    e.kind === 'attribute' ? e : { ...e, pretty: `${e.pretty} AS ${attribute.name}` };
  const isOfTable = (star: Extract<Expression, { kind: 'star' }>): boolean =>
    star.target !== undefined && expandStar(star, scope).every(({ expression }) => expression.kind === 'attribute');
  if (name === 'count' && only?.kind === 'star' && only.target !== undefined && isOfTable(only))
    return fail('_LEGACY_ERROR_TEMP_1021', { targetString: only.target.join('.') });
  const starred =
    name === 'count' && written.length === 1 && only?.kind === 'star' && only.target === undefined && !fn.distinct;
  const given = starred
    ? [literal(types.integer, 1)]
    : written.flatMap((a) => (a.kind === 'star' ? expandStar(a, scope).map(itemOf) : [resolvers.expression(a, scope)]));
  const withinGroup = fn.withinGroup === undefined ? [] : fn.withinGroup.map((o) => resolveOrder(o, scope, resolvers));
  // percentile_cont(p) WITHIN GROUP (ORDER BY x) has its input in the order.
  const inverse = isInverse(fn, name);
  const ordered = inverse ? withinGroup.map((o) => o.child) : [];
  const printedBy = (of: readonly ResolvedExpression[]): string => {
    const parts = of.map((a) => a.pretty);
    const shown = fn.distinct ? [`DISTINCT ${parts[0]}`, ...parts.slice(1)] : parts;
    const own = definition.kind === 'generator' ? undefined : definition.pretty?.(shown, name, of);
    // An outer generator is printed as the one that it is around.
    const shownName = definition.kind === 'generator' ? name.replace(/_outer$/, '') : name;
    return own ?? `${shownName}(${shown.join(', ')})`;
  };
  checkSyntax(fn, name, definition.kind, () => printedBy(given));
  // Over a window Spark shows the whole of that.
  if (
    (definition.kind === 'generator' || (definition.kind === 'aggregate' && !windowed)) &&
    given.some((a) => traits(a).generator)
  )
    return fail('UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS', { expression: `"${printedBy(given)}"` });
  const inputOrder = inverse ? [...ordered, ...given] : given;
  const { counts, madeOf }: Extras = definition.kind === 'generator' ? {} : definition;
  checkCount(name, definition.arguments, inputOrder.length, counts);
  if (!scope.context.settings.timeType && isOfTime(name)) return fail('UNSUPPORTED_TIME_TYPE');
  const told =
    madeOf === undefined ? printedBy : (of: readonly ResolvedExpression[]) => madeOf.call(of.map((a) => a.pretty));
  const args = coerceArguments(madeOf?.name ?? name, definition.arguments, inputOrder, ansi, told, madeOf?.before);
  if (definition.kind === 'generator') {
    return {
      kind: 'generator',
      name,
      arguments: args,
      columns: definition.columns(args, name),
      outer: definition.outer,
      type: types.null,
      nullable: true,
      pretty: printedBy(args),
    };
  }
  definition.check?.(args, name);
  const type = typeof definition.result === 'function' ? definition.result(args, written) : definition.result;
  const nullable =
    typeof definition.nullable === 'function'
      ? definition.nullable(args, ansi)
      : (definition.nullable ?? args.some((a) => a.nullable));
  const pretty = printedBy(args);
  switch (definition.kind) {
    case 'scalar':
      if (name === 'typeof') return literal(types.string, simpleString(args[0]?.type ?? types.null), pretty);
      return call(name, [...args, ...seedOf(definition, args, scope.context)], type, definition.template, {
        ...{ nullable, pretty, volatile: definition.volatile ?? false },
      });
    case 'aggregate': {
      const nested = windowed ? undefined : args.find((a) => traits(a).aggregate);
      if (nested !== undefined) {
        const { origin, owner } = nested;
        return within(origin, owner, () => fail('NESTED_AGGREGATE_FUNCTION'));
      }
      if (!windowed && args.some((a) => traits(a).window)) fail('_LEGACY_ERROR_TEMP_1031');
      const filter = fn.filter === undefined ? undefined : resolvers.expression(fn.filter, scope);
      if (filter !== undefined) checkFilter(filter);
      if (fn.distinct) checkDistinctOrder(name, args, withinGroup);
      if (!windowed) checkDeterministic(args, pretty);
      // Under IGNORE NULLS Spark's first_value and last_value print what they stand for.
      const named = fn.nulls === 'ignore' ? pretty.replace(/^(first|last)_value\(/, '$1(') : pretty;
      const made = {
        kind: 'aggregate' as const,
        name,
        arguments: args,
        distinct: fn.distinct ?? false,
        orderBy: inverse ? [] : withinGroup,
        template: inverse ? inverseTemplate(name, definition.template, withinGroup) : definition.template,
        type,
        nullable,
        pretty: `${inverse ? inversePretty(name, args, withinGroup) : withOrder(name, named, withinGroup)}${
          filter === undefined ? '' : ` FILTER (WHERE ${filter.pretty})`
        }`,
        ...(fn.nulls === undefined ? {} : { nulls: fn.nulls }),
      };
      return filter === undefined ? made : { ...made, filter };
    }
    case 'window':
      return {
        kind: 'windowFunction',
        name,
        arguments: args,
        template: definition.template,
        type,
        nullable,
        pretty,
        ...(fn.nulls === undefined ? {} : { nulls: fn.nulls }),
      };
    default:
      return definition satisfies never;
  }
}

/** Functions whose input is the order itself: the most frequent value, or one at a fraction of the rows. */
function inverseTemplate(name: string, template: SqlTemplate, [order]: readonly ResolvedSortOrder[]): SqlTemplate {
  const descending = order?.descending === true;
  // Of equally frequent values the first in the order; a constant the engine takes for a percentage there.
  if (name === 'mode')
    return order !== undefined && isFoldable(order.child)
      ? template
      : `<<mode($0 ORDER BY $0 ${descending ? 'DESC' : 'ASC'})>>`;
  if (!descending) return template;
  if (order?.child.type.kind.endsWith('_interval')) return refuse(`${name} of intervals over a descending order`);
  return `<<${name === 'percentile_cont' ? 'quantile_cont' : 'quantile_disc'}($0, $1 ORDER BY $0 DESC)>>`;
}

function inversePretty(
  name: string,
  [value, percentage]: readonly ResolvedExpression[],
  [order]: readonly ResolvedSortOrder[],
): string {
  // Of equally frequent values Spark's `Mode` takes the last in an order that is turned round.
  const descending = order?.descending !== (name === 'mode');
  return `${name}(${percentage?.pretty ?? ''}) WITHIN GROUP (ORDER BY ${value?.pretty}${descending ? ' DESC' : ''})`;
}

/** `listagg` prints its order, and then its first name. */
const withOrder = (name: string, pretty: string, order: readonly ResolvedSortOrder[]): string =>
  order.length === 0 || !/^(listagg|string_agg)$/.test(name)
    ? pretty
    : `${pretty.replace(/^string_agg\(/, 'listagg(')} WITHIN GROUP (ORDER BY ${order.map(prettyOrder).join(', ')})`;

/** Errors: AGGREGATE_FUNCTION_WITH_NONDETERMINISTIC_EXPRESSION, INVALID_AGGREGATE_FILTER.NON_DETERMINISTIC (`CheckAnalysis`). */
function checkDeterministic(args: readonly ResolvedExpression[], pretty: string): void {
  const random = args.find((a) => traits(a).volatile);
  if (random !== undefined)
    within(random.origin, random.owner, () =>
      fail('AGGREGATE_FUNCTION_WITH_NONDETERMINISTIC_EXPRESSION', { sqlExpr: `"${pretty}"` }),
    );
}
