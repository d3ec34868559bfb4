/** Columns by name: of this scope, of what lies below it, of the query around it. */
import { fail } from '@outboard/errors';
import { type Expression, quoteIdentifier, quoteIfNeeded, type ResolvedExpression } from '@outboard/plan';
import { nameKey } from '../context.js';
import { type Found, findAttribute, findByPlan, type Scope, unresolvedColumn } from '../scope.js';
import { reference } from './build.js';
import { structField } from './extract.js';

type Column = Extract<Expression, { kind: 'attribute' }>;

function descend(found: Found, scope: Scope): ResolvedExpression {
  let e: ResolvedExpression = reference(found.attribute, found.name);
  for (const name of found.fields) e = structField(e, name, scope.context.settings.caseSensitive);
  return e;
}

function within(column: Column, scope: Scope): ResolvedExpression | undefined {
  const [first = ''] = column.nameParts;
  for (let s: Scope | undefined = scope; s?.variables !== undefined; s = s.parent) {
    const variable = s.variables.get(nameKey(first, scope.context));
    if (variable !== undefined) {
      // A variable is printed without its name, though a struct made of it takes the name.
      const e: ResolvedExpression = {
        ...reference(variable, first),
        pretty: scope.unbound ? first : 'namedlambdavariable()',
      };
      return column.nameParts
        .slice(1)
        .reduce<ResolvedExpression>((inner, name) => structField(inner, name, scope.context.settings.caseSensitive), e);
    }
  }
  const looked =
    column.planId === undefined ? undefined : findByPlan(scope, column.planId, column.nameParts, column.metadataColumn);
  if (looked?.kind === 'found') return descend(looked.found, scope);
  if (looked?.kind !== 'absent' && column.metadataColumn !== true) {
    const { caseSensitive } = scope.context.settings;
    const found = findAttribute(scope.attributes, column.nameParts, caseSensitive, scope.ofSides);
    if (found !== undefined) return descend(found, scope);
    const [alias, ...others] = scope.aliases?.get(first.toLowerCase()) ?? [];
    if (others.length > 0)
      fail('AMBIGUOUS_LATERAL_COLUMN_ALIAS', { name: quoteIdentifier(first), n: String(others.length + 1) });
    if (alias !== undefined) {
      const e = column.nameParts
        .slice(1)
        .reduce<ResolvedExpression>((x, name) => structField(x, name, scope.context.settings.caseSensitive), alias);
      // What a generator gives is a column by then.
      if (alias.kind === 'attribute' && !scope.attributes.some(({ id }) => id === alias.id)) return e;
      const pretty = `lateralAliasReference(${column.nameParts.at(-1)})`;
      return { ...e, pretty, namedBy: { kind: 'alias', name: first } };
    }
  }
  return scope.fallback === undefined ? undefined : within(column, scope.fallback);
}

/** Functions that Spark lets stand without parentheses, some by another name (`LiteralFunctionResolution`). */
export const BARE: Readonly<Record<string, string>> = {
  current_date: 'current_date',
  current_time: 'current_time',
  current_timestamp: 'current_timestamp',
  current_user: 'current_user',
  user: 'current_user',
  session_user: 'current_user',
  grouping__id: 'grouping_id',
};

const columnBelow = (e: ResolvedExpression): ResolvedExpression =>
  e.kind === 'call' && e.arguments[0] !== undefined ? columnBelow(e.arguments[0]) : e;

/**
 * Printed with all its name, as Spark's `OuterReference`: columns that have no other name are called so. What is taken of it
 * by the name keeps its alias (`Expression.toString`).
 */
function ofOuter(around: ResolvedExpression, column: Column, { attributes }: Scope): ResolvedExpression {
  const below = columnBelow(around);
  if (below.kind !== 'attribute') return around;
  const { qualifier = [] } = attributes.find(({ id }) => id === below.id) ?? {};
  const whole = `outer(${[...qualifier, below.name].map(quoteIfNeeded).join('.')})`;
  const path = around.pretty.slice(below.pretty.length);
  return { ...around, pretty: path === '' ? whole : `${whole}${path} AS ${column.nameParts.at(-1)}` };
}

export function resolveColumn(
  column: Column,
  scope: Scope,
  bareFunction?: (name: string) => ResolvedExpression,
  variable?: () => ResolvedExpression | undefined,
): ResolvedExpression {
  // Of the queries around one is looked through, as Spark does it.
  const found = within(column, scope);
  if (found !== undefined) return found;
  const { outer } = scope.context;
  if (outer !== undefined) {
    const { aliases: _aliases, ...plain } = outer;
    const around = within(column, plain);
    if (around !== undefined) return ofOuter(around, column, outer);
  }
  if (column.metadataColumn)
    return fail('CANNOT_RESOLVE_DATAFRAME_COLUMN', { name: `"${column.nameParts.join('.')}"` });
  const [name = ''] = column.nameParts;
  const known = column.nameParts.length === 1 && Object.hasOwn(BARE, name.toLowerCase()) && BARE[name.toLowerCase()];
  if (known && bareFunction !== undefined) return bareFunction(known === name.toLowerCase() ? name : known);
  const value = column.planId === undefined ? variable?.() : undefined;
  if (value !== undefined) return value;
  if (column.planId !== undefined) {
    const isHere = findByPlan(scope, column.planId, column.nameParts).kind !== 'absent';
    if (isHere || scope.attributes.length === 0) return unresolvedColumn(scope, column.nameParts);
    return fail('CANNOT_RESOLVE_DATAFRAME_COLUMN', { name: `"${column.nameParts.join('.')}"` });
  }
  return unresolvedColumn(scope, column.nameParts);
}
