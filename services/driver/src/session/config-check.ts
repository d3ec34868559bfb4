import { fail, refuse } from '@outboard/errors';
import { type Setting, settingOf } from './config-defaults.js';
import { checkRemoved } from './config-removed.js';
import { unsupported } from './config-unsupported.js';
import { engineZone, isZone } from './time-zone.js';

/** Spark's core settings: of processes that a session can't change. */
const CORE =
  /^spark\.(executor|driver|cores|memory|shuffle|storage|scheduler|network|rpc|dynamicAllocation|eventLog|ui|task)\./;

const types: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/i,
  int: /^[+-]?\d{1,10}$/,
  long: /^[+-]?\d{1,19}$/,
  double: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$|^(NaN|[+-]?Infinity)$/,
  bytes: /^-?\d+\s*(b|k|kb|m|mb|g|gb|t|tb|p|pb)?$/i,
  time: /^-?\d+\s*(us|ms|s|m|min|h|d)?$/i,
};

const LONG_MAX = 2n ** 63n - 1n;
/** The largest value of a type; its smallest is one below the negative. */
const LARGEST: Readonly<Record<string, bigint>> = { int: 2n ** 31n - 1n, long: LONG_MAX };
/** Of sizes and times, how many of the unit that a setting counts in are in one that is written. */
const SIZES: Readonly<Record<string, bigint>> = Object.fromEntries(
  [...'bkmgtp'].flatMap((unit, i) => [unit, `${unit}b`].map((name) => [name, 1024n ** BigInt(i)])),
);

/** Whether a value of the right shape is one of Java's `int` or `long`. */
function fits(value: string, type: string): boolean {
  const most = LARGEST[type];
  if (most !== undefined)
    return BigInt(value.replace(/^\+/, '')) <= most && BigInt(value.replace(/^\+/, '')) >= -most - 1n;
  if (!type.startsWith('bytes')) return true;
  const [, digits = '0', unit = ''] = /^(-?\d+)\s*(\w*)$/.exec(value) ?? [];
  const bytes = BigInt(digits) * (SIZES[unit.toLowerCase()] ?? 1n);
  return bytes <= LONG_MAX && bytes >= -LONG_MAX - 1n;
}

/**
 * Refuses what would not work later: static keys, values of another type, zones that do not exist.
 * @throws CANNOT_MODIFY_CONFIG, CANNOT_MODIFY_STATIC_CONFIG, INVALID_CONF_VALUE.*, UNSUPPORTED_FEATURE.OUTBOARD
 */
export function checkSetting(key: string, value: string): void {
  checkModifiable(key);
  checkRemoved(key, value);
  const setting = settingOf(key);
  if (key === 'spark.sql.session.timeZone') {
    if (!isZone(value)) fail('INVALID_CONF_VALUE.TIME_ZONE', { confName: key, confValue: value });
    if (engineZone(value) === undefined) refuse(`the time zone ${value}: use a region or an offset of whole hours`);
  }
  const shape = types[setting?.type?.split(' ')[0] ?? ''];
  if (
    setting?.type !== undefined &&
    shape !== undefined &&
    !(shape.test(value.trim()) && fits(value.trim(), setting.type))
  ) {
    fail('INVALID_CONF_VALUE.TYPE_MISMATCH', { confName: key, confValue: value, confType: setting.type });
  }
  if (
    setting?.options !== undefined &&
    !setting.options.some((option) => option.toLowerCase() === value.trim().toLowerCase())
  ) {
    const confOptions = setting.options.join(', ');
    fail('INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS', { confName: key, confValue: value, confOptions });
  }
  if (setting !== undefined) checkRange(key, value.trim(), setting);
  const changed = unsupported(key, value, setting);
  if (changed !== undefined) refuse(`the setting ${key}=${value} (${changed})`);
}

/** @throws INVALID_CONF_VALUE.REQUIREMENT */
function checkRange(key: string, value: string, { type = '', requirement, ...range }: Setting): void {
  if (requirement === undefined) return;
  const { least = -Infinity, most = Infinity, above = -Infinity, below = Infinity } = range;
  const number = Number.parseFloat(value);
  if (number >= least && number <= most && number > above && number < below) return;
  fail('INVALID_CONF_VALUE.REQUIREMENT', {
    confName: key,
    confValue: shown(number, type),
    confRequirement: requirement,
  });
}

/** A value as Spark's types write it; what is out of a range has rarely a unit. */
const shown = (value: number, type: string): string => {
  switch (type) {
    case 'double':
      return Number.isInteger(value) ? `${value}.0` : String(value);
    case 'bytes in BYTE':
      return `${value}b`;
    case 'time in SECONDS':
      return `${value * 1000}ms`;
    case 'time in MILLISECONDS':
      return `${value}ms`;
    default:
      return String(value);
  }
};

/** @throws CANNOT_MODIFY_STATIC_CONFIG, CANNOT_MODIFY_CONFIG */
export function checkModifiable(key: string): void {
  if (settingOf(key)?.static && key.startsWith('spark.sql.')) fail('CANNOT_MODIFY_STATIC_CONFIG', { key: `"${key}"` });
  if (CORE.test(key))
    fail('CANNOT_MODIFY_CONFIG', { key: `"${key}"`, docroot: 'https://spark.apache.org/docs/latest' });
}
