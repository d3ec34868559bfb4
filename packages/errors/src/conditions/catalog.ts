/** Databases, tables, views, variables, and what is written into them. */
import { analysis, type Condition, runtime } from '../condition.js';

const arity = (how: string): Condition =>
  analysis(
    '21S01',
    `Cannot write to <tableName>, the reason is ${how} data columns:\nTable columns: <tableColumns>.\nData columns: <dataColumns>.`,
  );
const mergeCondition = (what: string): Condition =>
  analysis('42K0E', `MERGE operation contains unsupported <condName> condition. ${what} are not allowed: <cond>.`);
const incompatible = (what: string): Condition =>
  analysis('KD000', `Cannot write incompatible data for the table <tableName>: ${what}.`);

const invalidDefault = (why: string): Condition =>
  analysis(
    '42623',
    `Failed to execute <statement> command because the destination column or variable <colName> has a DEFAULT value <defaultValue>, which ${why}.`,
  );

export const catalogConditions = {
  MALFORMED_CSV_RECORD: runtime('runtime', 'KD000', 'Malformed CSV record: <badRecord>'),
  PATH_ALREADY_EXISTS: analysis(
    '42K04',
    'Path <outputPath> already exists. Set mode as "overwrite" to overwrite the existing path.',
  ),
  SCHEMA_NOT_FOUND: analysis(
    '42704',
    'The schema <schemaName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a catalog, verify the current_schema() output, or qualify the name with the correct catalog.\nTo tolerate the error on drop use DROP SCHEMA IF EXISTS.',
  ),
  SCHEMA_ALREADY_EXISTS: analysis(
    '42P06',
    'Cannot create schema <schemaName> because it already exists.\nChoose a different name, drop the existing schema, or add the IF NOT EXISTS clause to tolerate pre-existing schema.',
  ),
  _LEGACY_ERROR_TEMP_1066: analysis(
    '',
    '<database> is a system preserved database, you cannot create a database with this name.',
  ),
  _LEGACY_ERROR_TEMP_1068: analysis(
    '',
    '<database> is a system preserved database, you cannot use it as current database. To access global temporary views, you should use qualified name with the GLOBAL_TEMP_DATABASE, e.g. SELECT * FROM <database>.viewName.',
  ),
  'UNSUPPORTED_FEATURE.DROP_DATABASE': analysis(
    '0A000',
    'The feature is not supported: Drop the default database <database>.',
  ),
  UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE: analysis(
    '0A000',
    "The <format> datasource doesn't support the column <columnName> of the type <columnType>.",
  ),
  SCHEMA_NOT_EMPTY: analysis(
    '2BP01',
    'Cannot drop a schema <schemaName> because it contains objects.\nUse DROP SCHEMA ... CASCADE to drop the schema and all its objects.',
  ),
  CATALOG_NOT_FOUND: runtime(
    'spark',
    '42P08',
    'The catalog <catalogName> not found. Consider to set the SQL config <config> to a catalog plugin.',
  ),
  REQUIRES_SINGLE_PART_NAMESPACE: analysis(
    '42K05',
    '<sessionCatalog> requires a single-part namespace, but got <namespace>.',
  ),
  TABLE_OR_VIEW_ALREADY_EXISTS: analysis(
    '42P07',
    'Cannot create table or view <relationName> because it already exists.\nChoose a different name, drop or replace the existing object, or add the IF NOT EXISTS clause to tolerate pre-existing objects.',
  ),
  COLUMN_ALREADY_EXISTS: analysis(
    '42711',
    'The column <columnName> already exists. Choose another name or rename the existing column.',
  ),
  COLUMN_NOT_FOUND: analysis(
    '42703',
    'The column <colName> cannot be found. Verify the spelling and correctness of the column name according to the SQL config <caseSensitiveConfig>.',
  ),
  'UNSUPPORTED_FEATURE.TABLE_OPERATION': analysis(
    '0A000',
    'The feature is not supported: Table <tableName> does not support <operation>. Please check the current catalog and namespace to make sure the qualified table name is expected, and also check the catalog implementation which is configured by "spark.sql.catalog".',
  ),
  NOT_SUPPORTED_CHANGE_COLUMN: analysis(
    '0A000',
    "ALTER TABLE ALTER/CHANGE COLUMN is not supported for changing <table>'s column <originName> with type <originType> to <newName> with type <newType>.",
  ),
  'INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS': arity('not enough'),
  'INSERT_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS': arity('too many'),
  'INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS': incompatible('Cannot write extra columns <extraColumns>'),
  'INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_STRUCT_FIELDS': incompatible(
    'Cannot write extra fields <extraFields> to the struct <colName>',
  ),
  'INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_FIND_DATA': incompatible('Cannot find data for the output column <colName>'),
  'INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST': incompatible(
    'Cannot safely cast <colName> <srcType> to <targetType>',
  ),
  'INVALID_DEFAULT_VALUE.DATA_TYPE': invalidDefault(
    'requires <expectedType> type, but the statement provided a value of incompatible <actualType> type',
  ),
  'INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION': invalidDefault('contains subquery expressions'),
  'INVALID_DEFAULT_VALUE.UNRESOLVED_EXPRESSION': invalidDefault('fails to resolve as a valid expression'),
  _LEGACY_ERROR_TEMP_1147: analysis(
    '',
    'The ordering of partition columns is <partColumns>. All partition columns having constant values need to appear before other partition columns that do not have an assigned constant value.',
  ),
  _LEGACY_ERROR_TEMP_1169: analysis(
    '',
    'Requested partitioning does not match the table <tableName>:\nRequested partitions: <normalizedPartSpec>.\nTable partitions: <partColNames>.',
  ),
  DEFAULT_PLACEMENT_INVALID: analysis(
    '42608',
    'A DEFAULT keyword in a MERGE, INSERT, UPDATE, or SET VARIABLE command could not be directly assigned to a target column because it was part of an expression.\nFor example: `UPDATE SET c1 = DEFAULT` is allowed, but `UPDATE T SET c1 = DEFAULT + 1` is not allowed.',
  ),
  'DATATYPE_MISMATCH.INVALID_ROW_LEVEL_OPERATION_ASSIGNMENTS': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: <errors>',
  ),
  INCOMPATIBLE_VIEW_SCHEMA_CHANGE: analysis(
    '51024',
    'The SQL query of view <viewName> has an incompatible schema change and column <colName> cannot be resolved. Expected <expectedNum> columns named <colName> but got <actualCols>.\nPlease try to re-create the view by running: <suggestion>.',
  ),
  MERGE_CARDINALITY_VIOLATION: runtime(
    'runtime',
    '23K01',
    'The ON search condition of the MERGE statement matched a single row from the target table with multiple rows of the source table.\nThis could result in the target row being operated on more than once with an update or delete operation and is not allowed.',
  ),
  'UNSUPPORTED_MERGE_CONDITION.AGGREGATE': mergeCondition('Aggregates'),
  'UNSUPPORTED_MERGE_CONDITION.NON_DETERMINISTIC': mergeCondition('Non-deterministic expressions'),
  'UNSUPPORTED_MERGE_CONDITION.SUBQUERY': mergeCondition('Subqueries'),
  EXCEED_LIMIT_LENGTH: runtime('runtime', '54006', 'Exceeds char/varchar type length limitation: <limit>.'),
  CAST_OVERFLOW_IN_TABLE_INSERT: runtime(
    'arithmetic',
    '22003',
    'Fail to assign a value of <sourceType> type to the <targetType> type column or variable <columnName> due to an overflow. Use `try_cast` on the input value to tolerate overflow and return NULL instead.',
  ),
  NON_PARTITION_COLUMN: analysis('42000', 'PARTITION clause cannot contain the non-partition column: <columnName>.'),
  COLUMN_NOT_DEFINED_IN_TABLE: analysis(
    '42703',
    '<colType> column <colName> is not defined in table <tableName>, defined table columns are: <tableCols>.',
  ),
  ALL_PARTITION_COLUMNS_NOT_ALLOWED: analysis('KD005', 'Cannot use all columns for partition columns.'),
  DATA_SOURCE_NOT_FOUND: runtime(
    'classNotFound',
    '42K02',
    'Failed to find the data source: <provider>. Make sure the provider name is correct and the package is properly registered and compatible with your Spark version.',
  ),
  VARIABLE_ALREADY_EXISTS: analysis(
    '42723',
    'Cannot create the variable <variableName> because it already exists.\nChoose a different name, or drop or replace the existing variable.',
  ),
  VARIABLE_NOT_FOUND: analysis(
    '42883',
    'The variable <variableName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a schema and catalog, verify the current_schema() output, or qualify the name with the correct schema and catalog.\nTo tolerate the error on drop use DROP VARIABLE IF EXISTS.',
  ),
  UNRESOLVED_VARIABLE: analysis('42883', 'Cannot resolve variable <variableName> on search path <searchPath>.'),
  RECURSIVE_VIEW: analysis('42K0H', 'Recursive view <viewIdent> detected (cycle: <newPath>).'),
  INVALID_TEMP_OBJ_REFERENCE: analysis(
    '42K0F',
    'Cannot create the persistent object <objName> of the type <obj> because it references to the temporary object <tempObjName> of the type <tempObj>. Please make the temporary object <tempObjName> persistent, or make the persistent object <objName> temporary.',
  ),
  'CREATE_VIEW_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS': analysis(
    '21S01',
    'Cannot create view <viewName>, the reason is not enough data columns:\nView columns: <viewColumns>.\nData columns: <dataColumns>.',
  ),
  'CREATE_VIEW_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS': analysis(
    '21S01',
    'Cannot create view <viewName>, the reason is too many data columns:\nView columns: <viewColumns>.\nData columns: <dataColumns>.',
  ),
  OUTBOARD_NO_SUCH_SNAPSHOT: analysis('42704', 'The catalog has no <wanted>: it begins later, or was cleaned up.'),
  OUTBOARD_CONCURRENT_CHANGE: runtime(
    'spark',
    '40001',
    'The table <tableName> was changed by somebody else while it was being rewritten. Nothing was written; run the statement again.',
  ),
} as const satisfies Record<string, Condition>;
