/** `df.show()`'s text in one row, made by the engine (`Dataset.showString`): the driver never opens a result. */
import type { ResolvedOf, ResolvedRelation } from '@outboard/plan';
import { text } from './dialect.js';
import { column } from './expression.js';
import { toText } from './text.js';

const MINIMUM_WIDTH = 3;

/** Cells longer than this end in `...`; below 4 characters there is no room for dots. */
const truncated = (sql: string, to: number): string => {
  if (to <= 0) return sql;
  if (to < 4) return `left(${sql}, ${to})`;
  return `CASE WHEN length(${sql}) > ${to} THEN left(${sql}, ${to - 3}) || '...' ELSE ${sql} END`;
};
const escaped = (sql: string): string =>
  ['\\n', '\\r', '\\t', '\\f', '\\b', '\\u0007', '\\u000b'].reduce((inner, c) => {
    const code = { '\\n': 10, '\\r': 13, '\\t': 9, '\\f': 12, '\\b': 8, '\\u0007': 7, '\\u000b': 11 }[c] ?? 0;
    const shown = { 7: '\\a', 11: '\\v' }[code] ?? c;
    return `replace(${inner}, chr(${code}), ${text(shown)})`;
  }, sql);

export function showSql(r: ResolvedOf<'show'>, rows: (r: ResolvedRelation) => string): string {
  const [out] = r.output;
  const name = column(out?.id ?? 0);
  const n = r.input.output.length;
  const cells = r.input.output.map(
    (a, i) => `${truncated(escaped(`coalesce(${toText(column(a.id), a.type, 'cell')}, 'NULL')`), r.truncate)} AS s${i}`,
  );
  const numbered = `SELECT ${[...cells, 'row_number() OVER () AS row_'].join(', ')}${rows(r.input)}`;
  const headers = r.input.output.map((a) => a.name);
  const more = (what: string) => `CASE WHEN max(row_) > ${r.rows} THEN ${what} ELSE '' END`;
  const lines = (line: string) =>
    `coalesce(string_agg(${line}, '' ORDER BY row_) FILTER (WHERE row_ <= ${r.rows}), '')`;
  const rowWord = r.rows === 1 ? 'row' : 'rows';
  if (r.style === 'html') {
    const head = `<tr>${headers.map((h) => `<th>${html(h)}</th>`).join('')}</tr>\n`;
    const cell = (i: number) =>
      `'<td>' || replace(replace(replace(s${i}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</td>'`;
    const row = `'<tr>' || ${indexes(n).map(cell).join(' || ') || "''"} || ${text('</tr>\n')}`;
    return `SELECT ${text(`<table border='1'>\n${head}`)} || ${lines(row)} || ${text('</table>\n')} || ${more(text(`only showing top ${r.rows} ${rowWord}\n`))} AS ${name} FROM (${numbered})`;
  }
  const width = (i: number) =>
    `greatest(${MINIMUM_WIDTH}, ${displayWidth(headers[i] ?? '')}, coalesce(max(${displaySql(`s${i}`)}) FILTER (WHERE row_ <= ${r.rows}), 0))`;
  if (r.style === 'vertical') {
    const names = Math.max(MINIMUM_WIDTH, ...headers.map(displayWidth));
    const dataWidth = `greatest(${MINIMUM_WIDTH}, ${
      indexes(n)
        .map((i) => `coalesce(max(${displaySql(`s${i}`)}) FILTER (WHERE row_ <= ${r.rows}), 0)`)
        .join(', ') || 0
    })`;
    const row = [
      `rpad('-RECORD ' || (row_ - 1), (${names} + w_ + 5)::INTEGER, '-') || ${text('\n')}`,
      ...headers.map(
        (h, i) =>
          `' ' || ${text(h.padEnd(names))} || ' | ' || rpad(s${i}, (w_ - ${displaySql(`s${i}`)} + length(s${i}))::INTEGER, ' ') || ' ' || ${text('\n')}`,
      ),
    ].join(' || ');
    const end = `CASE WHEN coalesce(max(row_), 0) = 0 THEN ${text('(0 rows)')} ELSE '' END`;
    return `WITH cells_ AS (${numbered}), widths_ AS (SELECT ${dataWidth} AS w_ FROM cells_) SELECT ${lines(row)} || ${end} || ${more(text(`only showing top ${r.rows} ${rowWord}`))} AS ${name} FROM widths_ LEFT JOIN cells_ ON true`;
  }
  // Numbers and text alike stand right where cells are truncated, left where they are not.
  const pad = (cell: string, i: number) => {
    const space = `repeat(' ', (w${i}_ - ${displaySql(cell)})::INTEGER)`;
    return r.truncate > 0 ? `${space} || ${cell}` : `${cell} || ${space}`;
  };
  const widths = indexes(n).map((i) => `${width(i)} AS w${i}_`);
  const rule =
    n === 0
      ? "'++'"
      : `'+' || ${indexes(n)
          .map((i) => `repeat('-', w${i}_::INTEGER) || '+'`)
          .join(' || ')}`;
  const line = (cell: (i: number) => string) =>
    n === 0
      ? "'||'"
      : `'|' || ${indexes(n)
          .map((i) => `${pad(cell(i), i)} || '|'`)
          .join(' || ')}`;
  const newline = text('\n');
  const head = `any_value(${rule}) || ${newline} || any_value(${line((i) => text(headers[i] ?? ''))}) || ${newline} || any_value(${rule}) || ${newline}`;
  const body = lines(`${line((i) => `s${i}`)} || ${newline}`);
  return `WITH cells_ AS (${numbered}), widths_ AS (SELECT ${widths.length === 0 ? '1 AS one_' : `${widths.join(', ')} FROM cells_`}) SELECT ${head} || ${body} || any_value(${rule}) || ${newline} || ${more(text(`only showing top ${r.rows} ${rowWord}`))} AS ${name} FROM widths_ LEFT JOIN cells_ ON true`;
}

const indexes = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const html = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** East Asian wide characters take two places (`Utils.stringHalfWidth`), and so do those of two code units in Java. */
const WIDE =
  '[\\x{1100}-\\x{115F}\\x{2E80}-\\x{303E}\\x{3041}-\\x{33FF}\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{A000}-\\x{A4CF}\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}\\x{FE30}-\\x{FE6F}\\x{FF00}-\\x{FF60}\\x{FFE0}-\\x{FFE6}\\x{10000}-\\x{10FFFF}]';
const displaySql = (sql: string): string => `(2 * length(${sql}) - length(regexp_replace(${sql}, '${WIDE}', '', 'g')))`;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{10000}-\u{10FFFF}]/gu;
const displayWidth = (s: string): number => [...s].length + (s.match(wide)?.length ?? 0);
