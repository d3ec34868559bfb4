/**
 * Settings of Spark's that change what a query answers, and of which only the default is known here: another value is refused,
 * because ignoring it would be a wrong answer. Settings that only say how fast or where something runs are not here, nor are those
 * of clients (Python's conversions, notebooks), of Hive, streams and user-defined functions, which there are none of.
 */
import type { Setting } from './config-defaults.js';

/** What each is about, for the message; keys without `spark.sql.`. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  'what is a valid query': [
    'allowNamedFunctionArguments',
    'analyzer.allowSubqueryExpressionsInLambdasOrHigherOrderFunctions',
    'analyzer.failAmbiguousSelfJoin',
    'analyzer.preferColumnOverLcaInArrayIndex',
    'analyzer.scalarSubqueryAllowGroupByColumnEqualToConstant',
    'ansi.doubleQuotedIdentifiers',
    'ansi.enforceReservedKeywords',
    'ansi.relationPrecedence',
    'collation.allowInMapKeys',
    'crossJoin.enabled',
    'cteRecursionRowLimit',
    'geospatial.enabled',
    'lateralColumnAlias.enableImplicitResolution',
    'operatorPipeSyntaxEnabled',
    'parser.escapedStringLiterals',
    'parser.quotedRegexColumnNames',
    'runSQLOnFiles',
    'selfJoinAutoResolveAmbiguity',
    'tvf.allowMultipleTableArguments.enabled',
    'view.maxNestedViewDepth',
  ],
  'the names of columns': ['retainGroupColumns', 'stableDerivedColumnAlias.enabled'],
  'the types of columns': [
    'charAsVarchar',
    'function.concatBinaryAsString',
    'function.eltOutputAsString',
    'mergeNestedTypeCoercion.enabled',
    'preserveCharVarcharTypeInfo',
    'readSideCharPadding',
    'storeAssignmentPolicy',
    'timestampType',
  ],
  'what expressions return': [
    'binaryOutputStyle',
    'chunkBase64String.enabled',
    'columnNameOfCorruptRecord',
    'decimalOperations.allowPrecisionLoss',
    'icu.caseMappings.enabled',
    'json.enableExactStringParsing',
    'json.enablePartialResults',
    'jsonGenerator.ignoreNullFields',
    'mapZipWithUsesJavaCollections',
    'optimizer.decorrelateExistsSubqueryLegacyIncorrectCountHandling.enabled',
    'optimizer.decorrelateSubqueryLegacyIncorrectCountHandling.enabled',
    'optimizer.metadataOnly',
    'variant.allowDuplicateKeys',
  ],
  'what is read from files': [
    'csv.filterPushdown.enabled',
    'csv.parser.columnPruning.enabled',
    'files.ignoreCorruptFiles',
    'files.ignoreInvalidPartitionPaths',
    'json.filterPushdown.enabled',
    // Another name of `parquet.datetimeRebaseModeInRead`.
    'legacy.parquet.datetimeRebaseModeInRead',
    'orc.mergeSchema',
    'parquet.binaryAsString',
    'parquet.datetimeRebaseModeInRead',
    'parquet.ignoreVariantAnnotation',
    'parquet.inferTimestampNTZ.enabled',
    'parquet.int96AsTimestamp',
    'parquet.int96RebaseModeInRead',
    'parquet.int96TimestampConversion',
    'sources.useV1SourceList',
    'sources.validatePartitionColumns',
    'timeTravelTimestampKey',
    'timeTravelVersionKey',
  ],
  'what is written': [
    'files.maxRecordsPerFile',
    'jsonGenerator.writeNullIfWithDefaultValue',
    'parquet.datetimeRebaseModeInWrite',
    'parquet.int96RebaseModeInWrite',
    'parquet.outputTimestampType',
    'parquet.writeLegacyFormat',
  ],
  'what the catalog holds': [
    'defaultCatalog',
    'defaultColumn.allowedProviders',
    'defaultColumn.enabled',
    'defaultColumn.useNullsForMissingDefaultValues',
    'redaction.options.regex',
    'statistics.histogram.enabled',
    'statistics.size.autoUpdate.enabled',
  ],
};

/** All of `spark.sql.legacy.` bring back what older versions did; but these are about what there is none of here. */
const LEGACY = /^spark\.sql\.legacy\.(?!execution\.|hive\.)/;

export const unsupportedSettings: ReadonlyMap<string, string> = new Map(
  Object.entries(ABOUT).flatMap(([reason, keys]) => keys.map((key) => [`spark.sql.${key}`, reason])),
);

/** Values that stand for what is done here as the default does. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  // Moments are written in microseconds, which every reader takes for the moments that INT96 would have held.
  'spark.sql.legacy.parquet.datetimeRebaseModeInRead': ['corrected'],
  'spark.sql.parquet.outputTimestampType': ['timestamp_micros'],
};

/** What a value other than Spark's default would change; undefined: nothing, or it is honoured. */
export function unsupported(key: string, value: string, setting: Setting | undefined): string | undefined {
  const text = value.trim().toLowerCase();
  if (text === setting?.default?.toLowerCase() || SAME[key]?.includes(text)) return undefined;
  return (
    unsupportedSettings.get(key) ?? (setting !== undefined && LEGACY.test(key) ? 'what older versions did' : undefined)
  );
}
