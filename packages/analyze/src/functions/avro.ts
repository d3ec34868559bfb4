/** Avro's functions, for which Spark lacks a library unless it is told of one; it looks at what they are given before. */
import { fail } from '@outboard/errors';
import { isString, type ResolvedExpression, types } from '@outboard/plan';
import { printedCall } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { any, type FunctionDefinition, optional, scalar } from './define.js';

const isNull = ({ type }: ResolvedExpression): boolean => type.kind === 'null';
/** What an argument is, as errors tell it, and whether a constant is such. */
const KINDS = {
  schema: {
    what: 'string containing the JSON representation of the schema',
    fits: (e: ResolvedExpression) => isString(e.type),
  },
  options: {
    what: 'map of strings to strings containing the options',
    fits: ({ type }: ResolvedExpression) =>
      type.kind === 'map' && [type.key, type.value].every((part) => isString(part) || part.kind === 'null'),
  },
} as const;

/** Errors: DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT, and AVRO_NOT_LOADED_SQL_FUNCTIONS_UNUSABLE of what is right. */
const avro = (
  name: string,
  direction: 'from' | 'to',
  ...kinds: readonly (keyof typeof KINDS | 'value' | 'schema?' | 'options?')[]
): FunctionDefinition =>
  scalar(
    name,
    kinds.map((kind) => (kind.endsWith('?') ? optional(any) : any)),
    types.binary,
    '$0',
    {
      check: (args) => {
        const functionName = name.toUpperCase();
        for (const [i, arg] of args.entries()) {
          const known = KINDS[kinds[i]?.replace('?', '') as keyof typeof KINDS];
          if (known === undefined || isNull(arg) || (isFoldable(arg) && known.fits(arg))) continue;
          fail('DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT', {
            sqlExpr: printedCall(name, args),
            msg: `The ${['first', 'second', 'third'][i]} argument of the ${functionName} SQL function must be a constant ${known.what} to use for converting the value ${direction} AVRO format`,
            hint: '',
          });
        }
        fail('AVRO_NOT_LOADED_SQL_FUNCTIONS_UNUSABLE', { functionName });
      },
    },
  );

export const avroFunctions: readonly FunctionDefinition[] = [
  avro('from_avro', 'from', 'value', 'schema', 'options?'),
  avro('to_avro', 'to', 'value', 'schema?'),
  avro('schema_of_avro', 'from', 'schema', 'options?'),
];
