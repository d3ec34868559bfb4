/** Wire → plan: one file for each .proto file of Spark Connect. Nothing else knows the wire's shapes. */
import { refuse } from '@outboard/errors';
import type { Statement } from '@outboard/plan';
import type { Plan as WirePlan } from '@outboard/wire/spark';
import { decodeCommand } from './commands.js';
import { decodeRelation } from './relations.js';
import { unknownCase } from './require.js';

export { decodeCommand } from './commands.js';
export { decodeExpression } from './expressions.js';
export { nameParts } from './identifier.js';
export { decodeLiteral } from './literals.js';
export { decodeRelation } from './relations.js';
export { decodeDataType, encodeDataType } from './types.js';

/**
 * A plan as the client sent it, decompressed. Errors: CONNECT_INVALID_PLAN.… where the proto is not a plan,
 * UNSUPPORTED_FEATURE.OUTBOARD where it asks for what Outboard has not.
 */
export function decodePlan(wire: WirePlan): Statement {
  const { opType } = wire;
  switch (opType.case) {
    case 'root':
      return { kind: 'relation', relation: decodeRelation(opType.value) };
    case 'command':
      return { kind: 'command', command: decodeCommand(opType.value) };
    case 'compressedOperation':
      return refuse('a compressed plan inside of a plan');
    case undefined:
      return unknownCase(wire, 'op_type');
    default:
      return opType satisfies never;
  }
}
