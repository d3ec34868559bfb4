import { checkModifiable, checkSetting } from './config-check.js';
import { settingOf } from './config-defaults.js';
import { unsupportedSettings } from './config-unsupported.js';

const refusal = (key: string, value: string): unknown => {
  try {
    return checkSetting(key, value);
  } catch (thrown) {
    return (thrown as { condition: string }).condition;
  }
};

test('what is refused are settings of Spark’s, which may be set to what they are', () => {
  const another = ['spark.sql.legacy.parquet.datetimeRebaseModeInRead'];
  for (const key of unsupportedSettings.keys()) {
    if (another.includes(key)) continue;
    const setting = settingOf(key);
    expect([key, setting?.static]).toEqual([key, undefined]);
    expect([key, setting]).not.toEqual([key, undefined]);
    if (setting?.default !== undefined) expect([key, refusal(key, setting.default)]).toEqual([key, undefined]);
  }
});

test.each([
  ['spark.sql.ansi.relationPrecedence', 'true', 'UNSUPPORTED_FEATURE.OUTBOARD'],
  ['spark.sql.legacy.sizeOfNull', 'false', 'UNSUPPORTED_FEATURE.OUTBOARD'],
  ['spark.sql.legacy.nosuch', 'false', undefined],
  ['spark.sql.parquet.outputTimestampType', 'TIMESTAMP_MICROS', undefined],
  ['spark.sql.parquet.outputTimestampType', 'TIMESTAMP_MILLIS', 'UNSUPPORTED_FEATURE.OUTBOARD'],
  ['spark.sql.parquet.outputTimestampType', 'INT32', 'INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS'],
  ['spark.sql.shuffle.partitions', '0', 'INVALID_CONF_VALUE.REQUIREMENT'],
  ['spark.sql.shuffle.partitions', '7', undefined],
  ['spark.sql.adaptive.rebalancePartitionsSmallPartitionFactor', '1', 'INVALID_CONF_VALUE.REQUIREMENT'],
  ['spark.sql.hive.verifyPartitionPath', 'true', '_LEGACY_ERROR_TEMP_1226'],
  ['spark.sql.hive.verifyPartitionPath', 'false', undefined],
  ['spark.sql.warehouse.dir', '/x', 'CANNOT_MODIFY_STATIC_CONFIG'],
])('%s=%s', (key, value, condition) => expect(refusal(key, value)).toBe(condition));

test('what only the start of a server decides', () => {
  expect(() => checkModifiable('spark.executor.memory')).toThrow('spark.executor.memory');
  expect(() => checkModifiable('spark.sql.ansi.enabled')).not.toThrow();
});
