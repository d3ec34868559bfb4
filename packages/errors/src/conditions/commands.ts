/** Commands that are written otherwise than they may be. */
import type { Condition } from '../condition.js';
import { status } from '../status.js';

const written = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'parse',
  message,
});

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
  INVALID_SET_SYNTAX: written(
    '42000',
    "Expected format is 'SET', 'SET key', or 'SET key=value'. If you want to include special characters in key, or include semicolon in value, please use backquotes, e.g., SET `key`=`value`.",
  ),
  _LEGACY_ERROR_TEMP_0045: written('', 'Invalid time zone displacement value.'),
  _LEGACY_ERROR_TEMP_0032: written(
    '',
    "Duplicated table paths found: '<pathOne>' and '<pathTwo>'. LOCATION and the case insensitive key 'path' in OPTIONS are all used to indicate the custom table path, you can only specify one of them.",
  ),
  _LEGACY_ERROR_TEMP_0034: written('', '<operation> is not supported in Hive-style <command><msg>.'),
  _LEGACY_ERROR_TEMP_0052: written('', 'CREATE VIEW with both IF NOT EXISTS and REPLACE is not allowed.'),
  _LEGACY_ERROR_TEMP_0053: written('', 'It is not allowed to define a TEMPORARY view with IF NOT EXISTS.'),
} as const satisfies Record<string, Condition>;
