/** JSON's tokens as Jackson reads them, with what it may be lenient about. Positions count UTF-16 units. */
import type { Leniency } from './shape.js';

/** The text is no JSON. */
export class Malformed extends Error {}

const [TAB, LINE_FEED, RETURN, SPACE, BACKSLASH] = [9, 10, 13, 32, 92] as const;
const [PLUS, MINUS, POINT, ZERO, NINE] = [43, 45, 46, 48, 57] as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** `StreamReadConstraints.DEFAULT_MAX_DEPTH` */
const DEPTH_MAX = 1_000;

const PLAIN_WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);
const WORDS = [...PLAIN_WORDS, 'NaN', 'Infinity', '+Infinity', '-Infinity', '+INF', '-INF'];

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

export class Scanner {
  readonly text: string;
  readonly #lenient: Leniency;
  #depth = 0;
  at = 0;

  constructor(text: string, lenient: Leniency) {
    this.text = text;
    this.#lenient = lenient;
  }

  fail(): never {
    throw new Malformed();
  }

  /** The next character behind white space, without taking it; `''` at the end. */
  peek(): string {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === SPACE || code === TAB || code === LINE_FEED || code === RETURN) this.at += 1;
      else if (code === 47 && this.#lenient.comments) this.#comment();
      else return this.text.charAt(this.at);
    }
  }

  #comment(): void {
    const end = this.text.startsWith('/*', this.at)
      ? this.text.indexOf('*/', this.at + 2) + 1
      : this.text.startsWith('//', this.at)
        ? `${this.text}\n`.indexOf('\n', this.at)
        : 0;
    if (end <= 0) this.fail();
    this.at = end + 1;
  }

  take(character: string): void {
    if (this.peek() !== character) this.fail();
    this.at += 1;
  }

  /** Whether the next character is this one, which is taken then. */
  takes(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }

  isString(next: string): boolean {
    return next === '"' || (next === "'" && this.#lenient.singleQuotes);
  }

  /** The value of the string that starts here. */
  string(): string {
    const quote = this.text.charCodeAt(this.at);
    const start = this.at + 1;
    let from = start;
    let value = '';
    for (let i = start; ; i++) {
      const code = this.text.charCodeAt(i);
      if (code === quote) {
        this.at = i + 1;
        return value + this.text.slice(from, i);
      }
      if (code === BACKSLASH) {
        value += this.text.slice(from, i);
        const letter = this.text.charAt(i + 1);
        if (letter === 'u') {
          const digits = this.text.slice(i + 2, i + 6);
          if (!/^[\da-fA-F]{4}$/.test(digits)) this.fail();
          value += String.fromCharCode(Number.parseInt(digits, 16));
          i += 5;
        } else {
          value += ESCAPES[letter] ?? (this.#mayEscape(letter) ? letter : this.fail());
          i += 1;
        }
        from = i + 1;
      } else if (Number.isNaN(code) || (code < SPACE && !this.#lenient.controls)) this.fail();
    }
  }

  #mayEscape(letter: string): boolean {
    return letter !== '' && (this.#lenient.backslashes || (letter === "'" && this.#lenient.singleQuotes));
  }

  /** The name of a field, with its colon. */
  name(): string {
    const next = this.peek();
    let name: string;
    if (this.isString(next)) name = this.string();
    else {
      const word = this.#lenient.unquotedNames ? /[\p{L}\p{N}_$@*\-#+]*/uy : undefined;
      if (word === undefined) return this.fail();
      word.lastIndex = this.at;
      name = word.exec(this.text)?.[0] ?? '';
      if (name === '') this.fail();
      this.at += name.length;
    }
    this.take(':');
    return name;
  }

  /** A number or a word that starts here: its text. What follows a number has to end it. */
  word(): string {
    const start = this.at;
    const first = this.text.charCodeAt(start);
    if (isDigit(first) || (first === MINUS && isDigit(this.text.charCodeAt(start + 1)))) return this.#number();
    const word = WORDS.find((w) => this.text.startsWith(w, start)) ?? this.fail();
    if (!PLAIN_WORDS.has(word) && !this.#lenient.nonNumericNumbers) this.fail();
    this.at += word.length;
    if (/[\p{L}\p{N}_$]/u.test(this.text.charAt(this.at))) this.fail();
    return word;
  }

  #number(): string {
    let i = this.at;
    const digits = (): void => {
      if (!isDigit(this.text.charCodeAt(i))) this.fail();
      while (isDigit(this.text.charCodeAt(i))) i += 1;
    };
    if (this.text.charCodeAt(i) === MINUS) i += 1;
    const whole = i;
    digits();
    let significant = whole;
    while (this.text.charCodeAt(significant) === ZERO && significant + 1 < i) significant += 1;
    if (significant > whole && !this.#lenient.leadingZeros) this.fail();
    if (this.text.charCodeAt(i) === POINT) {
      i += 1;
      digits();
    }
    if (this.text[i] === 'e' || this.text[i] === 'E') {
      i += 1;
      const sign = this.text.charCodeAt(i);
      if (sign === PLUS || sign === MINUS) i += 1;
      digits();
    }
    const text = this.text.slice(this.at, whole) + this.text.slice(significant, i);
    this.at = i;
    // Jackson wants white space behind a number, or what JSON has there within an object or array.
    const ends = this.#depth === 0 ? ' \t\n\r' : ' \t\n\r,]}/';
    if (i < this.text.length && !ends.includes(this.text.charAt(i))) this.fail();
    return text;
  }

  /** Passes over one value. */
  skip(): void {
    const next = this.peek();
    if (next === '{') this.members(() => this.skip());
    else if (next === '[') this.elements(() => this.skip());
    else if (this.isString(next)) this.string();
    else this.word();
  }

  /** All fields of the object that starts here: `each` takes its value. */
  members(each: (name: string) => void): void {
    this.#within('{', '}', () => each(this.name()));
  }

  elements(each: () => void): void {
    this.#within('[', ']', each);
  }

  #within(open: string, close: string, each: () => void): void {
    this.take(open);
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX) this.fail();
    if (!this.takes(close)) {
      do each();
      while (this.takes(','));
      this.take(close);
    }
    this.#depth -= 1;
  }
}
