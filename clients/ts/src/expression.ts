/** Small makers of Spark's expression messages. */
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { type Expression, ExpressionSchema } from '@outboard/wire/spark';
import { type LiteralValue, literal } from './literal.js';

export type ExpressionInit = NonNullable<MessageInitShape<typeof ExpressionSchema>['exprType']>;

export const expression = (exprType: ExpressionInit): Expression => create(ExpressionSchema, { exprType });

export const literalExpression = (value: LiteralValue): Expression =>
  expression({ case: 'literal', value: literal(value) });

/** A function by its name, as the server resolves it. */
export const call = (functionName: string, args: readonly Expression[], isDistinct = false): Expression =>
  expression({ case: 'unresolvedFunction', value: { functionName, arguments: [...args], isDistinct } });

/** A column by its name (`a`, `t.a`, `` `odd name` ``), `*`, or `t.*`. `planId`: of the DataFrame it was taken from. */
export function attribute(name: string, planId?: bigint): Expression {
  const of = planId === undefined ? {} : { planId };
  if (name === '*') return expression({ case: 'unresolvedStar', value: of });
  if (name.endsWith('.*')) return expression({ case: 'unresolvedStar', value: { unparsedTarget: name, ...of } });
  return expression({ case: 'unresolvedAttribute', value: { unparsedIdentifier: name, ...of } });
}
