/** What stands around the rows of an XML file (`StaxXmlGenerator.writeDeclaration`), and how each is written. */
import { fail, refuse } from '@outboard/errors';
import { type Expression, type Options, types } from '@outboard/plan';
import { XML_OPTIONS, type XmlSettings, xmlSettings } from '@outboard/xml';

export const XML_WRITER_OPTIONS: readonly string[] = XML_OPTIONS.map((name) => name.toLowerCase());

/** Errors: XML_ROW_TAG_MISSING, OUTBOARD_ILLEGAL_ARGUMENT; `options` by names in lower case. */
export function xmlWriting(options: Options): XmlSettings {
  if (options.rowtag === undefined) fail('XML_ROW_TAG_MISSING', { rowTag: '`rowTag`' });
  return xmlSettings((name) => options[name.toLowerCase()]);
}

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*$/u;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The root's name may have attributes behind it: `people version="1"`. */
export function around({ rootTag, declaration }: XmlSettings): { readonly prefix: string; readonly suffix: string } {
  const [name = '', ...attributes] = rootTag.split(' ');
  const told = attributes.map((attribute) => {
    const [key = '', value, ...more] = attribute.split('=');
    if (value === undefined || more.length > 0 || !NAME.test(key)) return refuse(`the xml option rootTag=${rootTag}`);
    return ` ${key}="${escaped(value.replace(/['"]/g, ''))}"`;
  });
  if (!NAME.test(name)) refuse(`the xml option rootTag=${rootTag}`);
  const head = declaration === '' ? '' : `<?xml ${declaration}?>\n`;
  return { prefix: `${head}<${name}${told.join('')}>\n`, suffix: `\n</${name}>` };
}

const text = (value: string): Expression => ({ kind: 'literal', type: types.string, value });

/** A row within the root. */
export function xmlRow(columns: readonly Expression[], options: Options): Expression {
  const given = Object.entries(options).filter(([name]) => XML_WRITER_OPTIONS.includes(name));
  const row: Expression = { kind: 'function', name: ['struct'], arguments: columns };
  const map: Expression = {
    kind: 'function',
    name: ['map'],
    arguments: given.flatMap(([name, value]) => [text(name), text(value)]),
  };
  return {
    kind: 'alias',
    child: { kind: 'function', name: ['outboard_xml_row'], arguments: [row, map] },
    names: ['value'],
  };
}
