/** `spark/connect/expressions.proto`. */
import { refuse } from '@outboard/errors';
import {
  type Alias,
  type Expression,
  type FrameBound,
  type MergeAction,
  type ProgramOrigin,
  placed,
  planId,
  type SortOrder,
  type Subquery,
  type WindowFrame,
  type WindowSpec,
} from '@outboard/plan';
import {
  type CommonInlineUserDefinedFunction,
  Expression_Cast_EvalModeSchema,
  Expression_SortOrder_SortDirectionSchema,
  Expression_Window_WindowFrame_FrameTypeSchema,
  MergeAction_ActionTypeSchema,
  SubqueryExpression_SubqueryTypeSchema,
  type Expression_Alias as WireAlias,
  type Expression_Window_WindowFrame_FrameBoundary as WireBound,
  type Expression as WireExpression,
  type Expression_Window_WindowFrame as WireFrame,
  type MergeAction as WireMergeAction,
  type Origin as WireOrigin,
  type Expression_UnresolvedRegex as WireRegex,
  type Expression_SortOrder as WireSortOrder,
  type SubqueryExpression as WireSubquery,
  type Expression_Window as WireWindow,
} from '@outboard/wire/spark';
import { nameParts } from './identifier.js';
import { decodeLiteral } from './literals.js';
import { defined, enumValue, need, unknownCase } from './require.js';
import { decodeDataType } from './types.js';

export const decodeExpressions = (wire: readonly WireExpression[]): Expression[] => wire.map(decodeExpression);
export const optionalExpression = (wire: WireExpression | undefined): Expression | undefined =>
  wire === undefined ? undefined : decodeExpression(wire);

const id = (value: bigint | undefined) => (value === undefined ? undefined : planId(value));

/** Which call of the client's program made it, where the client says so. */
export function decodeOrigin(
  common: { readonly origin?: WireOrigin | undefined } | undefined,
): ProgramOrigin | undefined {
  const made = common?.origin?.function;
  if (made?.case !== 'pythonOrigin') return undefined;
  return { of: 'program', fragment: made.value.fragment, callSite: made.value.callSite };
}

export function decodeExpression(wire: WireExpression): Expression {
  const origin = decodeOrigin(wire.common);
  if (origin === undefined) return decodeNode(wire);
  try {
    return { ...decodeNode(wire), origin };
  } catch (thrown) {
    throw placed(thrown, origin);
  }
}

/** A pattern is in backticks, and may be of one table; without them it is a column's name (`ParserUtils.escapedIdentifier`). */
function decodeRegex({ colName, planId }: WireRegex): Expression {
  const [, target, pattern] = /^(?:(.+)\.)?`(.+)`$/s.exec(colName) ?? [];
  if (pattern === undefined)
    return defined({ kind: 'attribute' as const, nameParts: nameParts(colName), planId: id(planId) });
  return defined({
    kind: 'regex' as const,
    pattern,
    target: target === undefined ? undefined : nameParts(target),
    planId: id(planId),
  });
}

function decodeNode(wire: WireExpression): Expression {
  const { exprType } = wire;
  switch (exprType.case) {
    case 'literal':
      return decodeLiteral(exprType.value);
    case 'unresolvedAttribute': {
      const { unparsedIdentifier, planId: plan, isMetadataColumn } = exprType.value;
      return defined({
        kind: 'attribute' as const,
        nameParts: nameParts(unparsedIdentifier),
        planId: id(plan),
        metadataColumn: isMetadataColumn,
      });
    }
    case 'unresolvedFunction': {
      const { functionName, arguments: args, isDistinct, isUserDefinedFunction, isInternal } = exprType.value;
      return defined({
        kind: 'function' as const,
        name: isUserDefinedFunction ? nameParts(functionName) : [functionName],
        arguments: decodeExpressions(args),
        distinct: isDistinct || undefined,
        internal: isInternal || undefined,
      });
    }
    case 'callFunction':
      return {
        kind: 'function',
        name: nameParts(exprType.value.functionName),
        arguments: decodeExpressions(exprType.value.arguments),
      };
    case 'expressionString':
      return { kind: 'sqlText', sql: exprType.value.expression };
    case 'unresolvedStar': {
      const target = exprType.value.unparsedTarget;
      return defined({
        kind: 'star' as const,
        // "t.*": the target keeps the star on the wire.
        target: target === undefined ? undefined : nameParts(target.replace(/\.\*$/, '')),
        planId: id(exprType.value.planId),
      });
    }
    case 'alias':
      return decodeAlias(exprType.value);
    case 'cast': {
      const { expr, castToType, evalMode } = exprType.value;
      const child = decodeExpression(need(expr, 'Cast.expr'));
      if (castToType.case === undefined) return unknownCase(exprType.value, 'cast_to_type');
      const to = castToType.case === 'typeStr' ? castToType.value : decodeDataType(castToType.value);
      return { kind: 'cast', child, to, mode: enumValue(castModes, evalMode, Expression_Cast_EvalModeSchema) };
    }
    case 'unresolvedRegex':
      return decodeRegex(exprType.value);
    case 'sortOrder':
      return decodeSortOrder(exprType.value);
    case 'lambdaFunction':
      return {
        kind: 'lambda',
        parameters: exprType.value.arguments.map((a) => a.nameParts.join('.')),
        body: decodeExpression(need(exprType.value.function, 'LambdaFunction.function')),
      };
    case 'unresolvedNamedLambdaVariable':
      return { kind: 'lambdaVariable', nameParts: exprType.value.nameParts };
    case 'window':
      return decodeWindow(exprType.value);
    case 'unresolvedExtractValue':
      return {
        kind: 'extract',
        child: decodeExpression(need(exprType.value.child, 'UnresolvedExtractValue.child')),
        extraction: decodeExpression(need(exprType.value.extraction, 'UnresolvedExtractValue.extraction')),
      };
    case 'updateFields':
      return defined({
        kind: 'updateField' as const,
        child: decodeExpression(need(exprType.value.structExpression, 'UpdateFields.struct_expression')),
        path: nameParts(exprType.value.fieldName),
        value: optionalExpression(exprType.value.valueExpression),
      });
    case 'namedArgumentExpression':
      return {
        kind: 'namedArgument',
        name: exprType.value.key,
        value: decodeExpression(need(exprType.value.value, 'NamedArgumentExpression.value')),
      };
    case 'subqueryExpression':
      return decodeSubquery(exprType.value);
    case 'commonInlineUserDefinedFunction':
      return refuseFunction(exprType.value);
    case 'mergeAction':
      return refuse('a merge action outside of MERGE INTO');
    case 'typedAggregateExpression':
      return refuse('typed aggregates in Scala');
    case 'directShufflePartitionId':
      return {
        kind: 'function',
        name: ['direct_shuffle_partition_id'],
        arguments: [decodeExpression(need(exprType.value.child, 'DirectShufflePartitionID.child'))],
      };
    case 'extension':
      return refuse(`the expression extension ${exprType.value.typeUrl}`);
    case undefined:
      return unknownCase(wire, 'expr_type');
    default:
      return exprType satisfies never;
  }
}

const castModes = { 0: 'default', 1: 'legacy', 2: 'ansi', 3: 'try' } as const;

export function refuseFunction(wire: CommonInlineUserDefinedFunction): never {
  const language = { pythonUdf: 'Python', scalarScalaUdf: 'Scala', javaUdf: 'Java' } as const;
  const { case: kind } = wire.function;
  return refuse(`user-defined functions in ${kind === undefined ? 'an unknown language' : language[kind]}`);
}

export function decodeAlias(wire: WireAlias): Alias {
  return defined({
    kind: 'alias' as const,
    child: decodeExpression(need(wire.expr, 'Alias.expr')),
    names: wire.name,
    metadata: wire.metadata === '' ? undefined : wire.metadata,
  });
}

export function decodeSortOrder(wire: WireSortOrder): SortOrder {
  const nulls = ({ 1: 'first', 2: 'last' } as const)[wire.nullOrdering as 1 | 2];
  return defined({
    kind: 'sortOrder' as const,
    child: decodeExpression(need(wire.child, 'SortOrder.child')),
    direction: enumValue(
      { 0: 'ascending', 1: 'ascending', 2: 'descending' } as const,
      wire.direction,
      Expression_SortOrder_SortDirectionSchema,
    ),
    nulls,
  });
}

function decodeWindow(wire: WireWindow): Expression {
  const spec: WindowSpec = defined({
    partitionBy: decodeExpressions(wire.partitionSpec),
    orderBy: wire.orderSpec.map(decodeSortOrder),
    frame: wire.frameSpec === undefined ? undefined : decodeFrame(wire.frameSpec),
  });
  return { kind: 'window', function: decodeExpression(need(wire.windowFunction, 'Window.window_function')), spec };
}

const decodeFrame = (wire: WireFrame): WindowFrame => ({
  unit: enumValue({ 1: 'rows', 2: 'range' } as const, wire.frameType, Expression_Window_WindowFrame_FrameTypeSchema),
  lower: decodeBound(need(wire.lower, 'WindowFrame.lower'), 'unboundedPreceding'),
  upper: decodeBound(need(wire.upper, 'WindowFrame.upper'), 'unboundedFollowing'),
});

function decodeBound(wire: WireBound, unbounded: 'unboundedPreceding' | 'unboundedFollowing'): FrameBound {
  const { boundary } = wire;
  switch (boundary.case) {
    case 'currentRow':
      return { kind: 'currentRow' };
    case 'unbounded':
      return { kind: unbounded };
    case 'value':
      return { kind: 'offset', value: decodeExpression(boundary.value) };
    case undefined:
      return unknownCase(wire, 'boundary');
    default:
      return boundary satisfies never;
  }
}

function decodeSubquery(wire: WireSubquery): Subquery {
  const kind = enumValue(
    { 1: 'scalar', 2: 'exists', 3: 'tableArgument', 4: 'in' } as const,
    wire.subqueryType,
    SubqueryExpression_SubqueryTypeSchema,
  );
  if (kind === 'tableArgument') return refuse('table arguments of table functions');
  const form = kind === 'in' ? { kind, values: decodeExpressions(wire.inSubqueryValues) } : { kind };
  return { kind: 'subquery', form, plan: planId(wire.planId) };
}

export function decodeMergeAction(wire: WireExpression): MergeAction {
  if (wire.exprType.case !== 'mergeAction') return refuse('a MERGE INTO action that is no merge action');
  const action: WireMergeAction = wire.exprType.value;
  return defined({
    action: enumValue(
      { 1: 'delete', 2: 'insert', 3: 'insertStar', 4: 'update', 5: 'updateStar' } as const,
      action.actionType,
      MergeAction_ActionTypeSchema,
    ),
    condition: optionalExpression(action.condition),
    assignments: action.assignments.map((a) => ({
      key: decodeExpression(need(a.key, 'Assignment.key')),
      value: decodeExpression(need(a.value, 'Assignment.value')),
    })),
  });
}
