/** How XML is read (`XmlOptions`), by Spark's names for it in words of our own. */

export interface Options {
  /** Before the name of an attribute's column. */
  readonly attributePrefix: string;
  /** The column of texts beside attributes or elements. */
  readonly valueTag: string;
  /** What stands for NULL. */
  readonly nullValue: string | null;
  readonly excludesAttributes: boolean;
  /** Whether blanks around values are left out. */
  readonly trims: boolean;
  readonly ignoresNamespaces: boolean;
  readonly caseSensitive: boolean;
}

/** Without what Java's `trim` takes away, where the options say so. */
export const trimmed = (text: string, { trims }: Pick<Options, 'trims'>): string =>
  trims ? text.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '') : text;

export const localName = (name: string, { ignoresNamespaces }: Options): string =>
  ignoresNamespaces ? name.slice(name.lastIndexOf(':') + 1) : name;

/** Attributes by the names of their columns; null is NULL. */
export function attributesOf(
  attributes: Readonly<Record<string, string>>,
  options: Options,
): readonly (readonly [name: string, value: string | null])[] {
  if (options.excludesAttributes) return [];
  const found = new Map<string, string | null>();
  for (const name in attributes) {
    const value = trimmed(attributes[name] ?? '', options);
    found.set(options.attributePrefix + localName(name, options), value === options.nullValue ? null : value);
  }
  return [...found];
}
