/** What Spark refuses of a reader's options and of the user's columns before it reads anything (`CSVOptions`, `JSONOptions`, `TextOptions`). */
import { fail, refuse } from '@outboard/errors';
import { CORRUPT_RECORD, contains, hasCharacters, isString, quotedType, type StructField } from '@outboard/plan';
import { checkTypes } from './formats.js';

/** Names in lower case. */
type Given = ReadonlyMap<string, string>;

const illegal = (message: string): never => fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });

const CHARSETS = 'iso-8859-1, us-ascii, utf-16, utf-16be, utf-16le, utf-32, utf-8';

/** Error: INVALID_PARAMETER_VALUE.CHARSET. `owner`: Spark's class whose option it is. */
export function checkCharset(charset: string | undefined, owner: string): void {
  if (charset === undefined || CHARSETS.split(', ').includes(charset.toLowerCase())) return;
  fail('INVALID_PARAMETER_VALUE.CHARSET', {
    functionName: `\`${owner}\``,
    parameter: '`charset`',
    charset,
    charsets: CHARSETS,
  });
}

/** Error: OUTBOARD_ILLEGAL_ARGUMENT */
export const checkLineSeparator = (separator: string | undefined): void => {
  if (separator === '') illegal("requirement failed: 'lineSep' cannot be an empty string.");
};

const isFlag = (value: string): boolean => /^(true|false)$/i.test(value);

/** Error: OUTBOARD_ILLEGAL_ARGUMENT */
export const checkFlag = (value: string | undefined): void => {
  if (value !== undefined && !isFlag(value)) illegal(`For input string: "${value}"`);
};

const CSV_FLAGS = [
  ...['header', 'inferSchema', 'ignoreLeadingWhiteSpace', 'ignoreTrailingWhiteSpace'],
  ...['enforceSchema', 'quoteAll', 'escapeQuotes', 'preferDate'],
];
const CSV_CHARACTERS = ['quote', 'escape', 'comment', 'charToEscapeQuoteEscaping'];
const CSV_NUMBERS = ['maxColumns', 'maxCharsPerColumn', 'inputBufferSize'];

/** Errors: _LEGACY_ERROR_TEMP_2145, _2146, _2147, INVALID_PARAMETER_VALUE.CHARSET, OUTBOARD_ILLEGAL_ARGUMENT */
export function checkCsv(given: Given): void {
  const each = (names: readonly string[], check: (value: string, paramName: string) => void): void => {
    for (const name of names) {
      const value = given.get(name.toLowerCase());
      if (value !== undefined) check(value, name);
    }
  };
  if ((given.get('sep') ?? given.get('delimiter')) === '') illegal('Delimiter cannot be empty');
  checkCharset(given.get('encoding') ?? given.get('charset'), 'CSVOptions');
  each(CSV_CHARACTERS, (value, paramName) => {
    if (value.length > 1) fail('_LEGACY_ERROR_TEMP_2145', { paramName });
  });
  each(CSV_FLAGS, (value, paramName) => {
    if (!isFlag(value)) fail('_LEGACY_ERROR_TEMP_2147', { paramName });
  });
  each(CSV_NUMBERS, (value, paramName) => {
    if (!/^[+-]?\d{1,10}$/.test(value)) fail('_LEGACY_ERROR_TEMP_2146', { paramName, value });
  });
  checkSampling(given);
  const separator = given.get('linesep');
  checkLineSeparator(separator);
  if (separator !== undefined && separator.length > 2)
    illegal("requirement failed: 'lineSep' can contain only 1 character.");
}

/** Of all rows only, as which of them Spark takes is chance. Errors: OUTBOARD_ILLEGAL_ARGUMENT, UNSUPPORTED_FEATURE.OUTBOARD */
function checkSampling(given: Given): void {
  const value = given.get('samplingratio');
  if (value === undefined) return;
  const ratio = Number(value);
  if (value.trim() === '' || Number.isNaN(ratio)) illegal(`For input string: "${value}"`);
  if (ratio <= 0)
    illegal(
      `requirement failed: samplingRatio (${Number.isInteger(ratio) ? `${ratio}.0` : ratio}) should be greater than 0`,
    );
  if (ratio < 1) refuse(`the option samplingRatio=${value}`);
}

const JSON_FLAGS = [
  ...['multiline', 'primitivesasstring', 'prefersdecimal', 'dropfieldifallnull'],
  ...['allowcomments', 'allowunquotedfieldnames', 'allowsinglequotes', 'allownumericleadingzeros'],
  ...['allownonnumericnumbers', 'allowbackslashescapinganycharacter', 'allowunquotedcontrolchars'],
];

/** Errors: INVALID_PARAMETER_VALUE.CHARSET, OUTBOARD_ILLEGAL_ARGUMENT */
function checkJson(given: Given): void {
  checkCharset(given.get('encoding') ?? given.get('charset'), 'JSONOptionsInRead');
  for (const name of JSON_FLAGS) checkFlag(given.get(name));
  checkSampling(given);
  checkLineSeparator(given.get('linesep'));
}

/** Errors: see `checkCsv`, `checkJson`; OUTBOARD_EMPTY_PATH */
export function checkReader(format: string, paths: readonly string[], given: Given): void {
  if (paths.includes('') || given.get('basepath') === '') fail('OUTBOARD_EMPTY_PATH');
  for (const name of ['mergeschema', 'recursivefilelookup', 'ignoremissingfiles', 'ignorecorruptfiles'])
    checkFlag(given.get(name));
  if (given.get('columnnameofcorruptrecord') === '') refuse('the option columnNameOfCorruptRecord without a name');
  if (format === 'csv') checkCsv(given);
  else if (format === 'json') checkJson(given);
  else if (format === 'text') checkLineSeparator(given.get('linesep'));
}

/** Those of the formats of columns, whose own readers check them. */
const NESTED: ReadonlySet<string> = new Set(['array', 'map', 'struct']);

/**
 * The user's columns, without those in paths.
 * Errors: UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING, UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE, INVALID_CORRUPT_RECORD_TYPE, _LEGACY_ERROR_TEMP_1290
 */
export function checkReadColumns(format: string, columns: readonly StructField[], given: Given): void {
  if (columns.some(({ type }) => hasCharacters(type))) fail('UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING');
  const isChecked = ({ type }: StructField) =>
    format === 'text' || contains(type, 'time') || (format === 'csv' && NESTED.has(type.kind));
  checkTypes(format, columns.filter(isChecked));
  if (format === 'text' && columns.length !== 1)
    fail('_LEGACY_ERROR_TEMP_1290', { schemaSize: String(columns.length) });
  if (format !== 'csv' && format !== 'json') return;
  const corrupt = given.get('columnnameofcorruptrecord') ?? CORRUPT_RECORD;
  const column = columns.find(({ name }) => name === corrupt);
  if (column !== undefined && !isString(column.type))
    fail('INVALID_CORRUPT_RECORD_TYPE', { columnName: `\`${corrupt}\``, actualType: quotedType(column.type) });
}
