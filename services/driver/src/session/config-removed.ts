/** Settings that Spark 4.1 no longer has: it takes nothing for them but what was their default (`SQLConf.removedSQLConfigs`). */
import { fail } from '@outboard/errors';

type Removed = readonly [otherwise: string, version: string, comment: string];

const replaced = (version: string, ...keys: readonly string[]): Readonly<Record<string, Removed>> =>
  Object.fromEntries(keys.map((key) => [`legacy.${key}`, ['', version, `Use 'spark.sql.${key}' instead.`]]));
const renamed = (...keys: readonly string[]): Readonly<Record<string, Removed>> =>
  Object.fromEntries(
    keys.map((key) => [`optimizer.${key}`, ['', '3.1.0', `Please use \`spark.sql.${key}\` instead.`]]),
  );

const removed: Readonly<Record<string, Removed>> = {
  fromJsonForceNullableSchema: [
    'true',
    '3.0.0',
    'It was removed to prevent errors like SPARK-23173 for non-default value.',
  ],
  'legacy.allowCreatingManagedTableUsingNonemptyLocation': [
    'false',
    '3.0.0',
    'It was removed to prevent loss of user data for non-default value.',
  ],
  'legacy.compareDateTimestampInTimestamp': [
    'true',
    '3.0.0',
    'It was removed to prevent errors like SPARK-23549 for non-default value.',
  ],
  'parquet.int64AsTimestampMillis': [
    'false',
    '3.0.0',
    "The config was deprecated since Spark 2.3. Use 'spark.sql.parquet.outputTimestampType' instead of it.",
  ],
  'execution.pandas.respectSessionTimeZone': [
    'true',
    '3.0.0',
    'The non-default behavior is considered as a bug, see SPARK-22395. The config was deprecated since Spark 2.3.',
  ],
  'hive.verifyPartitionPath': ['false', '4.0.0', "This config was replaced by 'spark.sql.files.ignoreMissingFiles'."],
  'optimizer.runtimeFilter.semiJoinReduction.enabled': [
    'false',
    '4.0.0',
    'This optimizer config is useless as runtime filter cannot be an IN subquery now.',
  ],
  ...renamed('planChangeLog.level', 'planChangeLog.rules', 'planChangeLog.batches'),
  ...replaced(
    '4.0.0',
    'avro.datetimeRebaseModeInRead',
    'avro.datetimeRebaseModeInWrite',
    'parquet.datetimeRebaseModeInWrite',
    'parquet.int96RebaseModeInRead',
    'parquet.int96RebaseModeInWrite',
  ),
};

const PREFIX = 'spark.sql.';

/** @throws _LEGACY_ERROR_TEMP_1226 */
export function checkRemoved(key: string, value: string): void {
  const name = key.slice(PREFIX.length);
  const [otherwise, version, comment] = (key.startsWith(PREFIX) && Object.hasOwn(removed, name) && removed[name]) || [];
  if (version === undefined || comment === undefined || value === otherwise) return;
  fail('_LEGACY_ERROR_TEMP_1226', { configName: key, version, comment });
}
