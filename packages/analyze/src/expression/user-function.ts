/**
 * Functions that users write in SQL (`ResolveSQLFunctions`). A call of one that gives a value becomes its body, arguments in place
 * of parameters; where the body asks queries it becomes one itself, over a row of the arguments. One that gives a table is its query,
 * beside the row of arguments as a lateral join is.
 */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  type DataType,
  type Expression,
  type FunctionCall,
  type NamedExpression,
  quoteIdentifier,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  type SqlFunction,
  type StructType,
  typeEquals,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import type { FunctionDescription } from '../environment.js';
import { wrongCount } from '../functions/define.js';
import { arranged } from '../functions/named-arguments.js';
import { viewKey } from '../gather.js';
import { project } from '../relation/nodes.js';
import { expandStar } from '../relation/star.js';
import type { Scope } from '../scope.js';
import { canCast } from '../types/cast.js';
import { call, explicitCast, reference } from './build.js';
import { castMismatch } from './mismatch.js';
import { attributesOf, children, substitute, traits } from './tree.js';

/** The call that stands around what a function's body has become; it prints as the function. */
const SQL_FUNCTION = 'sql_function';

const known = (name: readonly string[], { gathered }: Context): FunctionDescription | undefined =>
  gathered.functions.get(viewKey(name));

const shownName = ({ name }: SqlFunction): string => quoteIdentifier(name.at(-1) ?? '');

/** What a function's body sees of the query that calls it: nothing. */
function inside({ outer, ctes, references, ...context }: Context, { name }: SqlFunction): Context {
  const shown = name.join('.');
  const own = `function ${shown}`;
  // Whoever makes a function sees to it; another's change meanwhile may have closed a circle.
  if (context.views.includes(own)) fail('CYCLIC_FUNCTION_REFERENCE', { path: `${shown} -> ${shown}` });
  return { ...context, views: [...context.views, own], owner: { type: 'FUNCTION', name: shown } };
}

function castTo(e: ResolvedExpression, to: DataType, { settings }: Context): ResolvedExpression {
  if (typeEquals(e.type, to, { fieldNames: 'exact' })) return e;
  const mode = settings.ansi ? 'ansi' : 'legacy';
  return canCast(e.type, to, settings.ansi) ? explicitCast(e, to, mode) : castMismatch(e, to, mode, e.pretty);
}

interface Bound {
  /** As they are given, for what is printed. */
  readonly given: readonly ResolvedExpression[];
  readonly items: readonly NamedExpression[];
}

/** Arguments by parameter. Errors: WRONG_NUM_ARGS, REQUIRED_PARAMETER_NOT_FOUND …, DATATYPE_MISMATCH.* */
function bind(
  args: readonly Expression[],
  { definition, defaults }: FunctionDescription,
  scope: Scope,
  resolvers: Resolvers,
): Bound {
  const { parameters } = definition;
  const { context } = scope;
  const missing: Expression = { kind: 'literal', type: { kind: 'null' }, value: null };
  const otherwise = (i: number): Expression | undefined => defaults[i];
  const isNamed = args.some((a) => a.kind === 'namedArgument');
  const least = parameters.filter(({ default: text }) => text === undefined).length;
  if (!isNamed && (args.length > parameters.length || args.length < least))
    return wrongCount(definition.name.at(-1) ?? '', String(parameters.length), args.length);
  const routineName = shownName(definition);
  const named = parameters.map(({ name }, i) => {
    const value = otherwise(i);
    return value === undefined ? { name } : { name, otherwise: value };
  });
  const written = isNamed ? arranged(routineName, named, args) : args;
  const given: ResolvedExpression[] = [];
  const items = parameters.map((parameter, i): NamedExpression => {
    const source = written[i] ?? otherwise(i) ?? missing;
    const isOwn = source === defaults[i];
    const e = resolvers.expression(source, isOwn ? empty(inside(context, definition)) : scope);
    // Beside named arguments Spark shows defaults, too.
    if (!isOwn || isNamed) given.push(e);
    const expression = castTo(e, parameter.type, context);
    const qualifier = definition.name.slice(-1);
    const { nullable } = expression;
    return { attribute: freshAttribute(context, parameter.name, parameter.type, nullable, qualifier), expression };
  });
  return { given, items };
}

const columnOf = ({ attribute: { qualifier, name } }: NamedExpression): Expression => ({
  kind: 'attribute',
  nameParts: [...qualifier.slice(-1), name],
});

const empty = (context: Context): Scope => ({ context, attributes: [], relations: [] });
const oneRow: ResolvedRelation = { kind: 'oneRow', output: [] };

const asks = (e: ResolvedExpression): boolean => e.kind === 'subquery' || children(e).some(asks);

/** Undefined where the function is none of a user's. Errors: UNRESOLVED_ROUTINE, INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX … */
export function userFunction(fn: FunctionCall, scope: Scope, resolvers: Resolvers): ResolvedExpression | undefined {
  const { context } = scope;
  const found = known(fn.name, context);
  if (found === undefined) return undefined;
  const { definition, body } = found;
  const { returns } = definition;
  if (returns.kind === 'table') return undefined;
  const prettyName = shownName(definition);
  const unsupported = (syntax: string): never =>
    fail('INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX', { prettyName, syntax });
  if (fn.distinct) unsupported('DISTINCT');
  if (fn.filter !== undefined) unsupported('FILTER CLAUSE');
  if (fn.nulls !== undefined) unsupported(fn.nulls === 'ignore' ? 'IGNORE NULLS' : 'RESPECT NULLS');
  const args = fn.arguments.flatMap((a) => (a.kind === 'star' ? expandStar(a, scope).map(columnOf) : [a]));
  const { given, items } = bind(args, found, scope, resolvers);
  const parameters = items.map(({ attribute }) => attribute);
  const source = body.kind === 'project' ? body.expressions[0] : undefined;
  if (source === undefined) return refuse(`the body of ${prettyName}`);
  const own: Scope = { ...empty(inside(context, definition)), attributes: parameters };
  const pretty = `${definition.name.join('.')}(${given.map((e) => e.pretty).join(', ')})`;
  const { type } = returns;
  const value = castTo(resolvers.expression(source, own), type, context);
  const whole = asks(value) ? queried(value, items, context) : inlined(value, items);
  return call(SQL_FUNCTION, [whole], type, '($0)', { nullable: whole.nullable, pretty });
}

/** The body with the arguments in it. */
function inlined(value: ResolvedExpression, items: readonly NamedExpression[]): ResolvedExpression {
  const used = [...attributesOf(value)];
  for (const { attribute, expression } of items)
    if (traits(expression).volatile && used.filter((id) => id === attribute.id).length > 1)
      refuse('an argument of a SQL function that is not deterministic, and that its body names several times');
  return substitute(value, new Map(items.map(({ attribute, expression }) => [attribute.id, expression])));
}

/** A subquery over one row, which is the arguments. */
function queried(value: ResolvedExpression, items: readonly NamedExpression[], context: Context): ResolvedExpression {
  const all = items.map(({ expression }) => traits(expression));
  if (all.some((t) => t.aggregate || t.window || t.generator))
    return refuse('aggregates and windows as arguments of a SQL function that asks queries');
  if (all.some((t) => t.volatile) || traits(value).volatile)
    return refuse('a SQL function that asks queries and is not deterministic');
  const row = items.length === 0 ? oneRow : project(oneRow, items);
  const attribute = freshAttribute(context, 'value', value.type, value.nullable);
  const plan = project(row, [{ attribute, expression: value }]);
  const { type, nullable, pretty } = value;
  return { kind: 'subquery', form: 'scalar', values: [], plan, type, nullable, pretty };
}

/** `FROM f(…)`. Undefined where the function is none of a user's. Error: UNRESOLVABLE_TABLE_VALUED_FUNCTION */
export function userTable(
  r: RelationOf<'tableFunction'>,
  scope: Scope,
  resolvers: Resolvers,
): ResolvedRelation | undefined {
  const { context } = scope;
  const found = known(r.name, context);
  if (found === undefined) return undefined;
  const { definition, body } = found;
  if (definition.returns.kind === 'value')
    return fail('UNRESOLVABLE_TABLE_VALUED_FUNCTION', { name: r.name.map(quoteIdentifier).join('.') });
  const { items } = bind(r.arguments, found, scope, resolvers);
  const { columns } = definition.returns;
  const own = inside(context, definition);
  if (items.length === 0) return returned(resolvers.relation(body, own), columns, definition, context);
  const left = project(oneRow, items);
  const outer: Scope = { context: own, attributes: left.output, relations: [left] };
  const right = resolvers.relation(body, { ...own, outer });
  const output: readonly Attribute[] = [...left.output, ...right.output];
  const joined: ResolvedRelation = { kind: 'join', left, right, type: 'cross', lateral: true, output };
  return returned(joined, columns, definition, context, right.output);
}

/** The query's columns under the names and of the types that the function says. */
function returned(
  rows: ResolvedRelation,
  { fields }: StructType,
  { name }: SqlFunction,
  context: Context,
  columns: readonly Attribute[] = rows.output,
): ResolvedRelation {
  const items = columns.map((column, i): NamedExpression => {
    const { name: field, type } = fields[i] ?? column;
    const expression = castTo(reference(column), type, context);
    return {
      attribute: freshAttribute(context, field, type, expression.nullable, name.slice(-1)),
      expression,
    };
  });
  return project(rows, items);
}

/** Where Spark takes no such function. Error: UNSUPPORTED_SQL_UDF_USAGE */
export function refuseUserFunctions(e: ResolvedExpression, nodeName: string): void {
  if (e.kind === 'call' && e.name === SQL_FUNCTION) {
    const functionName = quoteIdentifier(e.pretty.slice(0, e.pretty.indexOf('(')).split('.').at(-1) ?? '');
    fail('UNSUPPORTED_SQL_UDF_USAGE', { functionName, nodeName });
  }
  for (const child of children(e)) refuseUserFunctions(child, nodeName);
}
