/**
 * Settings that clients read although nobody set them, with Spark 4.1's defaults (Spark docs, "Configuration"). A key that is
 * neither here nor set is unknown, and reading it fails as in Spark (SQL_CONF_NOT_FOUND).
 */
export const configDefaults: Readonly<Record<string, string>> = {
  'spark.app.name': 'outboard',
  'spark.master': 'outboard',
  'spark.sql.ansi.enabled': 'true',
  'spark.sql.caseSensitive': 'false',
  'spark.sql.crossJoin.enabled': 'true',
  'spark.sql.execution.arrow.maxRecordsPerBatch': '10000',
  'spark.sql.execution.arrow.pyspark.enabled': 'true',
  'spark.sql.execution.arrow.pyspark.fallback.enabled': 'true',
  'spark.sql.execution.arrow.pyspark.selfDestruct.enabled': 'false',
  'spark.sql.execution.arrow.useLargeVarTypes': 'false',
  'spark.sql.execution.pandas.convertToArrowArraySafely': 'false',
  'spark.sql.execution.pandas.inferPandasDictAsMap': 'false',
  'spark.sql.execution.pandas.structHandlingMode': 'legacy',
  'spark.sql.execution.pyspark.binaryAsBytes': 'true',
  'spark.sql.pyspark.inferNestedDictAsStruct.enabled': 'false',
  'spark.sql.pyspark.legacy.inferArrayTypeFromFirstElement.enabled': 'false',
  'spark.sql.pyspark.legacy.inferMapTypeFromFirstPair.enabled': 'false',
  'spark.sql.pyspark.plotting.max_rows': '1000',
  'spark.sql.pyspark.toJSON.returnDataFrame': 'false',
  'spark.sql.repl.eagerEval.enabled': 'false',
  'spark.sql.repl.eagerEval.maxNumRows': '20',
  'spark.sql.repl.eagerEval.truncate': '20',
  'spark.sql.session.localRelationBatchOfChunksSizeBytes': '1073741824',
  'spark.sql.session.localRelationCacheThreshold': '1048576',
  'spark.sql.session.localRelationChunkSizeBytes': '16777216',
  'spark.sql.session.localRelationChunkSizeRows': '10000',
  'spark.sql.session.timeZone': 'Etc/UTC',
  'spark.sql.shuffle.partitions': '200',
  'spark.sql.sources.default': 'parquet',
  'spark.sql.timestampType': 'TIMESTAMP_LTZ',
  'spark.sql.warehouse.dir': 'spark-warehouse',
};

/** Keys that only the server's start decides (Spark: static SQL configurations and core settings). */
const staticKeys: ReadonlySet<string> = new Set(['spark.app.name', 'spark.master', 'spark.sql.warehouse.dir']);

export const isModifiable = (key: string): boolean => key.startsWith('spark.sql.') && !staticKeys.has(key);

/** A setting as the session sees it; undefined where it is neither set nor known. */
export const effective = (config: Readonly<Record<string, string>>, key: string): string | undefined =>
  config[key] ?? configDefaults[key];
