/**
 * Records of JSON by a schema, as Spark's `JacksonParser` reads them: written anew as strict JSON in which every value is one of
 * its type, or null. What is a text there, the engine casts.
 */
import { raise } from '../define.js';
import { copyOf, fraction, INTEGER, isWord, number, SPECIAL } from './copy.js';
import { quoted } from './quoted.js';
import { Malformed, Scanner } from './scanner.js';
import type { Leniency, Reading } from './shape.js';

export interface Options extends Leniency {
  /** Where a string is wanted, what is none is kept as it is written; else it is written anew, without white space. */
  readonly exact: boolean;
}

/** White space before a record in which something could not be read. */
const BAD = '\n';

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** Base64 as hexadecimal digits. */
function hexOf(text: string): string | undefined {
  const digits = text.replace(/\s/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(digits) && digits.length % 4 === 0
    ? Buffer.from(digits, 'base64').toString('hex')
    : undefined;
}

class RecordReader {
  readonly #scanner: Scanner;
  readonly #options: Options;
  /** Whether something before this could not be read. */
  bad = false;

  constructor(scanner: Scanner, options: Options) {
    this.#scanner = scanner;
    this.#options = options;
  }

  /** The value that comes next, as JSON; undefined where it is none of the type. */
  value(reading: Reading): string | undefined {
    const next = this.#scanner.peek();
    const value = this.#value(reading, next);
    if (value === undefined) this.bad = true;
    return value;
  }

  #value(reading: Reading, next: string): string | undefined {
    if (reading.kind === 'scalar') return this.#scalar(reading.shape, next);
    if (next === 'n' && this.#scanner.word() === 'null') return 'null';
    if (next !== (reading.kind === 'list' ? '[' : '{')) {
      this.#scanner.skip();
      return undefined;
    }
    switch (reading.kind) {
      case 'list': {
        const items: (string | undefined)[] = [];
        this.#scanner.elements(() => items.push(this.value(reading.of)));
        return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
      }
      case 'map': {
        const entries = new Map<string, string | undefined>();
        this.#scanner.members((name) => {
          // Spark's map has both then, and the engine's can't.
          if (entries.has(name))
            raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: 'JSON as a map with a key that is there twice' });
          entries.set(name, this.value(reading.of));
        });
        if ([...entries.values()].includes(undefined)) return undefined;
        return `[${[...entries].map(([key, value]) => `{"k":${quoted(key)},"v":${value}}`).join(',')}]`;
      }
      case 'struct': {
        const fields: string[] = new Array(reading.fields.length).fill('null');
        this.#scanner.members((name) => {
          const place = reading.places.get(name);
          const field = place === undefined ? undefined : reading.fields[place];
          if (place === undefined || field === undefined) this.#scanner.skip();
          else fields[place] = this.value(field) ?? 'null';
        });
        return `{${fields.map((value, i) => `${reading.names[i]}:${value}`).join(',')}}`;
      }
    }
  }

  #scalar(shape: Extract<Reading, { kind: 'scalar' }>['shape'], next: string): string | undefined {
    if (shape === 'any') return quoted(copyOf(this.#scanner));
    if (this.#scanner.isString(next)) return ofString(shape, this.#scanner.string(), this.#options);
    if (shape === 'text' && this.#options.exact) return exactly(this.#exactly());
    if (next !== '{' && next !== '[') return ofWord(shape, this.#scanner.word());
    if (shape === 'text') return quoted(copyOf(this.#scanner));
    this.#scanner.skip();
    return undefined;
  }

  #exactly(): string {
    const start = this.#scanner.at;
    this.#scanner.skip();
    return this.#scanner.text.slice(start, this.#scanner.at);
  }
}

const exactly = (text: string): string => (text === 'null' ? text : quoted(text));

function ofString(
  shape: Extract<Reading, { kind: 'scalar' }>['shape'],
  value: string,
  { nonNumericNumbers }: Options,
): string | undefined {
  switch (shape) {
    case 'text':
      return quoted(value);
    case 'word':
    case 'moment':
      return value === '' ? undefined : quoted(value);
    case 'number': {
      const special = nonNumericNumbers ? SPECIAL[value] : undefined;
      return special === undefined ? undefined : `"${special}"`;
    }
    case 'decimal':
      return DECIMAL.test(value) ? quoted(value) : undefined;
    case 'bytes': {
      const hex = hexOf(value);
      return hex === undefined ? undefined : `"${hex}"`;
    }
    default:
      return undefined;
  }
}

function ofWord(shape: Extract<Reading, { kind: 'scalar' }>['shape'], word: string): string | undefined {
  if (word === 'null') return word;
  const isTruth = isWord(word);
  switch (shape) {
    case 'boolean':
      return isTruth ? word : undefined;
    case 'text':
      return quoted(isTruth ? word : number(word));
    case 'number':
      return isTruth ? undefined : Number.isFinite(Number(word)) ? word : fraction(word);
    case 'decimal':
      return isTruth || word in SPECIAL ? undefined : `"${word}"`;
    case 'moment':
      // Whole seconds, told from a string by the sign.
      return INTEGER.test(word) && fits(BigInt(word), 64) ? `"=${word}"` : undefined;
    case 8:
    case 16:
    case 32:
    case 64:
      return INTEGER.test(word) ? integer(word, shape) : undefined;
    default:
      return undefined;
  }
}

const fits = (value: bigint, bits: number): boolean => BigInt.asIntN(bits, value) === value;

/** Within 32 bits for certain. */
const FEW_DIGITS = 9;

/** Jackson takes a byte for what it is with a sign or without. */
function integer(word: string, bits: 8 | 16 | 32 | 64): string | undefined {
  if (bits >= 32 && word.length <= FEW_DIGITS) return word;
  const value = BigInt(word);
  const isByte = bits === 8 && value > 0n && value < 256n;
  return fits(value, bits) || isByte ? String(BigInt.asIntN(bits, value)) : undefined;
}

/**
 * The record that stands in the text, up to the end of its first value; null for a text without any. With `each`, an array has a
 * record for each of its elements.
 */
export function recordsIn(text: string, reading: Reading, options: Options, each: boolean): readonly string[] {
  const scanner = new Scanner(text, options);
  const one = (of: Reading, written: (value: string) => string = (value) => value): string => {
    const reader = new RecordReader(scanner, options);
    const value = reader.value(of) ?? 'null';
    if (value === 'null') return `${BAD}null`;
    return reader.bad ? BAD + written(value) : written(value);
  };
  try {
    const next = scanner.peek();
    if (next === '') return [];
    if (next === '[' && reading.kind === 'struct' && each) {
      const found: string[] = [];
      let wrong = false;
      scanner.elements(() => {
        wrong ||= !/^[{n]/.test(scanner.peek());
        found.push(one(reading));
      });
      // With an element that is no object the whole array is one bad record.
      return wrong ? [`${BAD}null`] : found;
    }
    // An object where an array of them is wanted is its only element.
    if (next === '{' && reading.kind === 'list' && reading.of.kind === 'struct')
      return [one(reading.of, (value) => `[${value}]`)];
    return [one(reading)];
  } catch (error) {
    if (error instanceof Malformed) return [`${BAD}null`];
    throw error;
  }
}
