/** Intervals: their texts, literals and what is computed with them. */
import { type Condition, runtime } from '../condition.js';
import { status } from '../status.js';

const INTERVAL_FORMAT =
  "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format.";

const intervalFormat = (what: string): Condition => runtime('illegalArgument', '22006', `${INTERVAL_FORMAT} ${what}`);
const written = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'parse',
  message,
});

export const intervalConditions = {
  'INVALID_INTERVAL_FORMAT.INPUT_IS_EMPTY': intervalFormat('Interval string cannot be empty.'),
  'INVALID_INTERVAL_FORMAT.INVALID_PREFIX': intervalFormat('Invalid interval prefix <prefix>.'),
  'INVALID_INTERVAL_FORMAT.UNRECOGNIZED_NUMBER': intervalFormat('Unrecognized number <number>.'),
  'INVALID_INTERVAL_FORMAT.MISSING_NUMBER': intervalFormat('Expect a number after <word> but hit EOL.'),
  'INVALID_INTERVAL_FORMAT.INVALID_VALUE': intervalFormat('Invalid value <value>.'),
  'INVALID_INTERVAL_FORMAT.INVALID_PRECISION': intervalFormat(
    'Interval can only support nanosecond precision, <value> is out of range.',
  ),
  'INVALID_INTERVAL_FORMAT.MISSING_UNIT': intervalFormat('Expect a unit name after <word> but hit EOL.'),
  'INVALID_INTERVAL_FORMAT.INVALID_FRACTION': intervalFormat('<unit> cannot have fractional part.'),
  'INVALID_INTERVAL_FORMAT.INVALID_UNIT': intervalFormat('Invalid unit <unit>.'),
  'INVALID_INTERVAL_FORMAT.ARITHMETIC_EXCEPTION': intervalFormat(
    "Uncaught arithmetic exception while parsing '<input>'.",
  ),
  'INVALID_INTERVAL_FORMAT.INTERVAL_PARSING': intervalFormat('Error parsing interval <interval> string.'),
  'INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING': intervalFormat(
    'Interval string does not match <intervalStr> format of <supportedFormat> when cast to <typeName>: <input>.',
  ),
  'INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE': intervalFormat(
    'Interval string does not match <intervalStr> format of <supportedFormat> when cast to <typeName>: <input>. Set "spark.sql.legacy.fromDayTimeString.enabled" to "true" to restore the behavior before Spark 3.0.',
  ),
  'INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION': written(
    '22006',
    `${INTERVAL_FORMAT} Cannot support (interval '<input>' <from> to <to>) expression.`,
  ),
  'INVALID_INTERVAL_FORMAT.TIMEZONE_INTERVAL_OUT_OF_RANGE': written(
    '22006',
    `${INTERVAL_FORMAT} The interval value must be in the range of [-18, +18] hours with second precision.`,
  ),
  _LEGACY_ERROR_TEMP_0026: written(
    '',
    'Can only use numbers in the interval value part for multiple unit value pairs interval form, but got invalid value: <value>.',
  ),
  _LEGACY_ERROR_TEMP_0027: written('', 'The value of from-to unit must be a string.'),
  _LEGACY_ERROR_TEMP_0029: written('', 'Cannot mix year-month and day-time fields: <literal>.'),
  'INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION': runtime(
    'arithmetic',
    '22015',
    'Integer overflow while operating with intervals. Try devising appropriate values for the interval parameters.',
  ),
  'INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION': runtime(
    'arithmetic',
    '22015',
    'Integer overflow while operating with intervals. Use <functionName> to tolerate overflow and return NULL instead.',
  ),
} as const satisfies Record<string, Condition>;
