/** Expressions that commands put together. */
import { type Expression, types } from '@outboard/plan';

export const column = (name: string): Expression => ({ kind: 'attribute', nameParts: [name] });
export const call = (name: string, ...args: Expression[]): Expression => ({
  kind: 'function',
  name: [name],
  arguments: args,
});
export const truth = (value: boolean): Expression => ({ kind: 'literal', type: types.boolean, value });
export const named = (child: Expression, name: string): Expression => ({ kind: 'alias', child, names: [name] });
