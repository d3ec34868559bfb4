/** Functions that users write in SQL. */
import type { Condition } from '../condition.js';
import { status } from '../status.js';

export const routineConditions = {
  ROUTINE_ALREADY_EXISTS: {
    grpc: status.INTERNAL,
    sqlState: '42723',
    class: 'analysis',
    message:
      'Cannot create the <newRoutineType> <routineName> because a <existingRoutineType> of that name already exists.\nChoose a different name, drop or replace the existing <existingRoutineType>, or add the IF NOT EXISTS clause to tolerate a pre-existing <newRoutineType>.',
  },
  ROUTINE_NOT_FOUND: {
    grpc: status.INTERNAL,
    sqlState: '42883',
    class: 'analysis',
    message:
      'The routine <routineName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a schema and catalog, verify the current_schema() output, or qualify the name with the correct schema and catalog.\nTo tolerate the error on drop use DROP ... IF EXISTS.',
  },
  CYCLIC_FUNCTION_REFERENCE: {
    grpc: status.INTERNAL,
    sqlState: '42887',
    class: 'analysis',
    message: 'Cyclic function reference detected: <path>.',
  },
  DUPLICATE_ROUTINE_PARAMETER_NAMES: {
    grpc: status.INTERNAL,
    sqlState: '42734',
    class: 'analysis',
    message: 'Found duplicate name(s) in the parameter list of the user-defined routine <routineName>: <names>.',
  },
  DUPLICATE_ROUTINE_RETURNS_COLUMNS: {
    grpc: status.INTERNAL,
    sqlState: '42711',
    class: 'analysis',
    message:
      'Found duplicate column(s) in the RETURNS clause column list of the user-defined routine <routineName>: <columns>.',
  },
  UNSUPPORTED_SQL_UDF_USAGE: {
    grpc: status.INTERNAL,
    sqlState: '0A000',
    class: 'analysis',
    message: 'Using SQL function <functionName> in <nodeName> is not supported.',
  },
  UNRESOLVABLE_TABLE_VALUED_FUNCTION: {
    grpc: status.INTERNAL,
    sqlState: '42883',
    class: 'analysis',
    message:
      'Could not resolve <name> to a table-valued function.\nPlease make sure that <name> is defined as a table-valued function and that all required parameters are provided correctly.\nIf <name> is not defined, please create the table-valued function before using it.\nFor more information about defining table-valued functions, please refer to the Apache Spark documentation.',
  },
  'USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message:
      'User defined function is invalid: SQL scalar function cannot contain aggregate/window/generate functions: <queryText>',
  },
  'USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_EXPRESSION': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message:
      'User defined function is invalid: The DEFAULT expression of `<functionName>`.`<parameterName>` is not supported because it contains a subquery.',
  },
  'USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_PARAMETER_POSITION': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message:
      'User defined function is invalid: In routine `<functionName>` parameter `<parameterName>` with DEFAULT must not be followed by parameter `<nextParameterName>` without DEFAULT.',
  },
  'USER_DEFINED_FUNCTIONS.NOT_NULL_ON_FUNCTION_PARAMETERS': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message: 'User defined function is invalid: Cannot specify NOT NULL on function parameters: <input>',
  },
  'USER_DEFINED_FUNCTIONS.RETURN_COLUMN_COUNT_MISMATCH': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message:
      'User defined function is invalid: The number of columns produced by the RETURN clause (num: `<outputSize>`) does not match the number of column names specified by the RETURNS clause (num: `<returnParamSize>`) of <name>.',
  },
  'USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message: 'User defined function is invalid: SQL table function <name> body must be a query.',
  },
  'USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_MISSING_COLUMN_NAMES': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'analysis',
    message:
      'User defined function is invalid: The relation returned by the query in the CREATE FUNCTION statement for <functionName> with RETURNS TABLE clause lacks explicit names for one or more output columns; please rewrite the function body to provide explicit column names or add column names to the RETURNS TABLE clause, and re-run the command.',
  },
  _LEGACY_ERROR_TEMP_1017: {
    grpc: status.INTERNAL,
    sqlState: '',
    class: 'analysis',
    message: "<name> is a built-in/temporary function. '<cmd>' expects a persistent function.<hintStr>.",
  },
  _LEGACY_ERROR_TEMP_1255: {
    grpc: status.INTERNAL,
    sqlState: '',
    class: 'analysis',
    message: "Cannot drop built-in function '<functionName>'.",
  },
  'INVALID_SQL_SYNTAX.CREATE_ROUTINE_WITH_IF_NOT_EXISTS_AND_REPLACE': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message: 'Invalid SQL syntax: Cannot create a routine with both IF NOT EXISTS and REPLACE specified.',
  },
  'INVALID_SQL_SYNTAX.CREATE_TEMP_FUNC_WITH_DATABASE': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message: 'Invalid SQL syntax: CREATE TEMPORARY FUNCTION with specifying a database(<database>) is not allowed.',
  },
  'INVALID_SQL_SYNTAX.CREATE_TEMP_FUNC_WITH_IF_NOT_EXISTS': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message: 'Invalid SQL syntax: CREATE TEMPORARY FUNCTION with IF NOT EXISTS is not allowed.',
  },
  DUPLICATE_CLAUSES: {
    grpc: status.INTERNAL,
    sqlState: '42614',
    class: 'parse',
    message: 'Found duplicate clauses: <clauseName>. Please, remove one of them.',
  },
} as const satisfies Record<string, Condition>;
