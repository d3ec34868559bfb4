/** What is read from files and written to them: options, paths, columns that a format does not take. */
import { analysis, bare, runtime } from '../condition.js';

export const sourceConditions = {
  /** Hadoop's, of a path that is an empty text. */
  OUTBOARD_STORAGE_LEVEL: { ...bare('illegalArgument'), message: 'Invalid StorageLevel: <level>' },
  OUTBOARD_EMPTY_PATH: { ...bare('illegalArgument'), message: 'Can not create a Path from an empty string' },
  'UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN': analysis(
    '0A000',
    'The feature is not supported: Queries from raw JSON/CSV/XML files are disallowed when the\nreferenced columns only include the internal corrupt record column\n(named `_corrupt_record` by default). For example:\n`spark.read.schema(schema).json(file).filter($"_corrupt_record".isNotNull).count()`\nand `spark.read.schema(schema).json(file).select("_corrupt_record").show()`.\nInstead, you can cache or save the parsed results and then send the same query.\nFor example, `val df = spark.read.schema(schema).json(file).cache()` and then\n`df.filter($"_corrupt_record".isNotNull).count()`.',
  ),
  NEGATIVE_SCALE_DISALLOWED: analysis(
    '0A000',
    'Negative scale is not allowed: \'<scale>\'. Set the config <sqlConf> to "true" to allow it.',
  ),
  _LEGACY_ERROR_TEMP_1155: analysis('', 'Partition column `<col>` not found in schema <schemaCatalog>.'),
  _LEGACY_ERROR_TEMP_1158: analysis('', 'Saving data into a view is not allowed.'),
  _LEGACY_ERROR_TEMP_1159: analysis(
    '',
    "The format of the existing table <tableName> is `<existingProvider>`. It doesn't match the specified format `<specifiedProvider>`.",
  ),
  _LEGACY_ERROR_TEMP_1161: analysis(
    '',
    "The column number of the existing table <tableName> (<existingTableSchema>) doesn't match the data schema (<querySchema>).",
  ),
  _LEGACY_ERROR_TEMP_1163: analysis(
    '',
    'Specified partitioning does not match that of the existing table <tableName>.\nSpecified partition columns: [<specifiedPartCols>].\nExisting partition columns: [<existingPartCols>].',
  ),
  _LEGACY_ERROR_TEMP_1164: analysis(
    '',
    'Specified bucketing does not match that of the existing table <tableName>.\nSpecified bucketing: <specifiedBucketString>.\nExisting bucketing: <existingBucketString>.',
  ),
  _LEGACY_ERROR_TEMP_1162: analysis('', "Cannot resolve '<col>' given input columns: [<inputColumns>]."),
  _LEGACY_ERROR_TEMP_1166: analysis(
    '',
    "Bucketing column '<bucketCol>' should not be part of partition columns '<normalizedPartCols>'.",
  ),
  _LEGACY_ERROR_TEMP_1167: analysis(
    '',
    "Bucket sorting column '<sortCol>' should not be part of partition columns '<normalizedPartCols>'.",
  ),
  _LEGACY_ERROR_TEMP_1160: analysis(
    '',
    "The location of the existing table <identifier> is `<existingTableLoc>`. It doesn't match the specified location `<tableDescLoc>`.",
  ),
  _LEGACY_ERROR_TEMP_1290: analysis(
    '',
    'Text data source supports only a single column, and you have <schemaSize> columns.',
  ),
  _LEGACY_ERROR_TEMP_1306: analysis(
    '',
    "There is a 'path' or 'paths' option set and load() is called with path parameters. Either remove the path option if it's the same as the path parameter, or add it to the load() parameter if you do want to read multiple paths. To ignore this check, set '<config>' to 'true'.",
  ),
  _LEGACY_ERROR_TEMP_1307: analysis(
    '',
    "There is a 'path' option set and save() is called with a path parameter. Either remove the path option, or call save() without the parameter. To ignore this check, set '<config>' to 'true'.",
  ),
  CONFLICTING_PARTITION_COLUMN_NAMES: runtime(
    'runtime',
    'KD009',
    'Conflicting partition column names detected:\n<distinctPartColLists>\nFor partitioned table directories, data files should only live in leaf directories.\nAnd directories at the same level should have the same partition column name.\nPlease check the following directories for unexpected files or inconsistent partition column names:\n<suspiciousPaths>',
  ),
  SPECIFY_CLUSTER_BY_WITH_PARTITIONED_BY_IS_NOT_ALLOWED: analysis(
    '42908',
    'Cannot specify both CLUSTER BY and PARTITIONED BY.',
  ),
  SPECIFY_CLUSTER_BY_WITH_BUCKETING_IS_NOT_ALLOWED: analysis(
    '42908',
    'Cannot specify both CLUSTER BY and CLUSTERED BY INTO BUCKETS.',
  ),
  _LEGACY_ERROR_TEMP_1309: analysis(
    '',
    "insertInto() can't be used together with partitionBy(). Partition columns have already been defined for the table. It is not necessary to use partitionBy().",
  ),
  _LEGACY_ERROR_TEMP_1310: analysis('', "Couldn't find a catalog to handle the identifier <quote>."),
  _LEGACY_ERROR_TEMP_1321: analysis('', 'Invalid view name: <viewName>.'),
  _LEGACY_ERROR_TEMP_1312: analysis('', "'<operation>' does not support bucketBy right now."),
  _LEGACY_ERROR_TEMP_1313: analysis('', "'<operation>' does not support bucketBy and sortBy right now."),
  _LEGACY_ERROR_TEMP_2047: runtime('illegalArgument', '', "'path' is not specified."),
  _LEGACY_ERROR_TEMP_2145: runtime('runtime', '', '<paramName> cannot be more than one character.'),
  _LEGACY_ERROR_TEMP_2146: runtime('runtime', '', '<paramName> should be an integer. Found <value>.'),
  'CODEC_NOT_AVAILABLE.WITH_AVAILABLE_CODECS_SUGGESTION': runtime(
    'illegalArgument',
    '56038',
    'The codec <codecName> is not available. Available codecs are <availableCodecs>.',
  ),
  EMPTY_SCHEMA_NOT_SUPPORTED_FOR_DATASOURCE: analysis(
    '0A000',
    'The <format> datasource does not support writing empty or nested empty schemas. Please make sure the data schema has at least one or more column(s).',
  ),
  INVALID_BUCKET_COUNT: analysis(
    '22003',
    'Number of buckets should be greater than 0 but less than or equal to bucketing.maxBuckets (`<bucketingMaxBuckets>`). Got `<numBuckets>`.',
  ),
  INVALID_PARTITION_COLUMN_DATA_TYPE: analysis('0A000', 'Cannot use <type> for partition column.'),
  NOT_A_PARTITIONED_TABLE: analysis(
    '42809',
    'Operation <operation> is not allowed for <tableIdentWithDB> because it is not a partitioned table.',
  ),
  SORT_BY_WITHOUT_BUCKETING: analysis('42601', 'sortBy must be used together with bucketBy.'),
  UNSUPPORTED_DATA_SOURCE_SAVE_MODE: analysis(
    '0A000',
    'The data source "<source>" cannot be written in the <createMode> mode. Please use either the "Append" or "Overwrite" mode instead.',
  ),
} as const;
