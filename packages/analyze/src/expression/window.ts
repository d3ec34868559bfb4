/** Window expressions: frames by Spark's defaults, named windows, printed form. */
import { fail, refuse } from '@outboard/errors';
import {
  contains,
  type Expression,
  isOrderable,
  quotedType,
  type ResolvedExpression,
  type ResolvedWindow,
  type WindowSpec,
  within,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import type { Scope } from '../scope.js';
import { checkWholeWindow } from './call-syntax.js';
import { checkFrame, engineFrame, frameOf, frameText } from './frame.js';
import { resolveFunction } from './function.js';
import { prettyOrder, resolveOrder } from './order.js';
import { refuseUserFunctions } from './user-function.js';
import { checkOwnFrame, isOffset, offsetOf } from './window-function.js';

/** The engine's function for the window; a cast or the like around an aggregate is not one. */
function functionOf(e: ResolvedExpression): ResolvedWindow['function'] {
  if (e.kind === 'aggregate' || e.kind === 'windowFunction') return e;
  refuseUserFunctions(e, 'Window');
  return fail('UNSUPPORTED_EXPR_FOR_WINDOW', { sqlExpr: `"${e.pretty}"` });
}

export function resolveWindow(
  e: Extract<Expression, { kind: 'window' }>,
  scope: Scope,
  resolvers: Resolvers,
): ResolvedExpression {
  const spec = withBase(e.spec, scope);
  const fn = functionOf(
    e.function.kind === 'function'
      ? resolveFunction(e.function, scope, resolvers, true)
      : resolvers.expression(e.function, scope),
  );
  const partitionBy = spec.partitionBy.map((p) => resolvers.expression(p, scope));
  if (partitionBy.some((p) => contains(p.type, 'calendar_interval'))) refuse('windows by calendar intervals');
  const unordered = partitionBy.find((p) => !isOrderable(p.type));
  if (unordered !== undefined)
    within(unordered.origin, unordered.owner, () =>
      fail('EXPRESSION_TYPE_IS_NOT_ORDERABLE', {
        expr: `"${unordered.pretty}"`,
        exprType: quotedType(unordered.type),
      }),
    );
  const orderBy = spec.orderBy.map((o) => resolveOrder(o, scope, resolvers));
  const rows = fn.kind === 'windowFunction' && fn.name !== 'nth_value' && fn.name !== 'cume_dist';
  const given = spec.frame && frameOf(spec.frame, orderBy, scope, resolvers);
  if (given !== undefined) checkOwnFrame(fn, given);
  const frame = isOffset(fn) ? undefined : given;
  const printedFrame = (() => {
    if (isOffset(fn)) return `ROWS BETWEEN ${offsetOf(fn)} FOLLOWING AND ${offsetOf(fn)} FOLLOWING`;
    if (frame !== undefined) return frameText(frame);
    if (rows) return 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW';
    return orderBy.length > 0
      ? 'RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW'
      : 'ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING';
  })();
  const parts = [
    ...(partitionBy.length > 0 ? [`PARTITION BY ${partitionBy.map((p) => p.pretty).join(', ')}`] : []),
    ...(orderBy.length > 0 ? [`ORDER BY ${orderBy.map(prettyOrder).join(', ')}`] : []),
    printedFrame,
  ];
  const ignores = fn.kind === 'windowFunction' && fn.name === 'nth_value' && ignoresNulls(fn) ? ' ignore nulls' : '';
  const pretty = `${fn.pretty}${ignores} OVER (${parts.join(' ')})`;
  checkWindow(fn, pretty, orderBy.length > 0);
  checkWholeWindow(fn, orderBy.length > 0, printedFrame);
  if (frame !== undefined)
    within(e.spec.origin, scope.context.owner, () => checkFrame(frame, `(${parts.join(' ')})`, orderBy));
  const made = {
    kind: 'window' as const,
    function: fn,
    partitionBy,
    orderBy,
    type: fn.type,
    nullable: fn.nullable,
    pretty,
  };
  return frame === undefined ? made : { ...made, frame: engineFrame(frame, orderBy[0]?.child.type) };
}

/** `IGNORE NULLS`, or the third argument of the DataFrame API's `nth_value`. */
const ignoresNulls = ({ nulls, arguments: args }: Extract<ResolvedWindow['function'], { kind: 'windowFunction' }>) =>
  nulls === 'ignore' || (args[2]?.kind === 'literal' && args[2].value === true);

/** What Spark does not compute over windows, and what has no meaning there without an order. */
function checkWindow(fn: ResolvedWindow['function'], pretty: string, isOrdered: boolean): void {
  if (fn.kind === 'aggregate' && fn.distinct)
    fail('DISTINCT_WINDOW_FUNCTION_UNSUPPORTED', { windowExpr: `"${pretty}"` });
  if (fn.kind === 'aggregate' && fn.filter !== undefined) fail('_LEGACY_ERROR_TEMP_1030');
  if (fn.kind === 'windowFunction' && !isOrdered)
    fail('_LEGACY_ERROR_TEMP_1037', { wf: fn.arguments.length === 0 ? `${fn.name}()` : fn.pretty });
}

/** A window that is named stands for another, as it is; names are told apart by case whatever the settings are. */
function withBase(spec: WindowSpec, scope: Scope): WindowSpec {
  if (spec.base === undefined) return spec;
  const base = scope.windows?.[spec.base];
  if (base === undefined)
    return fail('MISSING_WINDOW_SPECIFICATION', {
      windowName: spec.base,
      docroot: 'https://spark.apache.org/docs/latest',
    });
  return withBase(base, scope);
}
