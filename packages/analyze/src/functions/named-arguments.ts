/** `f(a, name => b)`: the few functions of Spark that know their parameters by name (`FunctionSignature`). */
import { fail } from '@outboard/errors';
import { type Expression, quoteIdentifier, types } from '@outboard/plan';
import { nearest } from '../scope.js';

export interface Parameter {
  readonly name: string;
  readonly otherwise?: Expression;
}
const text = (value: string | null): Expression => ({
  kind: 'literal',
  type: value === null ? types.null : types.string,
  value,
});
const collection: readonly Parameter[] = [{ name: 'collection' }];
const input: readonly Parameter[] = [{ name: 'input' }];

const signatures: Readonly<Record<string, readonly Parameter[]>> = {
  mask: [
    { name: 'str' },
    { name: 'upperChar', otherwise: text('X') },
    { name: 'lowerChar', otherwise: text('x') },
    { name: 'digitChar', otherwise: text('n') },
    { name: 'otherChar', otherwise: text(null) },
  ],
  count_min_sketch: [{ name: 'column' }, { name: 'epsilon' }, { name: 'confidence' }, { name: 'seed' }],
  explode: collection,
  explode_outer: collection,
  posexplode: collection,
  posexplode_outer: collection,
  inline: input,
  inline_outer: input,
  variant_explode: input,
  variant_explode_outer: input,
};

const PROPOSALS_MAX = 3;

/**
 * The arguments in the order of the parameters. Errors: NAMED_PARAMETERS_NOT_SUPPORTED, UNRECOGNIZED_PARAMETER_NAME,
 * UNEXPECTED_POSITIONAL_ARGUMENT, REQUIRED_PARAMETER_NOT_FOUND, DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.*
 */
export function inOrder(name: string, given: readonly Expression[]): readonly Expression[] {
  const parameters = signatures[name];
  const routineName = quoteIdentifier(name);
  if (!given.some((a) => a.kind === 'namedArgument')) {
    // A star may stand for any number of them.
    const missing = given.some((a) => a.kind === 'star') ? undefined : parameters?.[given.length];
    return missing === undefined || missing.otherwise !== undefined ? given : notGiven(routineName, missing, 0);
  }
  if (parameters === undefined) return fail('NAMED_PARAMETERS_NOT_SUPPORTED', { functionName: routineName });
  return arranged(routineName, parameters, given);
}

const notGiven = (routineName: string, { name }: Parameter, index: number): never =>
  fail('REQUIRED_PARAMETER_NOT_FOUND', { routineName, parameterName: quoteIdentifier(name), index: String(index) });

/** Arguments of which some are named. */
export function arranged(
  routineName: string,
  parameters: readonly Parameter[],
  given: readonly Expression[],
): readonly Expression[] {
  const first = given.findIndex((a) => a.kind === 'namedArgument');
  const found = new Map<string, Expression>();
  const positional = given.slice(0, first);
  let before = '';
  for (const a of given.slice(first)) {
    if (a.kind !== 'namedArgument')
      return fail('UNEXPECTED_POSITIONAL_ARGUMENT', { routineName, parameterName: quoteIdentifier(before) });
    before = a.name;
    const key = a.name.toLowerCase();
    if (found.has(key))
      fail('DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.DOUBLE_NAMED_ARGUMENT_REFERENCE', {
        routineName,
        parameterName: quoteIdentifier(a.name),
      });
    const at = parameters.findIndex((p) => p.name.toLowerCase() === key);
    if (at < 0) {
      const open = parameters.map((p) => quoteIdentifier(p.name));
      fail('UNRECOGNIZED_PARAMETER_NAME', {
        routineName,
        argumentName: quoteIdentifier(a.name),
        proposal: nearest(a.name, open).slice(0, PROPOSALS_MAX).join(' '),
      });
    }
    if (at < positional.length)
      fail('DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED', {
        routineName,
        parameterName: quoteIdentifier(parameters[at]?.name ?? ''),
      });
    found.set(key, a.value);
  }
  return parameters.map((p, index) => {
    const value = positional[index] ?? found.get(p.name.toLowerCase()) ?? p.otherwise;
    return value ?? notGiven(routineName, p, index);
  });
}
