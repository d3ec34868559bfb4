/** Functions that make rows. */
import { refuse } from '@outboard/errors';
import { type DataType, type ResolvedExpression, types } from '@outboard/plan';
import { type ArgumentRule, any, array, type FunctionDefinition, integer, oneOrMore, rest, string } from './define.js';

type Columns = readonly { name: string; type: DataType; nullable: boolean }[];
type Args = readonly ResolvedExpression[];

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

const exploded = (args: Args): Columns => {
  const type = args[0]?.type;
  if (type?.kind === 'array') return [{ name: 'col', type: type.element, nullable: type.containsNull }];
  if (type?.kind !== 'map') return refuse('explode of what is no array or map');
  return [
    { name: 'key', type: type.key, nullable: false },
    { name: 'value', type: type.value, nullable: type.valueContainsNull },
  ];
};
const inlined = (args: Args): Columns => {
  const type = args[0]?.type;
  if (type?.kind !== 'array' || type.element.kind !== 'struct') return refuse('inline of what is no array of structs');
  const { containsNull } = type;
  return type.element.fields.map((f) => ({ name: f.name, type: f.type, nullable: f.nullable || containsNull }));
};

export const generatorFunctions: readonly FunctionDefinition[] = [
  ...generator('explode', [any], exploded),
  ...generator('posexplode', [any], (args) => [
    { name: 'pos', type: types.integer, nullable: false },
    ...exploded(args),
  ]),
  ...generator('inline', [array], inlined),
  ...generator('stack', [integer, rest(any)], (args) => {
    const rows = args[0]?.kind === 'literal' ? Number(args[0].value) : refuse('stack with a number that is no literal');
    const width = Math.ceil((args.length - 1) / rows);
    return Array.from({ length: width }, (_, i) => ({
      name: `col${i}`,
      type: args[i + 1]?.type ?? types.null,
      nullable: true,
    }));
  }),
  ...generator('json_tuple', [string, ...oneOrMore(string)], (args) =>
    args.slice(1).map((_, i) => ({ name: `c${i}`, type: types.string, nullable: true })),
  ),
];
