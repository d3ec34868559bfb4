/**
 * Functions of Spark's that DuckDB can't express: the engine calls them by row, with values of these kinds. Nothing here
 * knows the engine.
 */
interface Values {
  readonly text: string;
  /** Lies in the engine's memory and is only there while the function runs. */
  readonly bytes: Uint8Array;
  readonly boolean: boolean;
  readonly integer: number;
  readonly long: bigint;
  readonly double: number;
  /** A VARIANT in its two parts (Apache Parquet, "Variant Binary Encoding"). */
  readonly variant: { readonly value: Uint8Array; readonly metadata: Uint8Array };
}

export type Scalar = keyof Values;
/** Lists are mostly a group's values, and as long as the group is large. */
export type Parameter = Scalar | { readonly list: Exclude<Scalar, 'variant'> };
/** What a function may give; within lists and structs, too, null is NULL. */
export type Shape = Scalar | { readonly list: Shape } | { readonly struct: Readonly<Record<string, Shape>> };

type Value<S extends Shape> = S extends Scalar
  ? Values[S]
  : S extends { readonly list: infer E extends Shape }
    ? readonly (Value<E> | null)[]
    : S extends { readonly struct: infer F extends Readonly<Record<string, Shape>> }
      ? { readonly [K in keyof F]: Value<F[K]> | null }
      : never;
type Arguments<P extends readonly Parameter[], Null = never> = { readonly [I in keyof P]: Value<P[I]> | Null };

export interface EngineFunction {
  /** As SQL calls it, behind `outboard_`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: Shape;
  /** Whether it is called where an argument is NULL, with null; else the result is NULL then. */
  readonly takesNulls: boolean;
  /** @throws Error, by `raise` where Spark has a condition for it. */
  readonly body: (...args: never[]) => unknown;
  /** A whole chunk of whole numbers without NULLs at once, into the chunk of its results; false where these have to be taken by row. */
  readonly chunk?: (columns: readonly BigInt64Array[], results: Float64Array) => boolean;
}

export const engineFunction = <const P extends readonly Parameter[], const S extends Shape>(
  name: string,
  parameters: P,
  result: S,
  body: (...args: Arguments<P>) => Value<S> | null,
): EngineFunction => ({ name, parameters, result, takesNulls: false, body });

export const engineFunctionOfNulls = <const P extends readonly Parameter[], const S extends Shape>(
  name: string,
  parameters: P,
  result: S,
  body: (...args: Arguments<P, null>) => Value<S> | null,
): EngineFunction => ({ name, parameters, result, takesNulls: true, body });

/** Rows that JavaScript makes, of texts; SQL says `FROM outboard_<name>(…)`. Its arguments are texts. */
export interface EngineTable {
  readonly name: string;
  readonly parameters: number;
  readonly columns: readonly string[];
  /**
   * Each row has a text or null for each column. It is taken as it is needed, and left where nothing more is. `mayRead` has to be asked
   * before a file is opened; it throws.
   */
  readonly rows: (args: readonly string[], mayRead: (path: string) => void) => Iterable<readonly (string | null)[]>;
}

/** Fails with one of Spark's conditions; the driver reads it out of the engine's message. */
export function raise(condition: string, parameters: Readonly<Record<string, string>> = {}): never {
  throw new Error(`[${condition}]${JSON.stringify(parameters)}`);
}
