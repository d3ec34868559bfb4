/** The columns of XML files, as Spark infers them: by all their records. */
import { fail } from '@outboard/errors';
import { xmlSettings } from '@outboard/xml';
import { quoted } from '../engine/quote.js';
import { LINES } from './json-columns.js';

/** A SELECT of their names and types. `options` by names in lower case. Error: XML_ROW_TAG_MISSING */
export function xmlColumnsQuery(files: readonly string[], options: ReadonlyMap<string, string>): string {
  if (!options.has('rowtag')) fail('XML_ROW_TAG_MISSING', { rowTag: '`rowTag`' });
  const settings = xmlSettings((name) => options.get(name.toLowerCase()));
  const { rowTag, infers, prefersDecimal, mode, corrupt } = settings;
  const reading = { ...settings.reading, caseSensitive: false };
  const choices = quoted(JSON.stringify({ rowTag, reading, infers, prefersDecimal, mode, corrupt }));
  if (options.get('multiline')?.toLowerCase() !== 'false')
    return `SELECT name, type, NULL FROM outboard_xml_columns(${quoted(JSON.stringify(files))}, ${choices})`;
  const list = `[${files.map(quoted).join(', ')}]`;
  const types = `SELECT outboard_xml_type(line, ${choices}) AS type, row_number() OVER () AS n FROM read_csv(${list}, ${LINES})`;
  const columns = `SELECT unnest(outboard_xml_common(list(type ORDER BY n), ${choices})) AS c FROM (${types})`;
  return `SELECT c.name, c.type, NULL FROM (${columns})`;
}
