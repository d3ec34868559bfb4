/** The type that a JSON text has to Spark, and the one that several have in common (`JsonInferSchema`). */
import { raise } from '../define.js';
import { Malformed, Scanner } from './scanner.js';
import type { Leniency } from './shape.js';

export interface Inference extends Leniency {
  readonly primitivesAsString: boolean;
  readonly prefersDecimal: boolean;
  /** Fields that hold nothing but NULL are left out. */
  readonly dropsNulls: boolean;
  readonly mode: 'PERMISSIVE' | 'DROPMALFORMED' | 'FAILFAST';
  /** The column for texts that are no record. */
  readonly corrupt: string;
}

type Scalar = 'null' | 'boolean' | 'long' | 'double' | 'string' | 'bad';
type Decimal = { readonly precision: number; readonly scale: number };
type Type = Scalar | Decimal | { readonly list: Type } | { readonly struct: Readonly<Record<string, Type>> };

const DECIMAL_DIGITS = 38;
const LONG: Decimal = { precision: 20, scale: 0 };

const decimal = (precision: number, scale: number): Type =>
  precision > DECIMAL_DIGITS ? 'double' : { precision, scale };

const NUMBER = /^[+-]?(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** The digits of a number and those behind its point, as Java's BigDecimal counts them; undefined where the word is none. */
function digitsOf(word: string): Decimal | undefined {
  const found = NUMBER.exec(word);
  if (found === null) return undefined;
  const [, whole = '', fraction = '', exponent = '0'] = found;
  const digits = `${whole}${fraction}`.replace(/^0+(?=.)/, '').length;
  return { precision: digits, scale: fraction.length - Number(exponent) };
}

/** A number that is none to BigDecimal makes its record a bad one. Error: NEGATIVE_SCALE_DISALLOWED */
function ofNumber(word: string): Type {
  const { precision, scale } = digitsOf(word) ?? malformed();
  const type = decimal(Math.max(precision, scale), scale);
  if (type === 'double' || scale >= 0) return type;
  const sqlConf = '"spark.sql.legacy.allowNegativeScaleOfDecimal"';
  return raise('NEGATIVE_SCALE_DISALLOWED', { scale: String(scale), sqlConf });
}
const malformed = (): never => {
  throw new Malformed();
};

function ofWord(word: string, choices: Inference): Type {
  if (word === 'null') return 'null';
  if (choices.primitivesAsString) return 'string';
  if (word === 'true' || word === 'false') return 'boolean';
  if (/^-?\d+$/.test(word)) return BigInt.asIntN(64, BigInt(word)) === BigInt(word) ? 'long' : ofNumber(word);
  return choices.prefersDecimal ? ofNumber(word) : 'double';
}

/** A string without a character says nothing of its type. */
function ofString(value: string, choices: Inference): Type {
  if (value === '') return 'null';
  const digits = choices.prefersDecimal ? digitsOf(value) : undefined;
  // No DecimalType has more digits behind its point than digits at all.
  const isDecimal =
    digits && digits.scale >= 0 && digits.scale <= digits.precision && digits.precision <= DECIMAL_DIGITS;
  return isDecimal ? digits : 'string';
}

function nextType(scanner: Scanner, choices: Inference): Type {
  const next = scanner.peek();
  if (next === '{') {
    const struct: Record<string, Type> = {};
    scanner.members((name) => {
      struct[name] = merged(struct[name] ?? 'null', nextType(scanner, choices));
    });
    return { struct };
  }
  if (next === '[') {
    let of: Type = 'null';
    scanner.elements(() => {
      of = merged(of, nextType(scanner, choices));
    });
    return { list: of };
  }
  if (scanner.isString(next)) return ofString(scanner.string(), choices);
  return ofWord(scanner.word(), choices);
}

const isDecimal = (type: Type): type is Decimal => typeof type === 'object' && 'precision' in type;

/** Structs of the same names, be they written otherwise, whose fields need no reading of text: under the first's names. */
function tightest(a: Type, b: Type): Type | undefined {
  if (a === b || b === 'null') return a;
  if (a === 'null') return b;
  if ((a === 'double' && b === 'long') || (a === 'long' && b === 'double')) return 'double';
  if (typeof a !== 'object' || typeof b !== 'object') return undefined;
  if ('list' in a && 'list' in b) {
    const list = tightest(a.list, b.list);
    return list && { list };
  }
  if (!('struct' in a && 'struct' in b)) return undefined;
  const [xs, ys] = [a.struct, b.struct].map((struct) => Object.entries(struct).sort(byName));
  if (xs === undefined || ys === undefined || xs.length !== ys.length) return undefined;
  const fields = xs.map(([name, x], i) => {
    const [other, y] = ys[i] ?? ['', x];
    return [name, name.toLowerCase() === other.toLowerCase() ? tightest(x, y) : undefined] as const;
  });
  return fields.some(([, type]) => type === undefined)
    ? undefined
    : { struct: Object.fromEntries(fields) as Record<string, Type> };
}
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function merged(a: Type, b: Type): Type {
  const tight = tightest(a, b);
  if (tight !== undefined) return tight;
  if (typeof a === 'object' && typeof b === 'object') {
    if ('list' in a && 'list' in b) return { list: merged(a.list, b.list) };
    if ('struct' in a && 'struct' in b) {
      const struct = { ...a.struct };
      for (const [name, type] of Object.entries(b.struct)) struct[name] = merged(struct[name] ?? 'null', type);
      return { struct };
    }
  }
  if ((a === 'double' && isNumber(b)) || (b === 'double' && isNumber(a))) return 'double';
  const [x, y] = [a === 'long' ? LONG : a, b === 'long' ? LONG : b];
  if (!isDecimal(x) || !isDecimal(y)) return 'string';
  const scale = Math.max(x.scale, y.scale);
  return decimal(Math.max(x.precision - x.scale, y.precision - y.scale) + scale, scale);
}
const isNumber = (type: Type): boolean => type === 'long' || type === 'double' || isDecimal(type);

/** The type of a text, as JSON; null of a text without a value. */
export function typeOfText(text: string, choices: Inference): string | null {
  const scanner = new Scanner(text, choices);
  try {
    return scanner.peek() === '' ? null : JSON.stringify(nextType(scanner, choices));
  } catch (error) {
    if (error instanceof Malformed) return '"bad"';
    throw error;
  }
}

/** What the engine's `json_structure` says, which does not know strings without a character, `{}`, or numbers of many digits. */
function ofStructure(structure: unknown, choices: Inference): Type {
  if (Array.isArray(structure)) return { list: ofStructure(structure[0], choices) };
  if (typeof structure === 'object' && structure !== null)
    return {
      struct: Object.fromEntries(Object.entries(structure).map(([name, of]) => [name, ofStructure(of, choices)])),
    };
  if (structure === 'NULL') return 'null';
  if (choices.primitivesAsString) return 'string';
  return ENGINE[String(structure)] ?? 'string';
}
const ENGINE: Readonly<Record<string, Scalar>> = {
  BOOLEAN: 'boolean',
  BIGINT: 'long',
  UBIGINT: 'long',
  DOUBLE: 'double',
};

/** A type as the engine writes it, its fields by name; undefined where nothing is left of it. */
function written(type: Type, choices: Inference): string | undefined {
  if (type === 'null' && choices.dropsNulls) return undefined;
  if (typeof type === 'string')
    return { boolean: 'BOOLEAN', long: 'BIGINT', double: 'DOUBLE' }[type as string] ?? 'VARCHAR';
  if (isDecimal(type)) return `DECIMAL(${type.precision},${type.scale})`;
  if ('list' in type) {
    const of = written(type.list, choices);
    return of && `${of}[]`;
  }
  const fields = columnsOf(type.struct, choices).map(({ name, type: of }) => `"${name.replaceAll('"', '""')}" ${of}`);
  return fields.length === 0 ? undefined : `STRUCT(${fields.join(', ')})`;
}

export interface Column {
  readonly name: string;
  readonly type: string;
}

const columnsOf = (struct: Readonly<Record<string, Type>>, choices: Inference): readonly Column[] =>
  Object.entries(struct)
    .sort(byName)
    .flatMap(([name, of]) => {
      const type = written(of, choices);
      return type === undefined ? [] : { name, type };
    });

/** The columns of records of all these types, each as `typeOfText` has it, or the engine behind `=`. */
export function commonColumns(texts: readonly (string | null)[], choices: Inference): readonly Column[] {
  let common: Type = 'null';
  let corrupt: Type | undefined;
  for (const text of texts) {
    if (text === null) continue;
    const type = text.startsWith('=') ? ofStructure(JSON.parse(text.slice(1)), choices) : (JSON.parse(text) as Type);
    const record = typeof type === 'object' && 'list' in type ? type.list : type;
    if (typeof record === 'object' && 'struct' in record) common = merged(common, record);
    else if (record !== 'null') corrupt ??= record;
  }
  const struct = typeof common === 'object' && 'struct' in common ? common.struct : {};
  if (corrupt === undefined || choices.mode === 'DROPMALFORMED') return columnsOf(struct, choices);
  if (choices.mode === 'FAILFAST') return noRecord(corrupt, choices);
  return columnsOf({ ...struct, [choices.corrupt]: 'string' }, choices);
}

function noRecord(type: Type, choices: Inference): never {
  const failFastMode = choices.mode;
  if (type === 'bad')
    return raise('MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION', { badRecord: choices.corrupt, failFastMode });
  if (typeof type === 'object' && 'list' in type) return noRecord(type.list, choices);
  const name = type === 'string' ? 'STRING' : (written(type, choices) ?? 'VOID');
  return raise('INVALID_JSON_RECORD_TYPE', { failFastMode, invalidType: `"${name}"` });
}
