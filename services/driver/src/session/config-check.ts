import { fail, refuse } from '@outboard/errors';
import { settingOf } from './config-defaults.js';
import { engineZone, isZone } from './time-zone.js';

/** Spark's core settings: of processes that a session can't change. */
const CORE =
  /^spark\.(executor|driver|cores|memory|shuffle|storage|scheduler|network|rpc|dynamicAllocation|eventLog|ui|task)\./;

/**
 * Settings that change answers, and of which only Spark's default is known here: another value is refused, because ignoring
 * it would be a wrong answer. What concerns Python clients only (`…pandas…`, `…pyspark…`) does not reach the server.
 */
const CHANGES_ANSWERS: readonly RegExp[] = [
  /^spark\.sql\.legacy\.(?!.*(pandas|pyspark|python|execution|parquet|hive|createHive))/,
  /^spark\.sql\.(storeAssignmentPolicy|timestampType|crossJoin\.enabled)$/,
  /^spark\.sql\.decimalOperations\./,
  /^spark\.sql\.parser\.(quotedRegexColumnNames|escapedStringLiterals)$/,
  /^spark\.sql\.ansi\.(doubleQuotedIdentifiers|enforceReservedKeywords)$/,
];

const types: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/i,
  int: /^[+-]?\d{1,10}$/,
  long: /^[+-]?\d{1,19}$/,
  double: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$|^(NaN|[+-]?Infinity)$/,
  bytes: /^-?\d+(\.\d+)?\s*(b|k|kb|m|mb|g|gb|t|tb|p|pb)?$/i,
  time: /^-?\d+\s*(us|ms|s|m|min|h|d)?$/i,
};

/**
 * Refuses what would not work later: static keys, values of another type, zones that do not exist.
 * @throws CANNOT_MODIFY_CONFIG, CANNOT_MODIFY_STATIC_CONFIG, INVALID_CONF_VALUE.*, UNSUPPORTED_FEATURE.OUTBOARD
 */
export function checkSetting(key: string, value: string): void {
  checkModifiable(key);
  const setting = settingOf(key);
  if (key === 'spark.sql.session.timeZone') {
    if (!isZone(value)) fail('INVALID_CONF_VALUE.TIME_ZONE', { confName: key, confValue: value });
    if (engineZone(value) === undefined) refuse(`the time zone ${value}: use a region or an offset of whole hours`);
  }
  const shape = types[setting?.type?.split(' ')[0] ?? ''];
  if (setting?.type !== undefined && shape !== undefined && !shape.test(value.trim())) {
    fail('INVALID_CONF_VALUE.TYPE_MISMATCH', { confName: key, confValue: value, confType: setting.type });
  }
  if (
    setting?.options !== undefined &&
    !setting.options.some((option) => option.toLowerCase() === value.trim().toLowerCase())
  ) {
    const confOptions = setting.options.join(', ');
    fail('INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS', { confName: key, confValue: value, confOptions });
  }
  const same = setting?.default?.toLowerCase() === value.trim().toLowerCase();
  if (setting !== undefined && !same && CHANGES_ANSWERS.some((pattern) => pattern.test(key)))
    refuse(`the setting ${key}=${value}`);
}

/** @throws CANNOT_MODIFY_STATIC_CONFIG, CANNOT_MODIFY_CONFIG */
export function checkModifiable(key: string): void {
  if (settingOf(key)?.static && key.startsWith('spark.sql.')) fail('CANNOT_MODIFY_STATIC_CONFIG', { key: `"${key}"` });
  if (CORE.test(key))
    fail('CANNOT_MODIFY_CONFIG', { key: `"${key}"`, docroot: 'https://spark.apache.org/docs/latest' });
}
