/**
 * Records of XML by a schema, as Spark's `StaxXmlParser` reads them: written as strict JSON in which every value is one of its type, or
 * null. A value that can't be read costs what Spark loses with it: the element around it goes on where reading stopped.
 */
import { attributesOf, localName, Malformed, Undeclared, type XmlEvent, type XmlEvents } from '@outboard/xml';
import { quoted } from '../json/quoted.js';
import type { Options, StructType, Type } from './shape.js';
import { readValue, Unread } from './value.js';

/** White space before a record in which something could not be read. */
const BAD = '\n';

/** An object of which something could not be read; the rest of it, as JSON. */
class Partial extends Unread {
  readonly rest: string;

  constructor(rest: string) {
    super();
    this.rest = rest;
  }
}

const unread = (): never => {
  throw new Unread();
};
const TEXT: Type = { kind: 'scalar', scalar: 'text' };
const NONE: Readonly<Record<string, string>> = {};

class RecordReader {
  readonly #events: XmlEvents;
  readonly #options: Options;

  constructor(events: XmlEvents, options: Options) {
    this.#events = events;
    this.#options = options;
  }

  /** A value as JSON; null of an attribute is NULL. */
  #value(text: string | null, type: Type): string {
    if (text === null) return 'null';
    return type.kind === 'scalar'
      ? readValue(text, type.scalar, this.#options)
      : text === this.#options.nullValue
        ? 'null'
        : unread();
  }

  #attributes(row: Row, type: StructType, attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of attributesOf(attributes, this.#options)) {
      const place = type.place(name);
      if (place !== undefined) row[place] = this.#value(value, type.fields[place] ?? TEXT);
    }
  }

  /** An element behind its start, up to its end. */
  object(type: StructType, attributes: Readonly<Record<string, string>>): string {
    const row: Row = [];
    this.#attributes(row, type, attributes);
    return this.#rest(row, type);
  }

  #rest(row: Row, type: StructType): string {
    let bad = false;
    for (;;) {
      const event = this.#events.next();
      if (event.kind === 'end' || event.kind === 'close') break;
      if (event.kind === 'text') {
        if (!event.blank) this.#beside(row, type, event.text);
        continue;
      }
      try {
        this.#element(row, type, event);
      } catch (error) {
        if (!(error instanceof Unread) && !(error instanceof Undeclared)) throw error;
        bad = true;
      }
    }
    const made = written(row, type);
    if (bad) throw new Partial(made);
    return made;
  }

  /** A text between elements. */
  #beside(row: Row, type: StructType, text: string): void {
    if (type.value === undefined) return;
    const of = type.fields[type.value] ?? TEXT;
    if (of.kind === 'list') append(row, type.value, this.#value(text, of.of));
    else row[type.value] = this.#value(text, of);
  }

  #element(row: Row, type: StructType, { name, attributes }: Start): void {
    const place = type.place(localName(name, this.#options));
    const of = place === undefined ? undefined : type.fields[place];
    if (place === undefined || of === undefined) this.#other(row, type);
    else if (of.kind === 'struct') row[place] = this.#struct(of, attributes);
    else if (of.kind === 'list')
      append(row, place, of.of.kind === 'struct' ? this.#struct(of.of, attributes) : this.#field(of.of, NONE));
    else row[place] = this.#field(of, attributes);
  }

  /** An element without a column. */
  #other(row: Row, type: StructType): void {
    if (type.wildcard === undefined) {
      this.#skip();
      return;
    }
    const text = this.#field(TEXT, NONE);
    const of = type.fields[type.wildcard];
    if (of?.kind === 'list' && isText(of.of)) append(row, type.wildcard, text);
    else if (of !== undefined && isText(of)) row[type.wildcard] = text;
    else unread();
  }

  #skip(): void {
    for (let depth = 1; depth > 0; ) {
      const { kind } = this.#events.next();
      if (kind === 'start') depth += 1;
      else if (kind === 'end') depth -= 1;
    }
  }

  /** An element's attributes go before what is in it. */
  #struct(type: StructType, attributes: Readonly<Record<string, string>>): string {
    const own: Row = [];
    this.#attributes(own, type, attributes);
    const row: Row = [];
    const made = this.#events.peek().kind === 'end' ? this.#empty(type) : this.#rest(row, type);
    if (!own.some((value) => value !== undefined)) return made;
    own.forEach((value, place) => {
      if (value !== undefined) row[place] = value;
    });
    return written(row, type);
  }

  #empty(type: StructType): string {
    this.#end();
    return written([], type);
  }

  /** The end of the element, with blanks before it at most. */
  #end(): void {
    for (;;) {
      const event = this.#events.next();
      if (event.kind === 'end') return;
      if (event.kind !== 'text' || !event.blank) unread();
    }
  }

  #field(type: Type, attributes: Readonly<Record<string, string>>): string {
    const event = this.#events.peek();
    if (event.kind === 'end') {
      this.#end();
      return isText(type) && this.#options.nullValue !== '' ? '""' : 'null';
    }
    if (event.kind === 'start') return this.#within(type, attributes);
    if (event.kind === 'close') return unread();
    if (type.kind === 'struct') return this.#rest([], type);
    if (isText(type)) return this.#inner();
    if (type.kind !== 'list' && event.blank) {
      this.#events.next();
      return this.#field(type, attributes);
    }
    const value = this.#value(event.text, type);
    this.#events.next();
    this.#end();
    return value;
  }

  /** What begins with an element. */
  #within(type: Type, attributes: Readonly<Record<string, string>>): string {
    if (type.kind === 'struct') return this.#rest([], type);
    if (type.kind === 'map') return this.#map(type.of, attributes);
    return isText(type) ? this.#inner() : unread();
  }

  #map(of: Type, attributes: Readonly<Record<string, string>>): string {
    const { attributePrefix, valueTag } = this.#options;
    const entries = new Map<string, string>();
    for (const name in attributes) entries.set(attributePrefix + name, this.#value(attributes[name] ?? '', of));
    for (;;) {
      const event = this.#events.next();
      if (event.kind === 'end' || event.kind === 'close') break;
      if (event.kind === 'start') entries.set(localName(event.name, this.#options), this.#field(of, NONE));
      else if (!event.blank) entries.set(valueTag, this.#value(event.text, of));
    }
    return `[${[...entries].map(([key, value]) => `{"k":${quoted(key)},"v":${value}}`).join(',')}]`;
  }

  /** All that is in the element, as XML without escapes. */
  #inner(): string {
    let text = '';
    for (let depth = 0; depth > 0 || this.#events.peek().kind !== 'end'; ) {
      const event = this.#events.next();
      if (event.kind === 'text') text += event.text;
      else if (event.kind === 'start') {
        const attributes = Object.entries(event.attributes).map(([name, value]) => ` ${name}="${value}"`);
        text += `<${event.name}${attributes.join('')}>`;
        depth += 1;
      } else if (event.kind === 'end') {
        text += `</${event.name}>`;
        depth -= 1;
      } else unread();
    }
    this.#events.next();
    return this.#value(text, TEXT);
  }
}

type Start = Extract<XmlEvent, { kind: 'start' }>;
/** Values as JSON by place, arrays by their elements. */
type Row = (string | string[] | undefined)[];

const isText = (type: Type): boolean => type.kind === 'scalar' && type.scalar === 'text';

function append(row: Row, place: number, value: string): void {
  const before = row[place];
  if (Array.isArray(before)) before.push(value);
  else row[place] = [value];
}

const written = (row: Row, type: StructType): string =>
  `{${type.names
    .map((name, i) => {
      const value = row[i] ?? 'null';
      return `${name}:${typeof value === 'string' ? value : `[${value.join(',')}]`}`;
    })
    .join(',')}}`;

/** The record of the element that starts next, with a line feed before it where something in it could not be read. @throws Malformed */
export function nextRecord(events: XmlEvents, type: StructType, options: Options): string {
  let event = events.next();
  while (event.kind !== 'start') {
    if (event.kind === 'close') throw new Malformed();
    event = events.next();
  }
  try {
    return new RecordReader(events, options).object(type, event.attributes);
  } catch (error) {
    if (error instanceof Partial) return `${BAD}${error.rest}`;
    if (error instanceof Unread) return `${BAD}null`;
    throw error;
  }
}

export const NO_RECORD = `${BAD}null`;
