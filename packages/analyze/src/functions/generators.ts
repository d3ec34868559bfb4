/** Functions that make rows. */
import { fail, refuse } from '@outboard/errors';
import { type DataType, isString, quotedType, typeEquals, types } from '@outboard/plan';
import { notFoldable, printedCall, requirePositive, unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import {
  type Args,
  type ArgumentRule,
  any,
  collection,
  type FunctionDefinition,
  integer,
  known,
  oneOrMore,
} from './define.js';

type Columns = readonly { name: string; type: DataType; nullable: boolean }[];

const generator = (
  name: string,
  args: readonly ArgumentRule[],
  columns: (args: Args) => Columns,
): readonly FunctionDefinition[] => [
  { kind: 'generator', names: [name], arguments: args, columns, outer: false },
  {
    kind: 'generator',
    names: [`${name}_outer`],
    arguments: args,
    columns: (a) => columns(a).map((c) => ({ ...c, nullable: true })),
    outer: true,
  },
];

const exploding: ArgumentRule = { ...collection, typed: true };
const arrayOfStructs: ArgumentRule = {
  typed: true,
  expects: '"ARRAY<STRUCT>"',
  accepts: (t) => t.kind === 'array' && t.element.kind === 'struct',
};
const exploded = (args: Args): Columns => {
  const type = args[0]?.type;
  if (type?.kind === 'array') return [{ name: 'col', type: type.element, nullable: type.containsNull }];
  if (type?.kind !== 'map') return [];
  return [
    { name: 'key', type: type.key, nullable: false },
    { name: 'value', type: type.value, nullable: type.valueContainsNull },
  ];
};
const inlined = (args: Args): Columns => {
  const type = args[0]?.type;
  if (type?.kind !== 'array' || type.element.kind !== 'struct') return [];
  const { containsNull } = type;
  return type.element.fields.map((f) => ({ name: f.name, type: f.type, nullable: f.nullable || containsNull }));
};

/** Nothing becomes a number of rows that is none. */
const counted: ArgumentRule = { ...known(any), expects: integer.expects };

/** Errors: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE, DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE */
function rowsOf(args: Args): number {
  const [rows] = args;
  const sqlExpr = printedCall('stack', args);
  if (rows === undefined) return refuse('stack without a number');
  if (rows.type.kind !== 'integer') return unexpectedInput(sqlExpr, 0, integer.expects, rows);
  if (!isFoldable(rows)) return notFoldable(sqlExpr, 'n', rows);
  requirePositive(sqlExpr, '`n`', rows, '2147483647');
  return rows.kind === 'literal' ? Number(rows.value) : refuse('stack with a number that is no literal');
}

/** Of a column of `stack`: every `width`th argument. Error: DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES */
function columnType(args: Args, width: number, column: number): DataType {
  const own = args.flatMap(({ type }, at) =>
    at > 0 && (at - 1) % width === column && type.kind !== 'null' ? [{ at, type }] : [],
  );
  const [first] = own;
  const other = own.find(({ type }) => !typeEquals(type, first?.type ?? type));
  if (first !== undefined && other !== undefined)
    fail('DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES', {
      sqlExpr: printedCall('stack', args),
      columnIndex: String(column),
      leftParamIndex: String(first.at),
      leftType: quotedType(first.type),
      rightParamIndex: String(other.at),
      rightType: quotedType(other.type),
    });
  return first?.type ?? types.null;
}

const STACKED = [counted, ...oneOrMore(any)];
const stacked = (args: Args): Columns => {
  const rows = rowsOf(args);
  const width = Math.ceil((args.length - 1) / rows);
  return Array.from({ length: width }, (_, i) => ({
    name: `col${i}`,
    type: columnType(args, width, i),
    nullable: true,
  }));
};

export const generatorFunctions: readonly FunctionDefinition[] = [
  ...generator('explode', [exploding], exploded),
  ...generator('posexplode', [exploding], (args) => [
    { name: 'pos', type: types.integer, nullable: false },
    ...exploded(args),
  ]),
  ...generator('inline', [arrayOfStructs], inlined),
  ...generator('stack', STACKED, stacked),
  ...generator('stack_each', STACKED, stacked),
  ...generator('variant_explode', [{ expects: '"VARIANT"', accepts: (t) => t.kind === 'variant' }], () => [
    { name: 'pos', type: types.integer, nullable: false },
    { name: 'key', type: types.string, nullable: true },
    { name: 'value', type: types.variant, nullable: false },
  ]),
  ...generator('json_tuple', [any, ...oneOrMore(any)], (args) => {
    if (!args.every(({ type }) => isString(type)))
      fail('DATATYPE_MISMATCH.NON_STRING_TYPE', { sqlExpr: printedCall('json_tuple', args), funcName: '`json_tuple`' });
    return args.slice(1).map((_, i) => ({ name: `c${i}`, type: types.string, nullable: true }));
  }),
];
