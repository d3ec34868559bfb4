/** The type that Spark infers from a line of CSV (`CSVInferSchema`). */
import { refuse } from '@outboard/errors';
import { type CsvFormat, type DataType, decimal, field, type StructType, struct, types } from '@outboard/plan';

const FRACTION = /^\s*[+-]?((\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?|NaN|Infinity)\s*$/;
const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const CLOCK = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d{0,6})?)?(Z|[+-]\d\d:\d\d)?$/;

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

function isTimestamp(text: string): boolean {
  const t = text.trim();
  const [day = '', clock, ...more] = t.split(/[ T]/);
  if (more.length > 0) return false;
  return clock === undefined ? isDate(t) || isClock(t) : isDate(day) && isClock(clock);
}

/** What might be a moment in a form that isn't told apart here: with a zone by name, say. */
const isDoubtful = (text: string) => /^\s*[+-]?\d+[-:]/.test(text) && /[ T:]/.test(text.trim());

function inferred(cell: string): DataType {
  if (/^[+-]?\d+$/.test(cell)) {
    const value = BigInt(cell.replace('+', ''));
    if (BigInt.asIntN(32, value) === value) return types.integer;
    if (BigInt.asIntN(64, value) === value) return types.long;
  }
  const plain = cell.replaceAll(',', '');
  if (/^[+-]?\d+\.?$/.test(plain)) {
    const digits = plain.replace(/^[+-]?0*|\.$/g, '').length;
    if (digits <= 38) return decimal(Math.max(digits, 1), 0);
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(plain) || /0[xX].*[pP]/.test(cell))
    return refuse('a schema of numbers with an exponent');
  if (FRACTION.test(cell) || cell === 'Inf' || cell === '-Inf') return types.double;
  if (/^\d{4}-\d\d-\d\d$/.test(cell) && isDate(cell)) return types.date;
  if (isTimestamp(cell)) return types.timestamp;
  if (isDoubtful(cell)) return refuse(`a schema of the text ${cell}, which may be a timestamp`);
  return /^(true|false)$/i.test(cell) ? types.boolean : types.string;
}

/** The cells of a line; empty where there is nothing. Quotes out of their place are refused. */
function cellsOf(line: string, { separator, quote: q, escape: e }: CsvFormat): readonly string[] {
  if (q === '' || !line.includes(q)) return line.split(separator);
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    let cell = '';
    if (rest.startsWith(q)) {
      let i = q.length;
      while (i < rest.length && !(rest[i] === q && !(e === q && rest[i + 1] === q))) {
        if (rest[i] === e && (rest[i + 1] === q || rest[i + 1] === e)) i++;
        cell += rest[i++];
      }
      if (i >= rest.length) return refuse('a schema of a text with quotes out of their place');
      rest = rest.slice(i + 1);
    } else {
      const end = rest.indexOf(separator);
      cell = end < 0 ? rest : rest.slice(0, end);
      rest = end < 0 ? '' : rest.slice(end);
    }
    cells.push(cell);
    if (rest === '') return cells;
    if (!rest.startsWith(separator)) return refuse('a schema of a text with quotes out of their place');
    rest = rest.slice(separator.length);
  }
}

export function inferredCsvType(line: string, format: CsvFormat): StructType {
  if (line === '') return refuse('a schema of an empty text');
  if (line.trim() === '') return struct([field('_c0', types.string)]);
  const cells = cellsOf(line, format);
  return struct(
    cells.map((cell, i) => field(`_c${i}`, cell === '' || cell === format.nullValue ? types.string : inferred(cell))),
  );
}
