/** The type that a record of XML has to Spark, and the one that several have in common (`XmlInferSchema`). */
import { Malformed, type XmlEvents } from './events.js';
import { isNumberText } from './numbers.js';
import { attributesOf, localName, type Options, trimmed } from './options.js';

type Scalar = 'null' | 'boolean' | 'long' | 'double' | 'date' | 'timestamp' | 'string';
type Decimal = { readonly precision: number; readonly scale: number };
export type Type = Scalar | Decimal | { readonly list: Type } | Struct;
/** Its fields by name, in that order. */
type Struct = { readonly struct: readonly (readonly [name: string, type: Type])[] };

export interface Inference extends Options {
  /** Else every value is a string. */
  readonly infers: boolean;
  readonly prefersDecimal: boolean;
  readonly isDate: (text: string) => boolean;
  readonly isTimestamp: (text: string) => boolean;
}

const DECIMAL_DIGITS = 38;
const LONG: Decimal = { precision: 20, scale: 0 };
const LONG_MAX = 2n ** 63n - 1n;

const decimal = (precision: number, scale: number): Type =>
  precision > DECIMAL_DIGITS ? 'double' : { precision, scale };

/** The digits of a number as Java's BigDecimal counts them; undefined where Spark has no such decimal. */
function decimalOf(text: string): Decimal | undefined {
  const [, whole, fraction = '', exponent = '0'] =
    /^[+-]?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text.replaceAll(',', '')) ?? [];
  if (whole === undefined || whole + fraction === '') return undefined;
  const scale = fraction.length - Number(exponent);
  const precision = Math.max(`${whole}${fraction}`.replace(/^0+(?=.)/, '').length, scale);
  return scale < 0 || precision > DECIMAL_DIGITS ? undefined : { precision, scale };
}

/** The type of a text, without what stands around it. */
export function typeOfText(given: string | null, choices: Inference): Type {
  if (!choices.infers) return 'string';
  const text = given === null ? '' : trimmed(given, choices);
  if (text === '') return 'null';
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (/^\d+$/.test(unsigned) && BigInt(unsigned) <= LONG_MAX) return 'long';
  if (/^[\d.]/.test(unsigned) && !/[dDfF]$/.test(unsigned)) {
    const exact = choices.prefersDecimal ? decimalOf(text) : undefined;
    if (exact !== undefined) return exact;
    if (isNumberText(unsigned)) return 'double';
  }
  if (/^(true|false)$/i.test(text)) return 'boolean';
  if (choices.isDate(text)) return 'date';
  return choices.isTimestamp(text) ? 'timestamp' : 'string';
}

const isDecimal = (type: Type): type is Decimal => typeof type === 'object' && 'precision' in type;
const isList = (type: Type): type is { readonly list: Type } => typeof type === 'object' && 'list' in type;
export const isStruct = (type: Type): type is Struct => typeof type === 'object' && 'struct' in type;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** Fields by their names, those that differ in case only under the first's. */
class Fields {
  readonly #types = new Map<string, readonly [name: string, type: Type]>();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  add(name: string, type: Type, merge: (before: Type, now: Type) => Type): void {
    const key = this.#options.caseSensitive ? name : name.toLowerCase();
    const before = this.#types.get(key);
    this.#types.set(key, before === undefined ? [name, type] : [before[0], merge(before[1], type)]);
  }

  get struct(): Struct {
    return { struct: [...this.#types.values()].sort(byName) };
  }
}

/** Texts beside a struct belong to its value, where it has one. */
function withValue(struct: Struct, other: Type, options: Options): Type {
  if (!struct.struct.some(([name]) => name === options.valueTag)) return 'string';
  return {
    struct: struct.struct.map(([name, type]) =>
      name === options.valueTag ? [name, commonType(type, other, options)] : [name, type],
    ),
  };
}

/** The narrowest type that holds values of both. */
export function commonType(a: Type, b: Type, options: Options): Type {
  if (a === b || b === 'null') return a;
  if (a === 'null') return b;
  if (isStruct(a) && isStruct(b)) {
    const fields = new Fields(options);
    for (const [name, type] of [...a.struct, ...b.struct]) fields.add(name, type, (x, y) => commonType(x, y, options));
    return fields.struct;
  }
  if (isList(a) || isList(b)) return { list: commonType(isList(a) ? a.list : a, isList(b) ? b.list : b, options) };
  if (isStruct(a)) return withValue(a, b, options);
  if (isStruct(b)) return withValue(b, a, options);
  const kinds = [a, b];
  if (kinds.includes('date') && kinds.includes('timestamp')) return 'timestamp';
  const [x, y] = [a === 'long' ? LONG : a, b === 'long' ? LONG : b];
  if (isDecimal(x) && isDecimal(y)) {
    const scale = Math.max(x.scale, y.scale);
    return decimal(Math.max(x.precision - x.scale, y.precision - y.scale) + scale, scale);
  }
  const isNumber = (type: Type) => type === 'double' || isDecimal(type);
  return isNumber(x) && isNumber(y) ? 'double' : 'string';
}

class Inferring {
  readonly #events: XmlEvents;
  readonly #choices: Inference;

  constructor(events: XmlEvents, choices: Inference) {
    this.#events = events;
    this.#choices = choices;
  }

  #attributes(attributes: Readonly<Record<string, string>>): readonly (readonly [string, Type])[] {
    return attributesOf(attributes, this.#choices).map(([name, value]) => [name, typeOfText(value, this.#choices)]);
  }

  /** An element's type behind its start, up to its end. */
  object(attributes: Readonly<Record<string, string>>): Struct {
    const choices = this.#choices;
    const fields = new Fields(choices);
    // What is there twice is an array.
    const add = (name: string, type: Type): void =>
      fields.add(name, type, (before, now) =>
        isList(before) ? commonType(before, now, choices) : { list: commonType(before, now, choices) },
      );
    for (const [name, type] of this.#attributes(attributes)) add(name, type);
    for (;;) {
      const event = this.#events.next();
      if (event.kind === 'end' || event.kind === 'close') return fields.struct;
      if (event.kind === 'start') add(localName(event.name, choices), this.#child(event.attributes));
      else if (!event.blank) add(choices.valueTag, typeOfText(event.text, choices));
    }
  }

  #child(given: Readonly<Record<string, string>>): Type {
    const type = this.#field();
    const attributes = this.#attributes(given);
    if (attributes.length === 0) return type;
    const own = isStruct(type) ? type.struct : type === 'null' ? [] : [[this.#choices.valueTag, type] as const];
    return { struct: [...own, ...attributes].sort(byName) };
  }

  #field(): Type {
    const { kind } = this.#events.peek();
    if (kind === 'end') {
      this.#events.next();
      return 'null';
    }
    const type = this.object({});
    if (kind === 'start') return type;
    const [first, ...more] = type.struct;
    if (first === undefined) return 'null';
    const isValue =
      more.length === 0 &&
      (this.#choices.caseSensitive
        ? first[0] === this.#choices.valueTag
        : first[0].toLowerCase() === this.#choices.valueTag.toLowerCase());
    return isValue && !isStruct(first[1]) && !isList(first[1]) ? first[1] : type;
  }
}

/** The type of the element that starts next. @throws Malformed */
export function inferredRecord(events: XmlEvents, choices: Inference): Type {
  for (;;) {
    const event = events.next();
    if (event.kind === 'start') return new Inferring(events, choices).object(event.attributes);
    if (event.kind === 'close') throw new Malformed();
  }
}

/** What stayed without a type is a string in the end, and structs without fields are none. */
export function finished(type: Type): Type | undefined {
  if (type === 'null') return 'string';
  if (isList(type)) {
    const list = finished(type.list);
    return list && { list };
  }
  if (!isStruct(type)) return type;
  const struct = type.struct.flatMap(([name, of]) => {
    const made = name === '' ? undefined : finished(of);
    return made === undefined ? [] : [[name, made] as const];
  });
  return struct.length === 0 ? undefined : { struct };
}
