/** What is read from XML, as the driver says it: Spark's types by what their values look like in a text (`StaxXmlParser`). */
import type { Options as Reading } from '@outboard/xml';

/**
 * Scalars: whole numbers of so many bits; `moment` a timestamp, `clock` one without zone; `none` what
 * Spark reads no text as.
 */
export type Scalar =
  | 'boolean'
  | 8
  | 16
  | 32
  | 64
  | 'float'
  | 'double'
  | { readonly decimal: readonly [precision: number, scale: number] }
  | 'text'
  | 'date'
  | 'moment'
  | 'clock'
  | 'none';
export type Shape =
  | Scalar
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly struct: readonly (readonly [name: string, shape: Shape])[] };

export interface Options extends Reading {
  /** The column of elements that have none of their own. */
  readonly wildcard: string;
  /** Dates without a pattern: by Spark's cast. */
  readonly laxDates: boolean;
  /** Patterns of dates, timestamps and timestamps without zone. */
  readonly patterns: Partial<Readonly<Record<'date' | 'moment' | 'clock', string>>>;
}

/** A shape, with the places of a struct's fields at hand. */
export type Type =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'list' | 'map'; readonly of: Type }
  | StructType;

export class StructType {
  readonly kind = 'struct';
  readonly fields: readonly Type[];
  /** Their names as JSON. */
  readonly names: readonly string[];
  /** Where texts beside elements go, and elements without a column. */
  readonly value: number | undefined;
  readonly wildcard: number | undefined;
  readonly #places = new Map<string, number>();
  readonly #caseSensitive: boolean;

  constructor(fields: readonly (readonly [name: string, shape: Shape])[], options: Options) {
    this.fields = fields.map(([, shape]) => typeOf(shape, options));
    this.names = fields.map(([name]) => JSON.stringify(name));
    this.#caseSensitive = options.caseSensitive;
    const exactly = (wanted: string): number | undefined => {
      const place = fields.findIndex(([name]) => name === wanted);
      return place < 0 ? undefined : place;
    };
    this.value = exactly(options.valueTag);
    this.wildcard = exactly(options.wildcard);
    fields.forEach(([name], place) => {
      const key = this.#key(name);
      if (!this.#places.has(key)) this.#places.set(key, place);
    });
  }

  #key(name: string): string {
    return this.#caseSensitive ? name : name.toLowerCase();
  }

  place(name: string): number | undefined {
    return this.#places.get(this.#key(name));
  }
}

export function typeOf(shape: Shape, options: Options): Type {
  if (typeof shape !== 'object' || 'decimal' in shape) return { kind: 'scalar', scalar: shape };
  if ('list' in shape) return { kind: 'list', of: typeOf(shape.list, options) };
  if ('map' in shape) return { kind: 'map', of: typeOf(shape.map, options) };
  return new StructType(shape.struct, options);
}
