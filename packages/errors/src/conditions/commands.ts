/** Commands that are written otherwise than they may be. */
import { analysis, type Condition } from '../condition.js';
import { status } from '../status.js';

const written = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'parse',
  message,
});

const lastClause = (clause: string): Condition =>
  written(
    '42613',
    `When there are more than one ${clause} clauses in a MERGE statement, only the last ${clause} clause can omit the condition.`,
  );

export const commandConditions = {
  DUPLICATE_KEY: written('23505', 'Found duplicate keys <keyColumn>.'),
  REF_DEFAULT_VALUE_IS_NOT_ALLOWED_IN_PARTITION: written(
    '42601',
    'References to DEFAULT column values are not allowed within the PARTITION clause.',
  ),
  CREATE_TABLE_COLUMN_DESCRIPTOR_DUPLICATE: written(
    '42710',
    'CREATE TABLE column <columnName> specifies descriptor "<optionName>" more than once, which is invalid.',
  ),
  INVALID_STATEMENT_OR_CLAUSE: written('42601', 'The statement or clause: <operation> is not valid.'),
  'UNSUPPORTED_FEATURE.SET_TABLE_PROPERTY': written(
    '0A000',
    'The feature is not supported: <property> is a reserved table property, <msg>.',
  ),
  'UNSUPPORTED_FEATURE.TEMPORARY_VIEW_WITH_SCHEMA_BINDING_MODE': written(
    '0A000',
    'The feature is not supported: Temporary views cannot be created with the WITH SCHEMA clause. Recreate the temporary view when the underlying schema changes, or use a persisted view.',
  ),
  MERGE_WITHOUT_WHEN: written('42601', 'There must be at least one WHEN clause in a MERGE statement.'),
  NON_LAST_MATCHED_CLAUSE_OMIT_CONDITION: lastClause('MATCHED'),
  NON_LAST_NOT_MATCHED_BY_TARGET_CLAUSE_OMIT_CONDITION: lastClause('NOT MATCHED [BY TARGET]'),
  NON_LAST_NOT_MATCHED_BY_SOURCE_CLAUSE_OMIT_CONDITION: lastClause('NOT MATCHED BY SOURCE'),
  COLUMN_ALIASES_NOT_ALLOWED: written('42601', 'Column aliases are not allowed in <op>.'),
  INVALID_SET_SYNTAX: written(
    '42000',
    "Expected format is 'SET', 'SET key', or 'SET key=value'. If you want to include special characters in key, or include semicolon in value, please use backquotes, e.g., SET `key`=`value`.",
  ),
  _LEGACY_ERROR_TEMP_0006: written('', 'The number of inserted values cannot match the fields.'),
  _LEGACY_ERROR_TEMP_0045: written('', 'Invalid time zone displacement value.'),
  _LEGACY_ERROR_TEMP_0032: written(
    '',
    "Duplicated table paths found: '<pathOne>' and '<pathTwo>'. LOCATION and the case insensitive key 'path' in OPTIONS are all used to indicate the custom table path, you can only specify one of them.",
  ),
  _LEGACY_ERROR_TEMP_0037: written(
    '',
    'It is not allowed to add catalog/namespace prefix <quoted> to the table name in CACHE TABLE AS SELECT.',
  ),
  _LEGACY_ERROR_TEMP_0046: written('', 'CREATE TEMPORARY TABLE without a provider is not allowed.'),
  _LEGACY_ERROR_TEMP_0049: written('', "Directory path and 'path' in OPTIONS should be specified one, but not both."),
  _LEGACY_ERROR_TEMP_1292: written('', "Temporary view '<tableIdent>' should not have specified a database."),
  _LEGACY_ERROR_TEMP_1293: analysis(
    '',
    "Hive data source can only be used with tables, you can't use it with CREATE TEMP VIEW USING.",
  ),
  _LEGACY_ERROR_TEMP_1069: analysis('', 'CREATE EXTERNAL TABLE must be accompanied by LOCATION.'),
  NOT_SUPPORTED_COMMAND_WITHOUT_HIVE_SUPPORT: analysis(
    '0A000',
    '<cmd> is not supported, if you want to enable it, please set "spark.sql.catalogImplementation" to "hive".',
  ),
  DESCRIBE_JSON_NOT_EXTENDED: written(
    '0A000',
    'DESCRIBE TABLE ... AS JSON only supported when [EXTENDED|FORMATTED] is specified.\nFor example: DESCRIBE EXTENDED <tableName> AS JSON is supported but DESCRIBE <tableName> AS JSON is not.',
  ),
  'UNSUPPORTED_FEATURE.DESC_TABLE_COLUMN_JSON': written(
    '0A000',
    'The feature is not supported: DESC TABLE COLUMN AS JSON not supported for individual columns.',
  ),
  INVALID_EMPTY_LOCATION: {
    ...written('42K05', 'The location name cannot be empty string, but `<location>` was given.'),
    class: 'illegalArgument',
  },
  _LEGACY_ERROR_TEMP_0034: written('', '<operation> is not supported in Hive-style <command><msg>.'),
  _LEGACY_ERROR_TEMP_0052: written('', 'CREATE VIEW with both IF NOT EXISTS and REPLACE is not allowed.'),
  _LEGACY_ERROR_TEMP_0053: written('', 'It is not allowed to define a TEMPORARY view with IF NOT EXISTS.'),
} as const satisfies Record<string, Condition>;
