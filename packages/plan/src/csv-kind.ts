/** What a cell of CSV looks like (`CSVInferSchema.inferField`): the type that it alone would have. */

/** A fraction as Java's `parseDouble` takes it. */
export const JAVA_DOUBLE = /^\s*[+-]?((\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?|NaN|Infinity)\s*$/;
const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const CLOCK = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d{0,6})?)?(Z|[+-]\d\d:\d\d)?$/;
const EXPONENT = /^[+-]?(?:\d+\.?(\d*)|\.(\d+))[eE]([+-]?\d+)$/;

export type CsvKind =
  | 'integer'
  | 'long'
  | `decimal${number}`
  | 'double'
  | 'date'
  | 'timestamp'
  | 'boolean'
  | 'string'
  /** What can't be told apart here, in words. */
  | `?${string}`;

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isClock(text: string): boolean {
  const match = CLOCK.exec(text);
  return match !== null && Number(match[1]) < 24 && Number(match[2]) < 60 && Number(match[3] ?? 0) < 60;
}

/** What a cast to TIMESTAMP reads. */
export function isCsvTimestamp(text: string): boolean {
  const t = text.trim();
  const [day = '', clock, ...more] = t.split(/[ T]/);
  if (more.length > 0) return false;
  return clock === undefined ? isDate(t) || isClock(t) : isDate(day) && isClock(clock);
}

/** What might be a moment in a form that isn't told apart here: with a zone by name, say. */
const isDoubtful = (text: string) => /^\s*[+-]?\d+[-:]/.test(text) && /[ T:]/.test(text.trim());

export function csvKind(cell: string): CsvKind {
  if (/^[+-]?\d+$/.test(cell)) {
    const value = BigInt(cell.replace('+', ''));
    if (BigInt.asIntN(32, value) === value) return 'integer';
    if (BigInt.asIntN(64, value) === value) return 'long';
  }
  if (/^[+-]?\d+\.?$/.test(cell)) {
    const digits = cell.replace(/^[+-]?0*|\.$/g, '').length;
    if (digits <= 38) return `decimal${Math.max(digits, 1)}`;
  }
  const exponent = EXPONENT.exec(cell);
  // A number without a fraction is a decimal, and one of a scale below zero none.
  if (exponent !== null && (exponent[1] ?? exponent[2] ?? '').length === Number(exponent[3]))
    return `?a schema of the number ${cell}`;
  if (/0[xX].*[pP]/.test(cell)) return `?a schema of the number ${cell}`;
  if (JAVA_DOUBLE.test(cell) || cell === 'Inf' || cell === '-Inf') return 'double';
  if (/^\d{4}-\d\d-\d\d$/.test(cell) && isDate(cell)) return 'date';
  if (isCsvTimestamp(cell)) return 'timestamp';
  if (isDoubtful(cell)) return `?a schema of the text ${cell}, which may be a timestamp`;
  return /^(true|false)$/i.test(cell) ? 'boolean' : 'string';
}
