/** Spark's options of XML (`XmlOptions`), read and checked in one place for the functions, the reader and the writer. */
import { fail, refuse } from '@outboard/errors';

/** An option by Spark's name, however its own is written. */
export type GivenOptions = (name: string) => string | undefined;

/** All that Spark knows; those that mean nothing where they are given change nothing there. */
export const XML_OPTIONS: readonly string[] = [
  ...[
    'rowTag',
    'rootTag',
    'declaration',
    'arrayElementName',
    'excludeAttribute',
    'attributePrefix',
    'valueTag',
    'nullValue',
  ],
  ...[
    'ignoreSurroundingSpaces',
    'wildcardColName',
    'ignoreNamespace',
    'inferSchema',
    'preferDate',
    'prefersDecimal',
    'mode',
  ],
  ...[
    'locale',
    'compression',
    'multiLine',
    'samplingRatio',
    'columnNameOfCorruptRecord',
    'dateFormat',
    'timestampFormat',
  ],
  ...['timestampNTZFormat', 'timeZone', 'indent', 'validateName', 'encoding', 'charset'],
];

const required = (is: boolean, message: string): void => {
  if (!is) fail('OUTBOARD_ILLEGAL_ARGUMENT', { message: `requirement failed: ${message}` });
};

/** Error: _LEGACY_ERROR_TEMP_2147 for what is neither true nor false. */
export function xmlFlag(option: GivenOptions, name: string, otherwise: boolean): boolean {
  const given = (option(name) ?? String(otherwise)).toLowerCase();
  return given === 'true' || (given === 'false' ? false : fail('_LEGACY_ERROR_TEMP_2147', { paramName: name }));
}

/** What the worker's functions of XML go by. */
export interface XmlReading {
  readonly attributePrefix: string;
  readonly valueTag: string;
  readonly nullValue: string | null;
  readonly excludesAttributes: boolean;
  readonly trims: boolean;
  readonly ignoresNamespaces: boolean;
  readonly wildcard: string;
  readonly laxDates: boolean;
  readonly patterns: Readonly<Record<string, string>>;
}

export interface XmlSettings {
  readonly rowTag: string;
  readonly rootTag: string;
  readonly declaration: string;
  readonly arrayElementName: string;
  readonly indent: string;
  readonly validatesNames: boolean;
  readonly samplingRatio: number;
  readonly infers: boolean;
  readonly prefersDecimal: boolean;
  readonly mode: 'PERMISSIVE' | 'DROPMALFORMED' | 'FAILFAST';
  readonly corrupt: string;
  /** Where clocks without a zone are, if not in the session's. */
  readonly timeZone: string | undefined;
  readonly reading: XmlReading;
}

/** Errors: OUTBOARD_ILLEGAL_ARGUMENT as Spark's requirements say it, UNSUPPORTED_FEATURE.OUTBOARD */
export function xmlSettings(option: GivenOptions): XmlSettings {
  const tag = (name: string, otherwise: string): string => {
    const value = option(name) ?? otherwise;
    required(!value.startsWith('<') && !value.endsWith('>'), `'${name}' should not include angle brackets`);
    return value;
  };
  const rowTag = (option('rowTag') ?? 'ROW').trim();
  required(rowTag !== '', "'rowTag' option should not be an empty string.");
  required(!rowTag.startsWith('<') && !rowTag.endsWith('>'), "'rowTag' should not include angle brackets");
  const rootTag = tag('rootTag', 'ROWS');
  const declaration = tag('declaration', 'version="1.0" encoding="UTF-8" standalone="yes"');
  const samplingRatio = Number(option('samplingRatio') ?? 1);
  required(
    samplingRatio > 0,
    `samplingRatio (${samplingRatio === 0 ? '0.0' : samplingRatio}) should be greater than 0`,
  );
  const excludesAttributes = xmlFlag(option, 'excludeAttribute', false);
  const attributePrefix = option('attributePrefix') ?? '_';
  const valueTag = option('valueTag') ?? '_VALUE';
  required(valueTag !== '', "'valueTag' option should not be empty string.");
  required(valueTag !== attributePrefix, "'valueTag' and 'attributePrefix' options should not be the same.");
  const locale = option('locale') ?? 'en-US';
  if (!/^en(-US)?$/i.test(locale)) refuse(`the xml option locale=${locale}`);
  const given = (option('mode') ?? '').toUpperCase();
  const patterns = {
    date: option('dateFormat'),
    moment: option('timestampFormat'),
    clock: option('timestampNTZFormat'),
  };
  return {
    rowTag,
    rootTag,
    declaration,
    arrayElementName: option('arrayElementName') ?? 'item',
    indent: option('indent') ?? '    ',
    validatesNames: xmlFlag(option, 'validateName', true),
    samplingRatio,
    infers: xmlFlag(option, 'inferSchema', true),
    prefersDecimal: option('prefersDecimal')?.toLowerCase() === 'true',
    // Spark takes a mode that it doesn't know for the first.
    mode: given === 'DROPMALFORMED' || given === 'FAILFAST' ? given : 'PERMISSIVE',
    corrupt: option('columnNameOfCorruptRecord') ?? '_corrupt_record',
    timeZone: option('timeZone'),
    reading: {
      attributePrefix,
      valueTag,
      nullValue: option('nullValue') ?? null,
      excludesAttributes,
      trims: xmlFlag(option, 'ignoreSurroundingSpaces', true),
      ignoresNamespaces: xmlFlag(option, 'ignoreNamespace', false),
      wildcard: option('wildcardColName') ?? 'xs_any',
      laxDates: !xmlFlag(option, 'preferDate', true),
      patterns: Object.fromEntries(
        Object.entries(patterns).flatMap(([name, pattern]) => (pattern === undefined ? [] : [[name, pattern]])),
      ),
    },
  };
}
