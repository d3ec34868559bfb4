/**
 * Spark's `xpath` functions (Hive's `UDFXPathUtil`): XPath 1.0 over a document without namespaces, which Java's parser leaves
 * alone unless told otherwise.
 */
import { DOMParser, type Node as XmlNode } from '@xmldom/xmldom';
import xpath from 'xpath';
import { engineFunction, raise } from './define.js';

/** The same document is often asked for several paths. */
let recent: { readonly text: string; readonly document: XmlNode } | undefined;

function withoutNamespace(node: XmlNode): void {
  Object.assign(node, { namespaceURI: null });
  for (let child = node.firstChild; child !== null; child = child.nextSibling) withoutNamespace(child);
}

/** Undefined where the text is no document. */
function parsed(text: string): XmlNode | undefined {
  const problems: string[] = [];
  try {
    const document = new DOMParser({ onError: (_level, problem) => problems.push(problem) });
    const root = document.parseFromString(text, 'text/xml') as XmlNode;
    return problems.length === 0 ? root : undefined;
  } catch {
    return undefined;
  }
}

function documentOf(text: string): XmlNode | undefined {
  if (recent?.text === text) return recent.document;
  if (/<!ENTITY/.test(text))
    raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: 'an XML document that declares entities' });
  const document = parsed(text);
  if (document === undefined) return undefined;
  withoutNamespace(document);
  recent = { text, document };
  return document;
}

/** What the expression gives: nodes, or a value. NULL for an empty text. */
function ask(text: string, path: string, expression: string): xpath.SelectReturnType {
  if (text === '' || path === '') return null;
  const document = documentOf(text);
  if (document === undefined) raise('OUTBOARD_RUNTIME', { message: `Error loading expression '${path}'` });
  try {
    return xpath.select(expression, document as unknown as Node);
  } catch (error) {
    throw new Error(`Invalid expression '${path}': ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** XPath's `number()`; the library's own takes nothing for 0. */
function numberOf(value: xpath.SelectReturnType): number {
  if (Array.isArray(value)) return numberOf(value[0] === undefined ? '' : xpath.select('string(.)', value[0]));
  if (typeof value !== 'string') return Number(value);
  const text = value.trim();
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

const number = (name: string, kind: 'double' | 'integer' | 'long', shape: (value: number) => unknown) =>
  engineFunction(name, ['text', 'text'], kind, (text, path) => {
    const value = ask(text, path, path);
    return (value === null ? null : shape(numberOf(value))) as never;
  });

/** Java's conversions: NaN is 0, what is too large the largest. */
const saturated = (value: number, bits: 32 | 64): bigint => {
  if (Number.isNaN(value)) return 0n;
  const most = 2 ** (bits - 1);
  if (value >= most) return 2n ** BigInt(bits - 1) - 1n;
  return value <= -most ? -(2n ** BigInt(bits - 1)) : BigInt(Math.trunc(value));
};

export const xpathFunctions = [
  /** The text of attributes and texts; NULL for an element, which has no value of its own. */
  engineFunction('xpath', ['text', 'text'], { list: 'text' }, (text, path) => {
    const found = ask(text, path, path);
    if (found !== null && !Array.isArray(found))
      raise('OUTBOARD_RUNTIME', {
        message: `Invalid XML document: com.sun.org.apache.xpath.internal.XPathException: Can not convert #${(typeof found).toUpperCase()} to a NodeList!\n${text}`,
      });
    return found?.map(({ nodeValue }) => nodeValue) ?? null;
  }),
  engineFunction('xpath_boolean', ['text', 'text'], 'boolean', (text, path) => {
    const value = ask(text, path, `boolean(${path})`);
    return value === null ? null : (value as boolean);
  }),
  engineFunction('xpath_string', ['text', 'text'], 'text', (text, path) => {
    const value = ask(text, path, `string(${path})`);
    return value === null ? null : (value as string);
  }),
  number('xpath_double', 'double', (value) => value),
  number('xpath_int', 'integer', (value) => Number(saturated(value, 32))),
  number('xpath_long', 'long', (value) => saturated(value, 64)),
];
