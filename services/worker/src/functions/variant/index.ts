/** Spark's functions of VARIANT values (`VariantGet`, `ParseJson`, `SchemaOfVariant`), by which casts from and to them are made, too. */
import { engineFunction, raise } from '../define.js';
import { decode, encode, namesOf, type VariantBytes } from './binary.js';
import { castText, jsonText, parsed } from './json.js';
import { found, segmentsOf } from './path.js';
import { common, typeOf, typeText, type VariantType } from './schema.js';
import { decimalOf, decimalText, NULL, type VariantValue } from './value.js';

/** A value of a column as SQL writes it in JSON: NULL, a kind and a text, elements, or names and values. */
type Document =
  | null
  | readonly [kind: string, text: string]
  | { readonly a: readonly Document[] }
  | { readonly o: readonly (readonly [string, Document])[] };

const SPECIAL: Readonly<Record<string, number>> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };

function built(document: Document): VariantValue {
  if (document === null) return NULL;
  if ('a' in document) return { kind: 'array', elements: document.a.map(built) };
  if ('o' in document)
    return { kind: 'object', fields: document.o.map(([key, value]) => ({ key, value: built(value) })) };
  const [kind, text] = document;
  switch (kind) {
    case 'boolean':
      return { kind, value: text === 'true' };
    case 'double':
    case 'float':
      return { kind, value: SPECIAL[text] ?? Number(text) };
    case 'decimal':
      return decimalOf(text) ?? raise('MALFORMED_VARIANT');
    case 'string':
      return { kind, value: text };
    case 'binary':
      return { kind, value: Buffer.from(text, 'hex') };
    case 'variant': {
      const [value = '', metadata = ''] = text.split('/');
      return decode({ value: Buffer.from(value, 'hex'), metadata: Buffer.from(metadata, 'hex') });
    }
    default:
      return { kind: kind as 'long', value: BigInt(text) };
  }
}

const parsedBytes = (text: string): VariantBytes | undefined => {
  const value = parsed(text);
  try {
    return value && encode(value);
  } catch {
    // A key that is there twice.
    return undefined;
  }
};

const VARIANTS = { list: 'variant' } as const;
const ENTRIES = { list: { struct: { pos: 'integer', key: 'text', value: 'variant' } } } as const;
const FIELDS = { list: { struct: { key: 'text', value: 'variant' } } } as const;

export const variantFunctions = [
  engineFunction(
    'variant_of_json',
    ['text'],
    'variant',
    (text) =>
      parsedBytes(text) ??
      raise('MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION', { badRecord: text, failFastMode: 'FAILFAST' }),
  ),
  engineFunction('try_variant_of_json', ['text'], 'variant', (text) => parsedBytes(text) ?? null),
  engineFunction('variant_of', ['text'], 'variant', (document) => encode(built(JSON.parse(document) as Document))),
  /** NULL where nothing is at the path. */
  engineFunction('variant_get', ['variant', 'text', 'text'], 'variant', (variant, path, functionName) => {
    const segments = segmentsOf(path) ?? raise('INVALID_VARIANT_GET_PATH', { path, functionName });
    const value = found(decode(variant), segments);
    return value === undefined ? null : encode(value);
  }),
  engineFunction('variant_kind', ['variant'], 'text', (variant) => decode(variant).kind),
  /** Of whole numbers, truth (0 or 1), dates (days since 1970) and timestamps (microseconds since). */
  engineFunction('variant_long', ['variant'], 'long', (variant) => {
    const v = decode(variant);
    return 'value' in v && (typeof v.value === 'bigint' || typeof v.value === 'boolean') ? BigInt(v.value) : null;
  }),
  engineFunction('variant_double', ['variant'], 'double', (variant) => {
    const v = decode(variant);
    return v.kind === 'double' || v.kind === 'float' ? v.value : null;
  }),
  /** Of strings, and the digits of decimals. */
  engineFunction('variant_text', ['variant'], 'text', (variant) => {
    const v = decode(variant);
    if (v.kind === 'decimal') return decimalText(v);
    return v.kind === 'string' || v.kind === 'uuid' ? v.value : null;
  }),
  engineFunction('variant_bytes', ['variant'], 'bytes', (variant) => {
    const v = decode(variant);
    return v.kind === 'binary' ? v.value : null;
  }),
  engineFunction('variant_elements', ['variant'], VARIANTS, (variant) => {
    const v = decode(variant);
    return v.kind === 'array' ? v.elements.map((element) => encode(element)) : null;
  }),
  engineFunction('variant_fields', ['variant'], FIELDS, (variant) => {
    const v = decode(variant);
    return v.kind === 'object' ? v.fields.map(({ key, value }) => ({ key, value: encode(value) })) : null;
  }),
  /** Elements and fields in their order, with the names of the whole; none of a scalar. */
  engineFunction('variant_entries', ['variant'], ENTRIES, (variant) => {
    const v = decode(variant);
    const names = namesOf(variant.metadata);
    if (v.kind === 'array')
      return v.elements.map((element, pos) => ({ pos, key: null, value: encode(element, names) }));
    if (v.kind !== 'object') return [];
    return v.fields.map(({ key, value }, pos) => ({ pos, key, value: encode(value, names) }));
  }),
  engineFunction('variant_json', ['variant', 'text'], 'text', (variant, zone) => jsonText(decode(variant), zone)),
  engineFunction('variant_string', ['variant', 'text'], 'text', (variant, zone) => castText(decode(variant), zone)),
  /** Its type, in JSON; several of them, one after the other between brackets, have one in common. */
  engineFunction('variant_type', ['variant'], 'text', (variant) => JSON.stringify(typeOf(decode(variant)))),
  engineFunction('variant_common_type', ['text'], 'text', (list) =>
    typeText(common(JSON.parse(list) as VariantType[])),
  ),
];
