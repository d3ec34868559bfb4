/** Java's regular expressions (`java.util.regex.Pattern`) as JavaScript's, with the flag v. */

import { rewrite } from 'regex';
import { remembered } from '../remembered.js';

/** What is a pattern of Java's, but is not known here. */
export class UnknownConstruct extends Error {}

export interface JavaRegex {
  /** Flags g and v, and those that the pattern begins with. */
  readonly regex: RegExp;
  /** The names by which groups are found in a match, the first one's first. */
  readonly groups: readonly string[];
}

const LINE_END = '\\n\\r\\u0085\\u2028\\u2029';
/** Before a line's end that is the last thing in the text, too. */
const DOLLAR = `(?=(?:\\r\\n|[${LINE_END}])?$)`;
const WORD = '[\\p{L}\\p{Nd}_]';
const BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;
const BLANK = ' \\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000';
const VERTICAL = '\\n\\x0b\\f\\r\\u0085\\u2028\\u2029';
const SPACE = ' \\t\\n\\x0b\\f\\r';
/** Classes by one letter; the capital is what is not in them. */
const LETTER: Readonly<Record<string, string>> = { d: '0-9', w: 'a-zA-Z_0-9', s: SPACE, h: BLANK, v: VERTICAL };
const POSIX: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7f',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e',
  Graph: '\\x21-\\x7e',
  Print: '\\x20-\\x7e',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1f\\x7f',
  XDigit: '0-9a-fA-F',
  Space: SPACE,
};
/** Places in the text. */
const ANCHOR: Readonly<Record<string, string>> = {
  A: '^',
  z: '$',
  Z: DOLLAR,
  b: BOUNDARY,
  B: `(?!${BOUNDARY})`,
  R: `(?:\\r\\n|[${VERTICAL}])`,
};
/** With (?m), where a line begins and ends. */
const EACH_START = `(?:^|(?<=[${LINE_END}])(?<!\\r(?=\\n)))(?!$)`;
const EACH_END = `(?:(?=[${LINE_END}])(?<!\\r(?=\\n))|$)`;
/** With (?U), classes by one letter. */
const WIDE: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}',
  s: '\\p{White_Space}',
};
const CONTROL: Readonly<Record<string, string>> = { t: '\\t', n: '\\n', r: '\\r', f: '\\f', a: '\\x07', e: '\\x1b' };
const code = (point: number): string => `\\u{${point.toString(16)}}`;

const unknown = (what: string): never => {
  throw new UnknownConstruct(what);
};
const wrong = (what: string): never => {
  throw new SyntaxError(what);
};

/** Classes of `java.lang.Character`'s, and names that only Java has for what Unicode names otherwise. */
const CHARACTER: Readonly<Record<string, string>> = {
  L1: '\\x00-\\xff',
  all: '\\s\\S',
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaTitleCase: '\\p{Lt}',
  javaAlphabetic: '\\p{Alphabetic}',
  javaIdeographic: '\\p{Ideographic}',
  javaLetter: '\\p{L}',
  javaDigit: '\\p{Nd}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  javaSpaceChar: '\\p{Z}',
  javaWhitespace: '\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000',
  javaISOControl: '\\x00-\\x1f\\x7f-\\x9f',
  IsDigit: '\\p{Nd}',
  IsControl: '\\p{Cc}',
  IsTitlecase: '\\p{Lt}',
};
/** Without regard to case these are all of them. */
const CASED: Readonly<Record<string, string>> = {
  Lower: 'a-zA-Z',
  Upper: 'a-zA-Z',
  javaLowerCase: '\\p{Lowercase}\\p{Uppercase}\\p{Lt}',
  javaUpperCase: '\\p{Lowercase}\\p{Uppercase}\\p{Lt}',
  javaTitleCase: '\\p{Lowercase}\\p{Uppercase}\\p{Lt}',
};

/** A Unicode property by one of Java's names. */
function property(name: string, negated: boolean, ignoresCase: boolean): string {
  const own = (ignoresCase ? CASED[name] : undefined) ?? POSIX[name] ?? CHARACTER[name];
  if (own !== undefined) return `[${negated ? '^' : ''}${own}]`;
  if (/^(Is)?Emoji|^(Is)?(RGI_|Extended_Pict)/.test(name)) return wrong(name);
  const bare = name.replace(/^Is/, '');
  const values = [bare, `Script=${bare}`, bare.replace(/^(script|sc|general_category|gc)=/i, '$1=')];
  const found = values.find((value) => {
    try {
      return new RegExp(`\\p{${value}}`, 'v') !== undefined;
    } catch {
      return false;
    }
  });
  return found === undefined ? unknown(`\\p{${name}}`) : `\\${negated ? 'P' : 'p'}{${found}}`;
}

const swapped = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

/** The letters of ASCII that stand in the other case for those from one to another, each a letter or its code. */
function otherCase(from: string, to: string): string {
  const pointOf = (member: string) =>
    member.length === 1 ? member.charCodeAt(0) : Number.parseInt(/^\\u\{([0-9a-f]+)\}$/.exec(member)?.[1] ?? '', 16);
  const [low, high] = [pointOf(from), pointOf(to)];
  const within = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => {
    const point = letter.charCodeAt(0);
    return point >= low && point <= high;
  });
  return within.map(swapped).join('');
}

class Translator {
  readonly #pattern: string;
  #at = 0;
  /** Java's flags, by their letters, that hold here; those of the groups around are found again behind this one. */
  #on = '';
  readonly #around: string[] = [];
  readonly groups: string[] = [];
  flags = '';

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  #take(expression: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(expression.source, 'suy');
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#pattern);
    if (found !== null) this.#at = sticky.lastIndex;
    return found;
  }

  whole(): string {
    let out = '';
    while (this.#at < this.#pattern.length) out += this.#item();
    return out;
  }

  #item(): string {
    if (this.#take(/\\Q/)) return [...(this.#take(/(.*?)(?:\\E|$)/)?.[1] ?? '')].map((c) => this.#letter(c)).join('');
    if (this.#has('x') && this.#take(/\s+|#[^\n]*/)) return '';
    if (this.#take(/\\/)) return this.#folded(this.#escape(false));
    if (this.#take(/\[/)) return this.#class();
    if (this.#take(/\./)) return this.#has('s') ? '[\\s\\S]' : this.#has('d') ? '[^\\n]' : `[^${LINE_END}]`;
    if (this.#take(/\$/)) return this.#line(EACH_END, DOLLAR);
    if (this.#take(/\^/)) return this.#line(EACH_START, '^');
    if (this.#take(/\)/)) {
      this.#on = this.#around.pop() ?? '';
      return ')';
    }
    const flags = this.#take(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/);
    if (flags) return this.#turn(flags[1] ?? '', flags[2] ?? '', flags[3] === ':');
    if (this.#pattern[this.#at] === '(') this.#around.push(this.#on);
    const named = this.#take(/\(\?<([a-zA-Z][a-zA-Z0-9]*)>/);
    if (named) {
      this.groups.push(named[1] ?? '');
      return named[0];
    }
    const special = this.#take(/\(\?(?:[:=!>]|<[=!])/);
    if (special) return special[0];
    if (this.#take(/\(\?/)) return unknown('groups of this kind');
    if (this.#take(/\(/)) {
      const name = `group${this.groups.length + 1}`;
      this.groups.push(name);
      return `(?<${name}>`;
    }
    const count = this.#take(/\{\d+(?:,\d*)?\}/);
    if (count) return count[0];
    if (this.#take(/\{/)) return wrong('{');
    const [character = ''] = this.#take(/./) ?? [];
    return /[\]}]/.test(character)
      ? `\\${character}`
      : /[a-zA-Z]/.test(character)
        ? this.#letter(character)
        : character;
  }

  #has(flag: string): boolean {
    return this.#on.includes(flag);
  }

  /** Flags on and off, up to the end of the group around, or within one of their own. */
  #turn(on: string, off: string, opens: boolean): string {
    for (const flag of `${on}${off}`) if (!'ismxudU'.includes(flag)) wrong(`(?${flag})`);
    if (opens) this.#around.push(this.#on);
    const isFirst = this.#at === on.length + 3 && off === '' && !opens;
    this.#on = [...`${this.#on}${on}`].filter((flag) => !off.includes(flag)).join('');
    // Letters of all alphabets: for the whole pattern only.
    if (this.#has('i') && /[uU]/.test(this.#on)) {
      if (!isFirst) unknown('(?iu) within a pattern');
      this.flags = 'i';
    } else if (this.flags === 'i') unknown('(?iu) for a part of a pattern');
    return opens ? '(?:' : '';
  }

  #line(each: string, whole: string): string {
    if (this.#has('d')) unknown('(?d) with ^ or $');
    return this.#has('m') ? each : whole;
  }

  /** Without regard to case a letter is two, of ASCII's alone. */
  get #folds(): boolean {
    return this.#has('i') && this.flags !== 'i';
  }
  #letter(character: string): string {
    const own = /[a-zA-Z0-9]/.test(character) ? character : code(character.codePointAt(0) ?? 0);
    return this.#folds && /[a-zA-Z]/.test(character) ? `[${own}${swapped(own)}]` : own;
  }
  /** A letter by its code. */
  #folded(written: string): string {
    const point = /^\\u\{([0-9a-f]+)\}$/.exec(written)?.[1];
    return point === undefined ? written : this.#letter(String.fromCodePoint(Number.parseInt(point, 16)));
  }

  /** What stands behind a backslash; also within a class, where places in the text mean nothing. */
  #escape(within: boolean): string {
    const reference = within ? null : (this.#take(/k<([a-zA-Z][a-zA-Z0-9]*)>/) ?? this.#take(/([1-9])/));
    if (reference) {
      if (this.#folds) unknown('a back-reference without regard to case');
      const [, name = ''] = reference;
      return `\\k<${/^\d/.test(name) ? (this.groups[Number(name) - 1] ?? wrong(`\\${name}`)) : name}>`;
    }
    const octal = this.#take(/0([0-3]?[0-7]{1,2})/)?.[1];
    if (octal !== undefined) return code(Number.parseInt(octal, 8));
    const hex = this.#take(/(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4}))/)
      ?.slice(1)
      .find((digits) => digits !== undefined);
    if (hex !== undefined) return code(Number.parseInt(hex, 16));
    const control = this.#take(/c(.)/)?.[1];
    if (control !== undefined) return code((control.codePointAt(0) ?? 0) ^ 64);
    const unicode = this.#take(/([pP])(?:\{([^}]+)\}|([A-Z]))/);
    if (unicode) return property(unicode[2] ?? unicode[3] ?? '', unicode[1] === 'P', this.#has('i'));
    const [letter = ''] = this.#take(/./) ?? wrong('\\');
    const set = (this.#has('U') ? WIDE[letter.toLowerCase()] : undefined) ?? LETTER[letter.toLowerCase()];
    if (set !== undefined) return `[${letter === letter.toLowerCase() ? '' : '^'}${set}]`;
    if (CONTROL[letter] !== undefined) return CONTROL[letter];
    if (!within && ANCHOR[letter] !== undefined) return ANCHOR[letter];
    if ('GXN'.includes(letter)) return unknown(`\\${letter}`);
    return /[a-zA-Z]/.test(letter) ? wrong(`\\${letter}`) : code(letter.codePointAt(0) ?? 0);
  }

  /** After its opening bracket. Within are other classes, which are added, and `&&`, which intersects all before with all after. */
  #class(): string {
    const negated = this.#take(/\^/) ? '^' : '';
    const parts: string[] = [''];
    const add = (text: string) => parts.push(`${parts.pop() ?? ''}${text}`);
    // At the very beginning it stands for itself.
    if (this.#take(/\]/)) add('\\]');
    for (;;) {
      if (this.#has('x')) this.#take(/\s+/);
      if (this.#at >= this.#pattern.length) wrong('[');
      if (this.#take(/\]/)) break;
      if (this.#take(/&&/)) parts.push('');
      else if (this.#take(/\[/)) add(this.#class());
      else {
        const from = this.#member();
        const to = from.startsWith('[') || !this.#take(/-(?=[^\][])/) ? undefined : this.#member();
        add(to === undefined ? from : `${from}-${to}`);
        if (this.#folds) add(otherCase(from, to ?? from));
      }
    }
    const full = parts.filter((part) => part !== '');
    return full.length < 2
      ? `[${negated}${full[0] ?? ''}]`
      : `[${negated}${full.map((part) => `[${part}]`).join('&&')}]`;
  }

  #member(): string {
    if (this.#take(/\\/)) return this.#escape(true);
    const [character = ''] = this.#take(/./) ?? [];
    return /[a-zA-Z0-9]/.test(character) ? character : code(character.codePointAt(0) ?? 0);
  }
}

const KNOWN_MAX = 200;

/** @throws SyntaxError where it is no pattern of Java's, UnknownConstruct where it is one that is not known here */
export const javaRegex = remembered(KNOWN_MAX, (pattern): JavaRegex => {
  const translator = new Translator(pattern);
  const whole = translator.whole();
  const { pattern: source, flags } = rewrite(whole, { flags: translator.flags, disable: { x: true, n: true } });
  return { regex: new RegExp(source, `g${flags}`), groups: translator.groups };
});
