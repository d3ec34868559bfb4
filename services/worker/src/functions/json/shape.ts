/** What is read from JSON, as the driver says it: Spark's types by what their values look like in a text (`JacksonParser`). */

/**
 * Scalars: `integer` of so many bits; `text` any value; `word` a string; `moment` a string or whole seconds; `number` a number or a
 * string that names a special one; `decimal` a number or a string; `bytes` a string of Base64; `any` a value as JSON.
 */
export type Shape =
  | 'boolean'
  | 8
  | 16
  | 32
  | 64
  | 'number'
  | 'decimal'
  | 'text'
  | 'word'
  | 'moment'
  | 'bytes'
  | 'any'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly struct: readonly (readonly [name: string, shape: Shape])[] };

/** A shape, with the places of a struct's fields at hand. */
export type Reading =
  | { readonly kind: 'scalar'; readonly shape: Exclude<Shape, object> }
  | { readonly kind: 'list' | 'map'; readonly of: Reading }
  | {
      readonly kind: 'struct';
      readonly places: ReadonlyMap<string, number>;
      readonly fields: readonly Reading[];
      /** Their names as JSON. */
      readonly names: readonly string[];
    };

export function readingOf(shape: Shape): Reading {
  if (typeof shape !== 'object') return { kind: 'scalar', shape };
  if ('list' in shape) return { kind: 'list', of: readingOf(shape.list) };
  if ('map' in shape) return { kind: 'map', of: readingOf(shape.map) };
  return {
    kind: 'struct',
    places: new Map(shape.struct.map(([name], i) => [name, i])),
    fields: shape.struct.map(([, field]) => readingOf(field)),
    names: shape.struct.map(([name]) => JSON.stringify(name)),
  };
}

/** Spark's options of JSON texts, each off unless given as true, but for `allowSingleQuotes` and `allowNonNumericNumbers`. */
export interface Leniency {
  readonly comments: boolean;
  readonly unquotedNames: boolean;
  readonly singleQuotes: boolean;
  readonly leadingZeros: boolean;
  readonly nonNumericNumbers: boolean;
  readonly backslashes: boolean;
  readonly controls: boolean;
}

/** As Jackson reads unless told otherwise. */
export const STRICT: Leniency = {
  comments: false,
  unquotedNames: false,
  singleQuotes: false,
  leadingZeros: false,
  nonNumericNumbers: false,
  backslashes: false,
  controls: false,
};
