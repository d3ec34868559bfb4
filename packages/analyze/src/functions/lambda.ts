/** What higher-order functions take: the collections they run over, and lambdas (Spark's `HigherOrderFunction`, `ResolveLambdaVariables`). */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  array as arrayOf,
  type DataType,
  type Expression,
  type FunctionCall,
  map as mapOf,
  type ResolvedExpression,
  type ResolvedLambda,
  types,
  within,
} from '@outboard/plan';
import { freshAttribute, nameKey, type Resolvers } from '../context.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { attributesOf, ofKind, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { type FunctionDefinition, special, wrongCount } from './define.js';

/** `optional`: a lambda may leave it out (the index of an element). */
export type Variable = readonly [type: DataType, nullable: boolean, optional?: boolean];

/** Spark prints every variable of a lambda so. */
export const VARIABLE = 'namedlambdavariable()';

type Resolve = Extract<FunctionDefinition, { kind: 'special' }>['resolve'];

/**
 * A function of `least` to `most` arguments. Errors: WRONG_NUM_ARGS.WITHOUT_SUGGESTION,
 * UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.HIGHER_ORDER_FUNCTION, wherever in it a subquery stands.
 */
export const higherOrder = (names: string, [least, most]: readonly [number, number], resolve: Resolve) =>
  special(names, (fn, name, ...rest) => {
    const given = fn.arguments.length;
    if (given < least || given > most) wrongCount(name, least === most ? `${least}` : `[${least}, ${most}]`, given);
    const made = resolve(fn, name, ...rest);
    return traits(made).subquery ? fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.HIGHER_ORDER_FUNCTION') : made;
  });

const ofTypes = { array: '"ARRAY"', map: '"MAP"' } as const;

/**
 * The first arguments, which are no lambdas. `otherwise` is what a lambda that is left out looks like. Errors:
 * INVALID_LAMBDA_FUNCTION_CALL.PARAMETER_DOES_NOT_ACCEPT_LAMBDA_FUNCTION, DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE
 */
export function inputsOf(
  fn: FunctionCall,
  name: string,
  kinds: readonly ('array' | 'map' | 'any')[],
  scope: Scope,
  resolvers: Resolvers,
  otherwise?: string,
): readonly ResolvedExpression[] {
  const sources = fn.arguments.slice(0, kinds.length);
  if (sources.some((a) => a.kind === 'lambda'))
    fail('INVALID_LAMBDA_FUNCTION_CALL.PARAMETER_DOES_NOT_ACCEPT_LAMBDA_FUNCTION');
  const inputs = sources.map((a) => resolvers.expression(a, scope));
  // A NULL is made one of the type wherever nothing else is open.
  const isBound = !fn.arguments.some((a) => a.kind === 'lambda') && otherwise === undefined;
  for (const [index, e] of inputs.entries()) {
    const kind = kinds[index];
    if (kind === undefined || kind === 'any' || e.type.kind === kind) continue;
    if (isBound && e.type.kind === 'null') continue;
    unexpectedInput(`"${written(fn, name, inputs, scope, resolvers, otherwise)}"`, index, ofTypes[kind], e);
  }
  return inputs;
}

export const arrayOfInput = (e: ResolvedExpression | undefined) =>
  e?.type.kind === 'array' ? e.type : arrayOf(types.null);
export const mapOfInput = (e: ResolvedExpression | undefined) =>
  e?.type.kind === 'map' ? e.type : mapOf(types.null, types.null);

/** The call as Spark prints it before its lambdas are bound: the variables by their names. */
export function written(
  fn: FunctionCall,
  name: string,
  inputs: readonly ResolvedExpression[],
  scope: Scope,
  resolvers: Resolvers,
  otherwise?: string,
): string {
  const lambdas = fn.arguments.slice(inputs.length).map((source) => {
    if (source.kind !== 'lambda') return resolvers.expression(source, scope).pretty;
    const parameters = source.parameters.map((p) => freshAttribute(scope.context, p, types.null, true));
    const body = resolvers.expression(source.body, { ...withVariables(parameters, scope), unbound: true });
    return `lambdafunction(${[body.pretty, ...source.parameters].join(', ')})`;
  });
  const parts = [...inputs.map((a) => a.pretty), ...lambdas, ...(otherwise === undefined ? [] : [otherwise])];
  return `${name}(${parts.join(', ')})`;
}

function withVariables(parameters: readonly Attribute[], scope: Scope): Scope {
  const { aliases: _aliases, ...plain } = scope;
  const variables = new Map(parameters.map((p) => [nameKey(p.name, scope.context), p]));
  return { ...plain, variables, parent: scope };
}

/** An expression in the place of a lambda is one that looks at none of its variables. Errors: INVALID_LAMBDA_FUNCTION_CALL.* */
export function resolveLambda(
  source: Expression | undefined,
  variables: readonly Variable[],
  scope: Scope,
  resolvers: Resolvers,
): ResolvedLambda {
  if (source === undefined) return refuse('a higher-order function without a lambda');
  const required = variables.filter(([, , optional]) => !optional).length;
  if (source.kind === 'lambda') checkParameters(source, required, variables.length, scope);
  const names = source.kind === 'lambda' ? source.parameters : variables.slice(0, required).map(() => '');
  const parameters = names.map((name, i) => {
    const [type, nullable] = variables[i] as Variable;
    return freshAttribute(scope.context, name, type, nullable);
  });
  const body =
    source.kind === 'lambda'
      ? resolvers.expression(source.body, withVariables(parameters, scope))
      : resolvers.expression(source, scope);
  const own = new Set(parameters.map((p) => p.id));
  if (ofKind(body, 'window').some((w) => [...attributesOf(w)].some((id) => own.has(id))))
    refuse("a window function of a lambda's variables");
  return {
    kind: 'lambda',
    parameters,
    body,
    type: body.type,
    nullable: body.nullable,
    pretty: `lambdafunction(${[body.pretty, ...parameters.map(() => VARIABLE)].join(', ')})`,
  };
}

function checkParameters(
  { parameters, origin }: Extract<Expression, { kind: 'lambda' }>,
  least: number,
  most: number,
  scope: Scope,
): void {
  const at = (raise: () => never) => within(origin, scope.context.owner, raise);
  if (parameters.length < least || parameters.length > most)
    at(() =>
      fail('INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH', {
        expectedNumArgs: String(parameters.length),
        actualNumArgs: String(least),
      }),
    );
  const same = parameters.map((name) => nameKey(name, scope.context));
  if (new Set(same).size < same.length)
    at(() =>
      fail('INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES', {
        args: same.map((name) => `\`${name}\``).join(', '),
        caseSensitiveConfig: '"spark.sql.caseSensitive"',
      }),
    );
}

/** A lambda has to give values of a type, or NULL. Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE */
export function requireCondition(name: string, input: ResolvedExpression, lambda: ResolvedLambda): ResolvedLambda {
  if (lambda.type.kind === 'boolean' || lambda.type.kind === 'null') return lambda;
  return unexpectedInput(`"${name}(${input.pretty}, ${lambda.pretty})"`, 1, '"BOOLEAN"', lambda);
}
