/**
 * Values that a path names in a JSON text (`get_json_object`), and fields of an object by their names (`json_tuple`), as Spark has
 * them from Hive: what it is lenient about, what of several fields of one name it takes, and how it joins what a `*` finds.
 */
import { raise } from '../define.js';
import { remembered } from '../remembered.js';
import { copyOf } from './copy.js';
import { quoted, quotedInBytes } from './quoted.js';
import { Malformed, Scanner } from './scanner.js';

type Step = { readonly key: string } | { readonly index: bigint } | 'elements' | 'fields';

/** Spark's parser passes over white space before its texts of two letters and its patterns, and not before its single letters. */
const STEP = /\s*(\.\*|\['\*'\])|\.\s*([^.[]+)|\s*\['\s*([^']+)'\]|\[(?:(\*)|\s*(\d+))\]/y;
const LONG_MAX = 2n ** 63n - 1n;

/** The steps of a path; undefined of what is none. */
function stepsOf(path: string): readonly Step[] | undefined {
  if (!path.startsWith('$')) return undefined;
  const steps: Step[] = [];
  for (let at = 1; at < path.length && path.slice(at).trim() !== ''; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return undefined;
    const [, fields, plain, quoted, star, index] = found;
    const key = plain ?? quoted;
    if (fields !== undefined) steps.push('fields');
    else if (key !== undefined) steps.push({ key });
    else if (star !== undefined) steps.push('elements');
    else steps.push({ index: indexOf(index ?? '') });
  }
  return steps;
}

function indexOf(digits: string): bigint {
  const index = BigInt(digits);
  return index > LONG_MAX ? raise('OUTBOARD_NUMBER_FORMAT', { message: `For input string: "${digits}"` }) : index;
}

/**
 * How a value is written: a string without its quotes, where no `*` has been passed; as JSON; or, behind two of them, an array as its
 * elements.
 */
type Style = 'raw' | 'json' | 'flat';

/** What has been written; to bytes, or to a text that will be written as it is. */
interface Output {
  readonly items: string[];
  readonly quote: (value: string) => string;
}

/** Writes what the steps from `at` on find in the next value, which is passed over whole; whether there was anything. */
function find(scanner: Scanner, steps: readonly Step[], at: number, style: Style, out: Output): boolean {
  const next = scanner.peek();
  const step = steps[at];
  if (step === undefined) return write(scanner, next, style, out);
  if (typeof step === 'object' && 'key' in step && next === '{') return inObject(scanner, steps, at, style, out);
  if (typeof step === 'object' && 'index' in step && next === '[') {
    const inner = style === 'raw' && steps[at + 1] === 'elements' ? 'json' : style;
    let left = step.index;
    let any = false;
    scanner.elements(() => {
      if (left-- === 0n) any = find(scanner, steps, at + 1, inner, out);
      else scanner.skip();
    });
    return any;
  }
  if (step === 'elements' && next === '[') return inEach(scanner, steps, at, style, out);
  scanner.skip();
  return false;
}

function write(scanner: Scanner, next: string, style: Style, out: Output): boolean {
  if (style === 'flat' && next === '[') {
    let any = false;
    scanner.elements(() => {
      any = write(scanner, scanner.peek(), style, out) || any;
    });
    return any;
  }
  out.items.push(style === 'raw' && scanner.isString(next) ? scanner.string() : copyOf(scanner, out.quote));
  return true;
}

/** Of several fields of the name the first in which something is found. */
function inObject(scanner: Scanner, steps: readonly Step[], at: number, style: Style, out: Output): boolean {
  const { key } = steps[at] as { key: string };
  let any = false;
  scanner.members((name) => {
    if (any || name !== key || isNull(scanner)) scanner.skip();
    else any = find(scanner, steps, at + 1, style, out);
  });
  return any;
}

function isNull(scanner: Scanner): boolean {
  return scanner.peek() === 'n';
}

/** An array of all that is found in elements; without its brackets where that is one, unless strings have to be JSON already. */
function inEach(scanner: Scanner, steps: readonly Step[], at: number, style: Style, out: Output): boolean {
  const isTwice = steps[at + 1] === 'elements';
  const inner = isTwice || style === 'flat' ? 'flat' : 'json';
  const isDirect = isTwice || style === 'json';
  const items: string[] = [];
  const into: Output = { items, quote: isDirect ? out.quote : quoted };
  let count = 0;
  scanner.elements(() => {
    if (find(scanner, steps, at + (isTwice ? 2 : 1), inner, into)) count += 1;
  });
  if (isDirect) out.items.push(`[${items.join(',')}]`);
  else if (count > 0) out.items.push(count > 1 ? `[${items.join(',')}]` : items.join(','));
  return count > 0;
}

/** So many paths are kept. */
const PATHS_MAX = 100;
const stepsOfText = remembered(PATHS_MAX, (path) => ({ steps: stepsOf(path) }));

const LENIENCY = {
  comments: false,
  unquotedNames: false,
  singleQuotes: true,
  leadingZeros: false,
  nonNumericNumbers: false,
  backslashes: false,
  controls: true,
} as const;

/** What `read` makes of a text; undefined where that is no JSON as far as it is read. Half a surrogate pair can't be written. */
function reading<T>(text: string, read: (scanner: Scanner) => T): T | undefined {
  try {
    return read(new Scanner(text, LENIENCY));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
const HALF = /\p{Surrogate}/u;

/** The value that a path names in a text, or null. */
export function valueAt(text: string, path: string): string | null {
  const { steps } = stepsOfText(path);
  if (steps === undefined) return null;
  const items: string[] = [];
  const isFound = reading(text, (scanner) => find(scanner, steps, 0, 'raw', { items, quote: quotedInBytes })) ?? false;
  const value = items.join(' ');
  return isFound && !HALF.test(value) ? value : null;
}

/** The values of an object's fields of these names, the last of each name that is not null. All are null where the text is malformed. */
export function fieldsOf(text: string, names: readonly (string | null)[]): readonly (string | null)[] {
  const values = new Map<string, string>();
  const isRead = reading(text, (scanner) => {
    if (scanner.peek() !== '{') return false;
    scanner.members((name) => {
      if (!names.includes(name) || isNull(scanner)) return scanner.skip();
      const value = scanner.isString(scanner.peek()) ? scanner.string() : copyOf(scanner);
      if (HALF.test(value)) scanner.fail();
      values.set(name, value);
    });
    return true;
  });
  return names.map((name) => (isRead && name !== null ? (values.get(name) ?? null) : null));
}

/** How many elements the array has; null where the text is none. */
export function arrayLength(text: string): number | null {
  const length = reading(text, (scanner) => {
    if (scanner.peek() !== '[') return null;
    let count = 0;
    scanner.elements(() => {
      scanner.skip();
      count += 1;
    });
    return count;
  });
  return length ?? null;
}

/** The names of the object's fields, each as often as it is there; null where the text is none. */
export function fieldNames(text: string): readonly string[] | null {
  const names = reading(text, (scanner) => {
    if (scanner.peek() !== '{') return null;
    const found: string[] = [];
    scanner.members((name) => {
      found.push(name);
      scanner.skip();
    });
    return found;
  });
  return names ?? null;
}
