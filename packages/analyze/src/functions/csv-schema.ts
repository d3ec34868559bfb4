/** The type that Spark infers from a line of CSV (`CSVInferSchema`). */
import { refuse } from '@outboard/errors';
import { type CsvFormat, csvKind, type DataType, decimal, field, type StructType, struct, types } from '@outboard/plan';

function inferred(cell: string): DataType {
  const kind = csvKind(cell);
  if (kind.startsWith('?')) return refuse(kind.slice(1));
  if (kind.startsWith('decimal')) return decimal(Number(kind.slice('decimal'.length)), 0);
  return types[kind as 'string'];
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
