/** Structs as XML, in the form that Spark writes it (`StaxXmlGenerator`, with Woodstox and its own indentation). */
import { raise } from '../define.js';

/** What is written: `held` are values whose text differs where they are attributes. */
export type Written =
  | 'text'
  | 'held'
  | { readonly list: Written }
  | { readonly map: Written }
  | { readonly struct: readonly (readonly [name: string, of: Written])[] };

export interface Format {
  readonly rowTag: string;
  readonly arrayElementName: string;
  /** Empty: all of a row stands in one line. */
  readonly indent: string;
  readonly validatesNames: boolean;
  readonly attributePrefix: string;
  readonly valueTag: string;
  /** What is written for NULL; else nothing is. */
  readonly nullValue: string | null;
  /** Elements around the row. */
  readonly level: number;
}

/** Texts, and arrays of what is in it: of a struct its fields, of a map its keys and values. */
type Value = string | null | readonly Value[];

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const refused = (feature: string): never => raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature });
const code = (character: string): string => `&#x${character.charCodeAt(0).toString(16)};`;

const SPECIAL_IN_TEXT = /[<&\r\x7f-\x9f]|(?:^|\])>/;
const SPECIAL_IN_ATTRIBUTE = /[<&"\r\n\t\x7f-\x9f]/;
const NAMED: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '"': '&quot;' };

function checked(text: string): string {
  return NO_XML.test(text) ? refused('characters that XML can not hold') : text;
}
const escapedText = (text: string): string =>
  SPECIAL_IN_TEXT.test(checked(text))
    ? text.replace(/[<&\r\x7f-\x9f]/g, (c) => NAMED[c] ?? code(c)).replace(/(^|\])>/g, '$1&gt;')
    : text;
const escapedAttribute = (text: string): string =>
  SPECIAL_IN_ATTRIBUTE.test(checked(text)) ? text.replace(/[<&"\r\n\t\x7f-\x9f]/g, (c) => NAMED[c] ?? code(c)) : text;

class Writer {
  readonly #format: Format;
  #out = '';
  #level: number;
  /** Whether a start tag is still to be closed. */
  #open = false;
  /** Whether an element has ended since the last one began. */
  #ended = false;

  constructor(format: Format) {
    this.#format = format;
    this.#level = format.level;
  }

  get text(): string {
    return this.#out;
  }

  #name(name: string): string {
    return !this.#format.validatesNames || NAME.test(name) ? name : refused(`the XML name ${name}`);
  }

  #plain(text: string): void {
    if (this.#open) this.#out += '>';
    this.#open = false;
    this.#out += text;
  }

  #line(): void {
    if (this.#format.indent !== '') this.#plain(`\n${this.#format.indent.repeat(this.#level)}`);
  }

  element(name: string, within: () => void): void {
    if (this.#level > this.#format.level) this.#line();
    else this.#plain(this.#format.indent.repeat(this.#level));
    this.#ended = false;
    this.#plain(`<${this.#name(name)}`);
    this.#open = true;
    this.#level += 1;
    within();
    this.#level -= 1;
    if (this.#ended) this.#line();
    this.#ended = true;
    this.#out += this.#open ? '/>' : `</${name}>`;
    this.#open = false;
  }

  #isAttribute(name: string): boolean {
    return name.startsWith(this.#format.attributePrefix) && name !== this.#format.valueTag;
  }

  /** A field of a struct, or an entry of a map. */
  #child(name: string, of: Written, value: Value): void {
    if (this.#isAttribute(name)) {
      const text = value ?? this.#format.nullValue;
      if (text === null) return;
      if (typeof text !== 'string') refused('to_xml of attributes that have parts');
      this.#out += ` ${this.#name(name.slice(this.#format.attributePrefix.length))}="${escapedAttribute(String(text))}"`;
    } else if (typeof of === 'object' && 'list' in of && value !== null) {
      for (const item of value as readonly Value[]) this.#one(name, of.list, item);
    } else this.#one(name, of, value);
  }

  #one(name: string, of: Written, value: Value): void {
    if (value === null && this.#format.nullValue === null) return;
    if (name === this.#format.valueTag) this.content(of, value);
    else this.element(name, () => this.content(of, value));
  }

  content(of: Written, value: Value): void {
    if (value === null) this.#plain(escapedText(this.#format.nullValue ?? ''));
    else if (typeof value === 'string') this.#plain(escapedText(value));
    else if (typeof of === 'object' && 'list' in of)
      for (const item of value) this.#child(this.#format.arrayElementName, of.list, item);
    else {
      const entries = entriesOf(of, value);
      const isOdd = typeof of === 'object' && 'map' in of && of.map === 'held';
      if (isOdd && entries.some(([name]) => this.#isAttribute(name)))
        refused('to_xml of maps with attributes of such a type');
      this.#children(entries);
    }
  }

  /** Attributes come first. */
  #children(entries: readonly (readonly [name: string, of: Written, value: Value])[]): void {
    for (const isAttribute of [true, false])
      for (const entry of entries) if (this.#isAttribute(entry[0]) === isAttribute) this.#child(...entry);
  }
}

function entriesOf(of: Written, value: readonly Value[]): readonly (readonly [string, Written, Value])[] {
  if (typeof of === 'object' && 'struct' in of)
    return of.struct.map(([name, type], i) => [name, type, value[i] ?? null]);
  const inMap = typeof of === 'object' && 'map' in of ? of.map : 'text';
  return value.map((entry) => {
    const [key, item = null] = entry as readonly Value[];
    return [String(key), inMap, item];
  });
}

/** A row, with an end of its line where it stands alone and has no lines of its own. */
export function rowText(json: string, of: Written, format: Format): string {
  const writer = new Writer(format);
  writer.element(format.rowTag, () => writer.content(of, JSON.parse(json) as Value));
  return format.indent === '' && format.level === 0 ? `${writer.text}\n` : writer.text;
}
