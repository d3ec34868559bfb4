/** What Spark says of dates, clocks and the patterns of their texts. */
import { analysis, type Condition, runtime } from '../condition.js';

export const datetimeConditions = {
  UNSUPPORTED_TIME_TYPE: analysis('0A000', 'The data type TIME is not supported.'),
  UNSUPPORTED_TIME_PRECISION: runtime(
    'spark',
    '0A001',
    'The seconds precision <precision> of the TIME data type is out of the supported range [0, 6].',
  ),
  CANNOT_PARSE_TIME: runtime(
    'dateTime',
    '22010',
    'The input string <input> cannot be parsed to a TIME value because it does not match to the datetime format <format>.',
  ),
  'INVALID_PARAMETER_VALUE.TIME_UNIT': runtime(
    'illegalArgument',
    '22023',
    "The value of parameter(s) <parameter> in <functionName> is invalid: expects one of the units 'HOUR', 'MINUTE', 'SECOND', 'MILLISECOND', 'MICROSECOND', but got '<invalidValue>'.",
  ),
  _LEGACY_ERROR_TEMP_2026: runtime(
    'runtime',
    '',
    'Failed to convert value <value> (class of <cls>) with the type of <dataType> to JSON.',
  ),
  DATETIME_OVERFLOW: runtime('arithmetic', '22008', 'Datetime operation overflow: <operation>.'),
  'DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION': runtime(
    'dateTime',
    '22023',
    '<rangeMessage>. If necessary set <ansiConfig> to "false" to bypass this error.',
  ),
  'DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION': runtime('dateTime', '22023', '<rangeMessage>. '),
  'INVALID_DATETIME_PATTERN.WITH_SUGGESTION': runtime(
    'runtime',
    '22007',
    "Unrecognized datetime pattern: <pattern>. You can form a valid datetime pattern with the guide from '<docroot>/sql-ref-datetime-pattern.html'.",
  ),
  'INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER': runtime(
    'illegalArgument',
    '22007',
    'Unrecognized datetime pattern: <pattern>. Illegal pattern character found in datetime pattern: <c>. Please provide legal character.',
  ),
  'INVALID_DATETIME_PATTERN.LENGTH': runtime(
    'illegalArgument',
    '22007',
    'Unrecognized datetime pattern: <pattern>. Too many letters in datetime pattern: <pattern>. Please reduce pattern length.',
  ),
  'INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION': runtime(
    'upgrade',
    '42K0B',
    'You may get a different result due to the upgrading to Spark >= 3.0:\nFail to recognize <pattern> pattern in the DateTimeFormatter.\n1) You can set <config> to "LEGACY" to restore the behavior before Spark 3.0.\n2) You can form a valid datetime pattern with the guide from \'<docroot>/sql-ref-datetime-pattern.html\'.',
  ),
  'INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_WEEK_BASED_PATTERN': runtime(
    'illegalArgument',
    '42K0B',
    'You may get a different result due to the upgrading to Spark >= 3.0:\nAll week-based patterns are unsupported since Spark 3.0, detected week-based character: <c>.\nPlease use the SQL function EXTRACT instead.',
  ),
  INVALID_EXTRACT_FIELD: analysis('42601', 'Cannot extract <field> from <expr>.'),
  ILLEGAL_DAY_OF_WEEK: runtime('illegalArgument', '22009', 'Illegal input for day of week: <string>.'),
  INVALID_FRACTION_OF_SECOND: runtime(
    'dateTime',
    '22023',
    'Valid range for seconds is [0, 60] (inclusive), but the provided value is <secAndMicros>. To avoid this error, use `try_make_timestamp`, which returns NULL on error.\nIf you do not want to use the session default timestamp version of this function, use `try_make_timestamp_ntz` or `try_make_timestamp_ltz`.',
  ),
} as const satisfies Record<string, Condition>;
