/** Relations that read: tables, files, SQL text, text to parse. */
import { type Expression, multipartName, type Relation, type RelationNode, type SqlArguments } from '@outboard/plan';
import {
  Parse_ParseFormatSchema,
  type Expression as WireExpression,
  type Expression_Literal as WireLiteral,
  type Parse as WireParse,
  type Read as WireRead,
  type SQL as WireSql,
} from '@outboard/wire/spark';
import { decodeExpression } from './expressions.js';
import { decodeLiteral } from './literals.js';
import { defined, enumValue, unknownCase } from './require.js';
import { decodeDataType } from './types.js';

export function decodeRead(wire: WireRead): RelationNode {
  const { readType, isStreaming } = wire;
  switch (readType.case) {
    case 'namedTable':
      return {
        kind: 'table',
        nameParts: multipartName(readType.value.unparsedIdentifier),
        options: readType.value.options,
      };
    case 'dataSource': {
      const { format, schema, options, paths, predicates } = readType.value;
      return defined({
        kind: 'dataSource' as const,
        format,
        schema: schema === '' ? undefined : schema,
        options,
        paths,
        predicates,
        streaming: isStreaming,
      });
    }
    case undefined:
      return unknownCase(wire, 'read_type');
    default:
      return readType satisfies never;
  }
}

interface WireArguments {
  readonly args: { readonly [key: string]: WireLiteral };
  readonly posArgs: readonly WireLiteral[];
  readonly namedArguments: { readonly [key: string]: WireExpression };
  readonly posArguments: readonly WireExpression[];
}

/** Clients before Spark 4 send literals (`args`, `pos_args`), newer ones expressions. */
export function decodeSqlArguments(wire: WireArguments): SqlArguments {
  const named: Record<string, Expression> = {};
  for (const [key, value] of Object.entries(wire.args)) named[key] = decodeLiteral(value);
  for (const [key, value] of Object.entries(wire.namedArguments)) named[key] = decodeExpression(value);
  return { named, positional: [...wire.posArgs.map(decodeLiteral), ...wire.posArguments.map(decodeExpression)] };
}

export const decodeSql = (wire: WireSql): RelationNode => ({
  kind: 'sql',
  query: wire.query,
  arguments: decodeSqlArguments(wire),
});

export const decodeParse = (wire: WireParse, input: Relation): RelationNode =>
  defined({
    kind: 'parse' as const,
    input,
    format: enumValue({ 1: 'csv', 2: 'json' } as const, wire.format, Parse_ParseFormatSchema),
    schema: wire.schema === undefined ? undefined : decodeDataType(wire.schema),
    options: wire.options,
  });
