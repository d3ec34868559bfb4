/** The columns of JSON files, as Spark infers them: by all their records. */
import { quoted } from '../engine/quote.js';

/** The line reader of `packages/lower/src/scan/text.ts`. */
export const LINES = `columns = {line: 'VARCHAR'}, delim = chr(1) || chr(2) || chr(3) || chr(4), quote = '', escape = '', auto_detect = false, header = false, hive_partitioning = false, force_not_null = ['line'], max_line_size = ${16 * 2 ** 20}, buffer_size = ${32 * 2 ** 20}`;

/** What the engine's `json_structure` tells otherwise than Spark: texts without a character, `{}`, long numbers, commas too many, `nan` and `inf`. */
const ODD = '""|\\{\\s*\\}|\\d{19}|,\\s*[}\\]]|[:,[]\\s*-?(?i:nan|inf)';

/** A SELECT of their names and types. `options` by names in lower case. */
export function jsonColumnsQuery(files: readonly string[], options: ReadonlyMap<string, string>): string {
  const isTrue = (name: string, otherwise = false) => (options.get(name) ?? String(otherwise)).toLowerCase() === 'true';
  const prefersDecimal = isTrue('prefersdecimal');
  const mode = (options.get('mode') ?? '').toUpperCase();
  const choices = {
    comments: isTrue('allowcomments'),
    unquotedNames: isTrue('allowunquotedfieldnames'),
    singleQuotes: isTrue('allowsinglequotes', true),
    leadingZeros: isTrue('allownumericleadingzeros'),
    nonNumericNumbers: isTrue('allownonnumericnumbers', true),
    backslashes: isTrue('allowbackslashescapinganycharacter'),
    controls: isTrue('allowunquotedcontrolchars'),
    primitivesAsString: isTrue('primitivesasstring'),
    prefersDecimal,
    dropsNulls: isTrue('dropfieldifallnull'),
    mode: mode === 'DROPMALFORMED' || mode === 'FAILFAST' ? mode : 'PERMISSIVE',
    corrupt: options.get('columnnameofcorruptrecord') ?? '_corrupt_record',
  };
  const list = `[${files.map(quoted).join(', ')}]`;
  const separator = options.get('linesep') ?? '\n';
  const lines = isTrue('multiline')
    ? `SELECT ltrim(content, chr(65279)) AS line FROM read_text(${list})`
    : separator === '\n'
      ? `SELECT line FROM read_csv(${list}, ${LINES})`
      : `SELECT unnest(string_split(content, ${quoted(separator)})) AS line FROM read_text(${list})`;
  const told = quoted(JSON.stringify(choices));
  const plain = prefersDecimal ? 'false' : `json_valid(line) AND NOT regexp_matches(line, ${quoted(ODD)})`;
  const keys = 'json_keys(line)';
  const twice = `list_filter(${keys}, lambda k: len(list_filter(${keys}, lambda o: o = k)) > 1)[1]`;
  const isTwice = `CASE WHEN json_valid(line) THEN len(list_distinct(${keys})) < len(${keys}) ELSE false END`;
  const refusal = `error('[COLUMN_ALREADY_EXISTS]' || json_object('columnName', '\`' || lower(${twice}) || '\`'))`;
  const type = `CASE WHEN ${isTwice} THEN ${refusal} WHEN ${plain} THEN '=' || CAST(json_structure(line) AS VARCHAR) ELSE outboard_json_type(line, ${told}) END`;
  // The first of the types gives the names where two differ in case only.
  const types = `SELECT type, min(n) AS n FROM (SELECT ${type} AS type, row_number() OVER () AS n FROM (${lines})) GROUP BY type`;
  const columns = `SELECT unnest(outboard_json_columns(list(type ORDER BY n), ${told})) AS c FROM (${types})`;
  return `SELECT c.name, c.type, NULL FROM (${columns})`;
}
