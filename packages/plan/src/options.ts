/** A source's options by name: Spark takes a name in any case (`CaseInsensitiveMap`). */
export type Options = Readonly<Record<string, string>>;

/** `name` in lower case. */
export const optionNamed = (options: Options, name: string): string | undefined =>
  Object.entries(options).find(([key]) => key.toLowerCase() === name)?.[1];

/** `names` in lower case. */
export const withoutOptions = (options: Options, ...names: readonly string[]): Options =>
  Object.fromEntries(Object.entries(options).filter(([key]) => !names.includes(key.toLowerCase())));

export const lowerNames = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name.toLowerCase(), value]));
