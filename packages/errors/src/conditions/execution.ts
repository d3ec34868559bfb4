/** What goes wrong while a query runs. */
import { analysis, byTimeType, type Condition, handle, runtime } from '../condition.js';

export const executionConditions = {
  DIVIDE_BY_ZERO: runtime(
    'arithmetic',
    '22012',
    'Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to "false" to bypass this error.',
  ),
  INVALID_BITMAP_POSITION: runtime(
    'arrayIndex',
    '22003',
    'The 0-indexed bitmap position <bitPosition> is out of bounds. The bitmap has <bitmapNumBits> bits (<bitmapNumBytes> bytes).',
  ),
  INTERVAL_DIVIDED_BY_ZERO: runtime(
    'arithmetic',
    '22012',
    'Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead.',
  ),
  INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION: runtime(
    'illegalArgument',
    '22006',
    'Cannot add an interval to a date because its microseconds part is not 0. To resolve this, cast the input date to a timestamp, which supports the addition of intervals with non-zero microseconds.',
  ),
  BINARY_ARITHMETIC_OVERFLOW: runtime(
    'arithmetic',
    '22003',
    '<value1> <symbol> <value2> caused overflow. Use <functionName> to ignore overflow problem and return NULL.',
  ),
  ARITHMETIC_OVERFLOW: runtime(
    'arithmetic',
    '22003',
    '<message>.<alternative> If necessary set <config> to "false" to bypass this error.',
  ),
  CAST_INVALID_INPUT: {
    ...runtime(
      'numberFormat',
      '22018',
      'The value <expression> of the type <sourceType> cannot be cast to <targetType> because it is malformed. Correct the value as per the syntax, or change its target type. Use `try_cast` to tolerate malformed input and return NULL instead.',
    ),
    classBy: {
      parameter: 'targetType',
      classes: {
        '"DATE"': 'dateTime',
        '"TIMESTAMP"': 'dateTime',
        '"TIMESTAMP_NTZ"': 'dateTime',
        ...byTimeType('dateTime'),
        '"BOOLEAN"': 'runtime',
      },
    },
  },
  'CONNECT_INVALID_PLAN.FIELD_NOT_SET': analysis(
    '56K00',
    'The Spark Connect plan is invalid. The field <fieldName> is not set.',
  ),
  'CONNECT_INVALID_PLAN.CANNOT_PARSE': analysis(
    '56K00',
    "The Spark Connect plan is invalid. Cannot decompress or parse the input plan (<errorMsg>)\nThis may be caused by a corrupted compressed plan.\nTo disable plan compression, set 'spark.connect.session.planCompression.threshold' to -1.",
  ),
  SQL_CONF_NOT_FOUND: runtime(
    'noSuchElement',
    '42K0I',
    'The SQL config <sqlConf> cannot be found. Please verify that the config exists.',
  ),
  _LEGACY_ERROR_TEMP_1226: analysis(
    '',
    "The SQL config '<configName>' was removed in the version <version>. <comment>",
  ),
  CANNOT_MODIFY_CONFIG: analysis(
    '46110',
    "Cannot modify the value of the Spark config: <key>.\nSee also '<docroot>/sql-migration-guide.html#ddl-statements'.",
  ),
  CANNOT_MODIFY_STATIC_CONFIG: analysis('46110', 'Cannot modify the value of the static Spark config: <key>.'),
  'INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS': runtime(
    'illegalArgument',
    '22022',
    "The value '<confValue>' in the config \"<confName>\" is invalid. It should be one of '<confOptions>'.",
  ),
  'INVALID_CONF_VALUE.REQUIREMENT': runtime(
    'illegalArgument',
    '22022',
    'The value \'<confValue>\' in the config "<confName>" is invalid. <confRequirement>',
  ),
  'INVALID_CONF_VALUE.TIME_ZONE': runtime(
    'illegalArgument',
    '22022',
    'The value \'<confValue>\' in the config "<confName>" is invalid. Cannot resolve the given timezone.',
  ),
  'INVALID_CONF_VALUE.TYPE_MISMATCH': runtime(
    'illegalArgument',
    '22022',
    "The value '<confValue>' in the config \"<confName>\" is invalid. It should be a/an '<confType>' value.",
  ),
  'INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_EXISTS': handle(
    '42K04',
    'Invalid session clone request. Cannot clone session to target session ID <targetSessionId> because a session with this ID already exists.',
  ),
  RECURSION_LEVEL_LIMIT_EXCEEDED: runtime(
    'spark',
    '42836',
    "Recursion level limit <levelLimit> reached but query has not exhausted, try increasing it like 'WITH RECURSIVE t(col) MAX RECURSION LEVEL 200'.",
  ),
} as const satisfies Record<string, Condition>;
