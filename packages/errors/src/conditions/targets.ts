/** What a command names and does not take: another kind of relation, a partition that is not there, a name that can't be. */
import { analysis, type Condition } from '../condition.js';

export const targetConditions = {
  'EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE': analysis('42809', "'<operation>' expects a table but <viewName> is a view. "),
  'EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW': analysis(
    '42809',
    "'<operation>' expects a table but <viewName> is a view. Please use ALTER VIEW instead.",
  ),
  'EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE': analysis(
    '42809',
    'The table <tableName> does not support <operation>. Please use ALTER TABLE instead.',
  ),
  'EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE': analysis('42809', 'The table <tableName> does not support <operation>. '),
  'UNSUPPORTED_FEATURE.SET_VARIABLE_USING_SET': analysis(
    '0A000',
    'The feature is not supported: <variableName> is a VARIABLE and cannot be updated using the SET statement. Use SET VARIABLE <variableName> = ... instead.',
  ),
  INSERT_PARTITION_COLUMN_ARITY_MISMATCH: analysis(
    '21S01',
    'Cannot write to <tableName>: its columns are <tableColumns>, with values given for <staticPartCols>, and the data has <dataColumns>.',
  ),
  SPECIFY_PARTITION_IS_NOT_ALLOWED: analysis(
    '42601',
    'A CREATE TABLE without explicit column list cannot specify PARTITIONED BY.\nPlease use the form with explicit column list and specify PARTITIONED BY.\nAlternatively, allow partitioning to be inferred by omitting the PARTITION BY clause.',
  ),
  'UNSUPPORTED_OVERWRITE.TABLE': analysis(
    '42902',
    "Can't overwrite the target that is also being read from. The target table is <table>.",
  ),
  EXPECT_PERMANENT_VIEW_NOT_TEMP: analysis(
    '42809',
    "'<operation>' expects a permanent view but <viewName> is a temp view.",
  ),
  'UNSUPPORTED_FEATURE.ALTER_TABLE_SERDE_FOR_DATASOURCE_TABLE': analysis(
    '0A000',
    'The feature is not supported: ALTER TABLE SET SERDE is not supported for table <tableName> created with the datasource API. Consider using an external Hive table or updating the table properties with compatible options for your table format.',
  ),
  _LEGACY_ERROR_TEMP_1247: analysis(
    '',
    'Operation not allowed: ALTER TABLE SET [SERDE | SERDEPROPERTIES] for a specific partition is not supported for tables created with the datasource API.',
  ),
  FORBIDDEN_OPERATION: analysis('42809', 'The operation <statement> is not allowed on the <objectType>: <objectName>.'),
  WRONG_COMMAND_FOR_OBJECT_TYPE: analysis(
    '42809',
    'The operation <operation> requires a <requiredType>. But <objectName> is a <foundType>. Use <alternative> instead.',
  ),
  SHOW_COLUMNS_WITH_CONFLICT_NAMESPACE: analysis(
    '42K05',
    'SHOW COLUMNS with conflicting namespaces: <namespaceA> != <namespaceB>.',
  ),
  'UNSUPPORTED_SHOW_CREATE_TABLE.ON_DATA_SOURCE_TABLE_WITH_AS_SERDE': analysis(
    '0A000',
    'Unsupported a SHOW CREATE TABLE command. The table <tableName> is a Spark data source table. Please use SHOW CREATE TABLE without AS SERDE instead.',
  ),
  'UNSUPPORTED_FEATURE.ANALYZE_VIEW': analysis(
    '0A000',
    'The feature is not supported: The ANALYZE TABLE command does not support views.',
  ),
  'UNSUPPORTED_FEATURE.ANALYZE_UNCACHED_TEMP_VIEW': analysis(
    '0A000',
    'The feature is not supported: The ANALYZE TABLE FOR COLUMNS command can operate on temporary views that have been cached already. Consider to cache the view <viewName>.',
  ),
  'UNSUPPORTED_FEATURE.ANALYZE_UNSUPPORTED_COLUMN_TYPE': analysis(
    '0A000',
    'The feature is not supported: The ANALYZE TABLE FOR COLUMNS command does not support the type <columnType> of the column <columnName> in the table <tableName>.',
  ),
  INVALID_SCHEMA_OR_RELATION_NAME: analysis(
    '42602',
    '<name> is not a valid name for tables/schemas. Valid names only contain alphabet characters, numbers and _.',
  ),
  INVALID_FIELD_NAME: analysis('42000', 'Field name <fieldName> is invalid: <path> is not a struct.'),
  IDENTIFIER_TOO_MANY_NAME_PARTS: analysis(
    '42601',
    '<identifier> is not a valid identifier as it has more than <limit> name parts.',
  ),
  CREATE_PERMANENT_VIEW_WITHOUT_ALIAS: analysis(
    '0A000',
    'Not allowed to create the permanent view <name> without explicitly assigning an alias for the expression <attr>.',
  ),
  PARTITIONS_NOT_FOUND: analysis(
    '428FT',
    'The partition(s) <partitionList> cannot be found in table <tableName>.\nVerify the partition specification and table name.\nTo tolerate the error on drop use ALTER TABLE … DROP IF EXISTS PARTITION.',
  ),
  PARTITIONS_ALREADY_EXIST: analysis(
    '428FT',
    'Cannot ADD or RENAME TO partition(s) <partitionList> in table <tableName> because they already exist.\nChoose a different name, drop the existing partition, or add the IF NOT EXISTS clause to tolerate a pre-existing partition.',
  ),
  'INVALID_PARTITION_OPERATION.PARTITION_SCHEMA_IS_EMPTY': analysis(
    '42601',
    'The partition command is invalid. Table <name> is not partitioned.',
  ),
  _LEGACY_ERROR_TEMP_1052: analysis('', 'ADD COLUMN with v1 tables cannot specify NOT NULL.'),
  _LEGACY_ERROR_TEMP_1060: analysis('', '<command> does not support nested column: <column>.'),
  _LEGACY_ERROR_TEMP_1073: analysis(
    '',
    "RENAME TABLE source and destination databases do not match: '<db>' != '<newDb>'.",
  ),
  _LEGACY_ERROR_TEMP_1074: analysis(
    '',
    "RENAME TEMPORARY VIEW from '<oldName>' to '<newName>': cannot specify database name '<db>' in the destination table.",
  ),
  _LEGACY_ERROR_TEMP_1076: analysis('', 'Partition spec is invalid. <details>.'),
  _LEGACY_ERROR_TEMP_1232: analysis(
    '',
    "Partition spec is invalid. The spec (<specKeys>) must match the partition spec (<partitionColumnNames>) defined in table '<tableName>'.",
  ),
  _LEGACY_ERROR_TEMP_1251: analysis(
    '',
    '<action> is not allowed on <tableName> since its partition metadata is not stored in the Hive metastore. To import this information into the metastore, run `msck repair table <tableName>`.',
  ),
  _LEGACY_ERROR_TEMP_1266: analysis(
    '',
    'Operation not allowed: TRUNCATE TABLE on external tables: <tableIdentWithDB>.',
  ),
  _LEGACY_ERROR_TEMP_1267: analysis(
    '',
    'Operation not allowed: TRUNCATE TABLE ... PARTITION is not supported for tables that are not partitioned: <tableIdentWithDB>.',
  ),
} as const satisfies Record<string, Condition>;
