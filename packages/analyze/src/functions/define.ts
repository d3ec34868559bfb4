/** The language of the function tables: one line a function. */
import { fail, OutboardError } from '@outboard/errors';
import type { DataType, Expression, FunctionCall, ResolvedExpression, SqlTemplate } from '@outboard/plan';
import { array as arrayOf, contains, isInterval, isNumeric, isString, letIn, quotedType, types } from '@outboard/plan';
import type { Resolvers } from '../context.js';
import { constantOf } from '../expression/constant.js';
import { isFoldable } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { widerTypeOf } from '../types/coercion.js';

/** What an argument may be, and what it becomes by an implicit cast. */
export interface ArgumentRule {
  /** Spark's word for the type in errors. */
  readonly expects: string;
  readonly accepts: (type: DataType) => boolean;
  /** A NULL without a type is none of these either. */
  readonly typed?: boolean;
  /** Cast to this where not accepted as it is. */
  readonly to?: DataType;
  /** Of what is not accepted as it is only NULL is cast (`ExpectsInputTypes`). */
  readonly exact?: boolean;
  /** A text is cast to this where not accepted as it is, without ANSI one that is written out; nothing else is. */
  readonly ofText?: DataType;
  /** A timestamp is cast to this, which is no cast that comes by itself elsewhere. */
  readonly ofTimestamp?: DataType;
  /** What Spark tries to make of a time, where it casts others to something else. */
  readonly timeTo?: DataType;
  /** Spark casts what is given by hand, and never a time. */
  readonly noTime?: true;
  /** Arrays are taken too, with their elements cast to this. */
  readonly elements?: DataType;
  /** All arguments with this mark become their least common type. */
  readonly common?: boolean;
  /** Their common type is one that needs no reading of text (`findTightestCommonType`). */
  readonly tight?: boolean;
  /** All arguments with this mark are binary where every one is given so, and strings otherwise. */
  readonly text?: boolean;
  /** The first argument is an array, and this becomes one type with its elements. */
  readonly element?: boolean;
  /** Its values are compared, or its elements: its type has to have an order. */
  readonly compared?: 'value' | 'elements';
  readonly optional?: boolean;
  readonly rest?: boolean;
  /** Spark computes it before it looks at it, so that it may be any constant. */
  readonly folded?: true;
}

const kindIs =
  (...kinds: DataType['kind'][]) =>
  (type: DataType): boolean =>
    kinds.includes(type.kind);

export const string: ArgumentRule = { expects: '"STRING"', accepts: isString, to: types.string };
export const integer: ArgumentRule = { expects: '"INT"', accepts: kindIs('integer'), to: types.integer };
export const long: ArgumentRule = { expects: '"BIGINT"', accepts: kindIs('long'), to: types.long };
export const double: ArgumentRule = { expects: '"DOUBLE"', accepts: kindIs('double'), to: types.double };
export const boolean: ArgumentRule = { expects: '"BOOLEAN"', accepts: kindIs('boolean'), to: types.boolean };
export const binary: ArgumentRule = { expects: '"BINARY"', accepts: kindIs('binary'), to: types.binary };
export const date: ArgumentRule = { expects: '"DATE"', accepts: kindIs('date'), to: types.date };
export const timestamp: ArgumentRule = { expects: '"TIMESTAMP"', accepts: kindIs('timestamp'), to: types.timestamp };
/** A timestamp with or without zone as it is; anything else becomes one with. */
export const anyTimestamp: ArgumentRule = {
  expects: '("TIMESTAMP" or "TIMESTAMP WITHOUT TIME ZONE")',
  accepts: kindIs('timestamp', 'timestamp_ntz'),
  to: types.timestamp,
};
/** A whole number as it is: no text is read as one. */
export const whole: ArgumentRule = { expects: '"INTEGRAL"', accepts: kindIs('byte', 'short', 'integer', 'long') };
/** A truth value as it is: no text is read as one. */
export const truth: ArgumentRule = { expects: '"BOOLEAN"', accepts: kindIs('boolean') };
export const numeric: ArgumentRule = { expects: '"NUMERIC"', accepts: isNumeric, to: types.double };
/** What has a sign: numbers and intervals. */
export const signed: ArgumentRule = {
  expects: '("NUMERIC" or "INTERVAL DAY TO SECOND" or "INTERVAL YEAR TO MONTH" or "INTERVAL")',
  accepts: (t) => isNumeric(t) || isInterval(t),
  to: types.double,
};
export const integral: ArgumentRule = {
  expects: '"INTEGRAL"',
  accepts: kindIs('byte', 'short', 'integer', 'long'),
  to: types.long,
};
export const stringOrBinary: ArgumentRule = {
  expects: '("STRING" or "BINARY")',
  accepts: (t) => isString(t) || t.kind === 'binary',
  to: types.string,
};
/** Strings, or binary where all of them are (`StringType` or `BinaryType`, the same for all). */
export const text: ArgumentRule = { ...stringOrBinary, text: true };
export const element: ArgumentRule = { expects: '"ANY"', accepts: () => true, element: true };
export const any: ArgumentRule = { expects: '"ANY"', accepts: () => true };
export const array: ArgumentRule = { expects: '"ARRAY"', accepts: kindIs('array') };
export const map: ArgumentRule = { expects: '"MAP"', accepts: kindIs('map') };
export const struct: ArgumentRule = { expects: '"STRUCT"', accepts: kindIs('struct') };
export const userDefined: ArgumentRule = { expects: '"USERDEFINEDTYPE"', accepts: kindIs('udt') };
export const collection: ArgumentRule = { expects: '("ARRAY" or "MAP")', accepts: kindIs('array', 'map') };
/** Arguments marked so are cast to their least common type. */
export const common: ArgumentRule = { expects: '"ANY"', accepts: () => true, common: true };
/** Text is not read as something else, nor something else as text. */
export const tight: ArgumentRule = { ...common, tight: true, compared: 'value' };
/** A NULL without a type is an array of such. */
export const untypedArray: ArgumentRule = { ...array, to: arrayOf(types.null) };
export const comparedArray: ArgumentRule = { ...array, compared: 'elements' };
export const commonArray: ArgumentRule = { ...comparedArray, common: true, tight: true };

export const compared = (rule: ArgumentRule): ArgumentRule => ({ ...rule, compared: 'value' });
/** Takes nothing for what it expects, as most others of Spark's functions do. */
export const exactly = (rule: ArgumentRule): ArgumentRule => ({ ...rule, exact: true });
/** A whole number as it is, and NULL as one. */
export const wholeOrNull: ArgumentRule = exactly({ ...integral, to: types.integer });
export const optional = (rule: ArgumentRule): ArgumentRule => ({ ...rule, optional: true });
/** Any constant that comes to such, known before the query runs. */
export const known = (rule: ArgumentRule): ArgumentRule => ({ ...rule, folded: true });
export const rest = (rule: ArgumentRule): ArgumentRule => ({ ...rule, optional: true, rest: true });
export const oneOrMore = (rule: ArgumentRule): readonly ArgumentRule[] => [rule, rest(rule)];

export type Args = readonly ResolvedExpression[];
/** A type, or how it follows from the (cast) arguments, and from those as they are written. */
export type ResultRule = DataType | ((args: Args, written: readonly Expression[]) => DataType);
/** Absent: nullable where an argument is. */
export type NullRule = boolean | ((args: Args, ansi: boolean) => boolean);

export const typeOf = (args: Args, index: number): DataType => args[index]?.type ?? types.null;
export const sameAs =
  (index: number): ResultRule =>
  (args) =>
    typeOf(args, index);
/** Of the arguments from this one on, which are of one type but for the NULLs within (`ComplexTypeMergingExpression`). */
export const merged =
  (from = 0) =>
  (args: Args): DataType =>
    widerTypeOf(args.slice(from).map((a) => a.type)) ?? typeOf(args, from);
export const elementOf = (type: DataType): DataType => (type.kind === 'array' ? type.element : types.null);
/** The type of the first argument's elements. */
export const elementType = (args: Args): DataType => elementOf(typeOf(args, 0));
export const containsNull = (type: DataType): boolean => type.kind === 'array' && type.containsNull;
/** Whether the list holds a NULL. */
export const hasNull = (list: string): string => `(list_count(${list}) < len(${list}))`;

/** A function's name, and the call of it. */
interface MadeOf {
  readonly name: string;
  readonly call: (printed: readonly string[]) => string;
  /** How many arguments it has before the first that is given. */
  readonly before?: number;
}
export const madeOf = (name: string): MadeOf => ({ name, call: (printed) => `${name}(${printed.join(', ')})` });

export interface Extras {
  readonly nullable?: NullRule;
  /** The printed form, where it is not `name(a, b)`. */
  readonly pretty?: (printed: readonly string[], name: string, args: Args) => string;
  /** What Spark makes of it before it looks at the arguments, as errors of these tell it. */
  readonly madeOf?: MadeOf;
  readonly volatile?: boolean;
  /** The place of its seed among the arguments, where it draws by chance. */
  readonly seed?: number;
  /** What it is with so many arguments, where that is another function of the name. */
  readonly byCount?: Readonly<Record<number, CountedDefinition>>;
  /** How many arguments it takes, as errors tell it, where that does not follow from the rules. */
  readonly counts?: string;
  /** Changes or refuses the arguments after the casts: what depends on literal arguments. */
  readonly check?: (args: Args, name: string) => void;
}

interface Base extends Extras {
  readonly names: readonly string[];
  readonly arguments: readonly ArgumentRule[];
  readonly result: ResultRule;
  readonly template: SqlTemplate;
}

export type CountedDefinition = Base & { readonly kind: 'scalar' | 'aggregate' };
export type FunctionDefinition =
  | CountedDefinition
  | (Base & { readonly kind: 'window'; readonly frame: 'fixed' | 'free' })
  | {
      readonly kind: 'generator';
      readonly names: readonly string[];
      readonly arguments: readonly ArgumentRule[];
      readonly outer: boolean;
      readonly columns: (args: Args, name: string) => readonly { name: string; type: DataType; nullable: boolean }[];
    }
  /** What no row of data describes: lambdas, structs, arguments by name. */
  | {
      readonly kind: 'special';
      readonly names: readonly string[];
      readonly resolve: (call: FunctionCall, name: string, scope: Scope, resolvers: Resolvers) => ResolvedExpression;
    }
  | { readonly kind: 'refused'; readonly names: readonly string[]; readonly why: string };

const split = (names: string) => names.split(' ');

export const scalar = (
  names: string,
  args: readonly ArgumentRule[],
  result: ResultRule,
  template: SqlTemplate,
  extras: Extras = {},
): CountedDefinition => ({ kind: 'scalar', names: split(names), arguments: args, result, template, ...extras });

/** In the template, `<<f(x)>>` marks a call of the engine's aggregate: DISTINCT, FILTER, ORDER BY and OVER go there. */
export const aggregate = (
  names: string,
  args: readonly ArgumentRule[],
  result: ResultRule,
  template: SqlTemplate,
  extras: Extras = {},
): FunctionDefinition => ({
  kind: 'aggregate',
  names: split(names),
  arguments: args,
  result,
  template,
  nullable: true,
  ...extras,
});

export const windowFunction = (
  names: string,
  args: readonly ArgumentRule[],
  result: ResultRule,
  template: SqlTemplate,
  extras: Extras & { frame?: 'fixed' | 'free' } = {},
): FunctionDefinition => ({
  kind: 'window',
  names: split(names),
  arguments: args,
  result,
  template,
  frame: 'fixed',
  ...extras,
});

export const special = (
  names: string,
  resolve: Extract<FunctionDefinition, { kind: 'special' }>['resolve'],
): FunctionDefinition => ({ kind: 'special', names: split(names), resolve });

export const refused = (names: string, why: string): FunctionDefinition => ({
  kind: 'refused',
  names: split(names),
  why,
});

/** NULL where an argument is: for what the engine's own function, or a CASE, would make of NULL. */
export const nullIfAnyNull = (args: readonly string[], sql: string): string =>
  `CASE WHEN ${args.map((a) => `${a} IS NOT NULL`).join(' AND ')} THEN ${sql} END`;

/** Raises a condition while the query runs: the worker's error carries it, `translateEngineError` reads it. */
export const raise = (condition: string, parameters: Readonly<Record<string, string>> = {}): string =>
  `error('[${condition}]${JSON.stringify(parameters).replaceAll("'", "''")}')`;

/** Bytes by a name, and their text or NULL where they are none: the engine tries nothing that may raise by itself. */
export const triedText = (bytes: string, body: (bytes: string, text: string) => string): string =>
  letIn(bytes, 'tried_', (b) => body(b, `TRY(decode(${b}))`));

/**
 * Of an array written out, the element itself tells; of another, an index that is no literal raises where it is outside: only
 * the elements count then, also where array or index may be NULL (`computeNullabilityFromArray`).
 */
export function elementNullable(
  list: ResolvedExpression,
  index: ResolvedExpression,
  base: 0 | 1,
  raises: boolean,
): boolean {
  if (isFoldable(index) && !index.nullable) {
    const value = constantOf(index);
    if (list.kind !== 'call' || list.name !== 'array' || typeof value !== 'number') return true;
    const at = value - (value < 0 ? 0 : base);
    const element = list.arguments.at(at);
    return at < -list.arguments.length || (base === 0 && at < 0) || element === undefined ? true : element.nullable;
  }
  return !raises || containsNull(list.type);
}

/** Error: WRONG_NUM_ARGS.WITHOUT_SUGGESTION. `expected` as Spark writes it: `2`, `[2, 3]`, `> 0`. */
export const wrongCount = (name: string, expected: string, actual: number): never =>
  fail('WRONG_NUM_ARGS.WITHOUT_SUGGESTION', {
    functionName: `\`${name}\``,
    expectedNum: expected,
    actualNum: String(actual),
    docroot: 'https://spark.apache.org/docs/latest',
  });

/** What can't be read of an argument's text is the call's fault, and not the query's text's. */
export function faultOfCall<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof OutboardError) || thrown.class !== 'parse') throw thrown;
    return fail(thrown.condition, thrown.parameters, { class: 'analysis' });
  }
}

/** A text in the engine's SQL. */
export const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Error: DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE (`TypeUtils.checkForMapKeyType`). */
export function checkMapKey(key: DataType, pretty: string): void {
  if (contains(key, 'map') || contains(key, 'variant'))
    fail('DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE', { sqlExpr: `"${pretty}"`, keyType: quotedType(key) });
}

/** What is raised has no place in the query that Spark would tell of: `@` without a number says so. */
export const nowhere = (raised: string): string => raised.replace("'[", "'@[");

/** The value of a literal that is a string or a number, or undefined. */
export const isTrue = (arg: ResolvedExpression | undefined): boolean => arg?.kind === 'literal' && arg.value === true;

export function literalOf(args: Args, index: number): string | number | bigint | boolean | undefined {
  const arg = args[index];
  const value = arg?.kind === 'literal' ? arg.value : undefined;
  return value === null || typeof value === 'object' ? undefined : value;
}

/** As `raise`, with parameters that are computed: each is SQL for a text. */
export const raiseWith = (condition: string, parameters: Readonly<Record<string, string>>): string =>
  `error('[${condition}]' || json_object(${Object.entries(parameters)
    .flatMap(([name, sql]) => [sqlText(name), sql])
    .join(', ')}))`;

export const ANSI_CONFIG = '"spark.sql.ansi.enabled"';
