import { fail } from '@outboard/errors';
import { isModifiable } from './config-defaults.js';

const booleanKeys: ReadonlySet<string> = new Set(['spark.sql.ansi.enabled', 'spark.sql.caseSensitive']);

/** Refuses what would not work later: static keys, zones that do not exist. @throws CANNOT_MODIFY_CONFIG … */
export function checkSetting(key: string, value: string): void {
  if (key.startsWith('spark.sql.') && !isModifiable(key)) {
    fail('CANNOT_MODIFY_CONFIG', { key: `"${key}"`, docroot: 'https://spark.apache.org/docs/latest' });
  }
  if (key === 'spark.sql.session.timeZone' && !isZone(value)) {
    fail('INVALID_CONF_VALUE.TIME_ZONE', { confName: key, confValue: value });
  }
  if (booleanKeys.has(key) && !/^(true|false)$/i.test(value)) {
    fail('INVALID_CONF_VALUE.TYPE_MISMATCH', { confName: key, confValue: value, confType: 'boolean' });
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
