/** Relations of two inputs. They get the dispatch as an argument, so that no import goes in a circle. */
import type { JoinType, Relation, RelationNode } from '@outboard/plan';
import {
  Join_JoinTypeSchema,
  SetOperation_SetOpTypeSchema,
  type AsOfJoin as WireAsOfJoin,
  type Join as WireJoin,
  type LateralJoin as WireLateralJoin,
  type Relation as WireRelation,
  type SetOperation as WireSetOperation,
} from '@outboard/wire/spark';
import { decodeExpression, optionalExpression } from './expressions.js';
import { defined, enumValue, need } from './require.js';

type Decode = (wire: WireRelation) => Relation;

const joinTypes = {
  1: 'inner',
  2: 'full',
  3: 'left',
  4: 'right',
  5: 'leftAnti',
  6: 'leftSemi',
  7: 'cross',
} as const satisfies Record<number, JoinType>;

export function decodeJoin(wire: WireJoin, decode: Decode): RelationNode {
  const structs = wire.joinDataType;
  return defined({
    kind: 'join' as const,
    left: decode(need(wire.left, 'Join.left')),
    right: decode(need(wire.right, 'Join.right')),
    type: enumValue(joinTypes, wire.joinType, Join_JoinTypeSchema),
    condition: optionalExpression(wire.joinCondition),
    using: wire.usingColumns.length === 0 ? undefined : wire.usingColumns,
    asStructs: structs && { left: structs.isLeftStruct, right: structs.isRightStruct },
  });
}

export const decodeLateralJoin = (wire: WireLateralJoin, decode: Decode): RelationNode =>
  defined({
    kind: 'join' as const,
    left: decode(need(wire.left, 'LateralJoin.left')),
    right: decode(need(wire.right, 'LateralJoin.right')),
    type: enumValue(joinTypes, wire.joinType, Join_JoinTypeSchema),
    condition: optionalExpression(wire.joinCondition),
    lateral: true,
  });

export const decodeAsOfJoin = (wire: WireAsOfJoin, decode: Decode): RelationNode =>
  defined({
    kind: 'asOfJoin' as const,
    left: decode(need(wire.left, 'AsOfJoin.left')),
    right: decode(need(wire.right, 'AsOfJoin.right')),
    leftAsOf: decodeExpression(need(wire.leftAsOf, 'AsOfJoin.left_as_of')),
    rightAsOf: decodeExpression(need(wire.rightAsOf, 'AsOfJoin.right_as_of')),
    condition: optionalExpression(wire.joinExpr),
    using: wire.usingColumns,
    type: wire.joinType,
    tolerance: optionalExpression(wire.tolerance),
    allowExactMatches: wire.allowExactMatches,
    direction: wire.direction,
  });

export const decodeSetOperation = (wire: WireSetOperation, decode: Decode): RelationNode => ({
  kind: 'setOperation',
  operation: enumValue(
    { 1: 'intersect', 2: 'union', 3: 'except' } as const,
    wire.setOpType,
    SetOperation_SetOpTypeSchema,
  ),
  left: decode(need(wire.leftInput, 'SetOperation.left_input')),
  right: decode(need(wire.rightInput, 'SetOperation.right_input')),
  all: wire.isAll ?? false,
  byName: wire.byName ?? false,
  allowMissingColumns: wire.allowMissingColumns ?? false,
});
