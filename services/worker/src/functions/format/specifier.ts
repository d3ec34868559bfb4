/** Formats of Java's `java.util.Formatter` (of the locale US), read and checked as a whole before anything is written. */
import { raise } from '../define.js';

export interface Specifier {
  /** In Java's order. */
  readonly flags: string;
  /** From 1; 0 is the next value, -1 the one before. */
  readonly index: number;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** The letter in lower case; of a moment's (`%tY`) the letter behind the `t`. */
  readonly conversion: string;
  readonly isUpper: boolean;
  readonly isMoment: boolean;
}

export const illegal = (message: string): never => raise('OUTBOARD_ILLEGAL_ARGUMENT', { message });

const SPECIFIER = /%(\d+\$)?([-#+ 0,(<]*)(\d+)?(\.\d+)?([tT])?([a-zA-Z%])/y;
const FLAGS = '-#+ 0,(<';
const CONVERSIONS = 'bBhHsScCdoxXeEgGfaAn%';
const MOMENTS = 'HIklMNLQpsSTzZaAbBCdehjmyYrRcDF';
const INT_MAX = 2 ** 31 - 1;
const INT_MIN = -(2 ** 31);

/** As the messages name it. */
export function written(s: Specifier): string {
  const letter = s.isUpper && !s.isMoment ? s.conversion.toUpperCase() : s.conversion;
  const place = s.index > 0 ? `${s.index}$` : '';
  const precision = s.precision === undefined ? '' : `.${s.precision}`;
  return `%${s.flags}${place}${s.width ?? ''}${precision}${s.isMoment ? (s.isUpper ? 'T' : 't') : ''}${letter}`;
}

function flagsOf(text: string): string {
  for (const flag of FLAGS) if (text.split(flag).length > 2) illegal(`Flags = '${flag}'`);
  return [...FLAGS].filter((flag) => text.includes(flag)).join('');
}

const counted = (digits: string | undefined): number | undefined => {
  if (digits === undefined) return undefined;
  return Number(digits) > INT_MAX ? illegal(String(INT_MIN)) : Number(digits);
};

/** Those flags that a conversion can't have, as the first of them fails. */
export function without(s: Specifier, flags: string): void {
  for (const flag of flags) if (s.flags.includes(flag)) illegal(`Conversion = ${s.conversion}, Flags = ${flag}`);
}
const wantsWidth = (s: Specifier, flags: string): void => {
  if (s.width === undefined && [...flags].some((flag) => s.flags.includes(flag))) illegal(written(s));
};
const noPrecision = (s: Specifier): void => {
  if (s.precision !== undefined) illegal(String(s.precision));
};
const noOther = (s: Specifier): void => illegal(`Flags = '${s.flags}'`);

function checkNumeric(s: Specifier): void {
  wantsWidth(s, '-0');
  const has = (both: string) => [...both].every((flag) => s.flags.includes(flag));
  if (has('+ ') || has('-0')) noOther(s);
}

const NOT_OF_TEXTS = '+ 0,(';
const checkGeneral = (s: Specifier): void => {
  if (s.conversion !== 's') without(s, '#');
  wantsWidth(s, '-');
  without(s, NOT_OF_TEXTS);
};
const wholeWithout = (flags: string) => (s: Specifier) => {
  checkNumeric(s);
  noPrecision(s);
  without(s, flags);
};
const fractionWithout = (flags: string) => (s: Specifier) => {
  checkNumeric(s);
  without(s, flags);
};

const CHECKS: Readonly<Record<string, (s: Specifier) => void>> = {
  b: checkGeneral,
  h: checkGeneral,
  s: checkGeneral,
  c: (s) => {
    noPrecision(s);
    without(s, `#${NOT_OF_TEXTS}`);
    wantsWidth(s, '-');
  },
  d: wholeWithout('#'),
  o: wholeWithout(','),
  x: wholeWithout(','),
  f: checkNumeric,
  e: fractionWithout(','),
  g: fractionWithout('#'),
  a: fractionWithout('(,'),
  '%': (s) => {
    noPrecision(s);
    if (s.flags !== '' && s.flags !== '-') noOther(s);
    wantsWidth(s, '-');
  },
  n: (s) => {
    noPrecision(s);
    if (s.width !== undefined) illegal(String(s.width));
    if (s.flags !== '') noOther(s);
  },
};

function specifierOf(found: RegExpExecArray): Specifier {
  const [, index, flags = '', width, precision, moment, letter = ''] = found;
  const isMoment = moment !== undefined;
  const of = {
    flags: flagsOf(flags),
    width: counted(width),
    precision: counted(precision?.slice(1)),
  };
  if (!isMoment && !CONVERSIONS.includes(letter)) illegal(`Conversion = '${letter}'`);
  const conversion = isMoment ? letter : letter.toLowerCase();
  const isUpper = isMoment ? moment === 'T' : letter !== conversion;
  const place = of.flags.includes('<') ? -1 : index === undefined ? 0 : Number.parseInt(index, 10);
  if (place > INT_MAX) illegal('Format argument index: (not representable as int)');
  const s = { ...of, conversion, isUpper, isMoment, index: place };
  if (!isMoment) CHECKS[conversion]?.(s);
  else {
    noPrecision(s);
    if (!MOMENTS.includes(letter)) illegal(`Conversion = 't${letter}'`);
    without(s, `#${NOT_OF_TEXTS}`);
    wantsWidth(s, '-');
  }
  return s;
}

/** Texts, and what stands for a value. */
export function piecesOf(format: string): readonly (string | Specifier)[] {
  const pieces: (string | Specifier)[] = [];
  for (let at = 0; at < format.length; ) {
    const next = format.indexOf('%', at);
    if (next < 0) return [...pieces, format.slice(at)];
    if (next > at) pieces.push(format.slice(at, next));
    SPECIFIER.lastIndex = next;
    const found = SPECIFIER.exec(format);
    if (found === null) return illegal(`Conversion = '${format[next + 1] ?? '%'}'`);
    pieces.push(specifierOf(found));
    at = SPECIFIER.lastIndex;
  }
  return pieces;
}
