/** Statements that are run out of a text: EXECUTE IMMEDIATE. */
import type { Condition } from '../condition.js';
import { status } from '../status.js';

export const immediateConditions = {
  INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE: {
    grpc: status.INTERNAL,
    sqlState: '42K09',
    class: 'analysis',
    message: 'Expression type must be string type but got <exprType>.',
  },
  NULL_QUERY_STRING_EXECUTE_IMMEDIATE: {
    grpc: status.INTERNAL,
    sqlState: '22004',
    class: 'analysis',
    message:
      'Execute immediate requires a non-null variable as the query string, but the provided variable <varName> is null.',
  },
  INVALID_STATEMENT_FOR_EXECUTE_INTO: {
    grpc: status.INTERNAL,
    sqlState: '07501',
    class: 'analysis',
    message:
      'The INTO clause of EXECUTE IMMEDIATE is only valid for queries but the given statement is not a query: <sqlString>.',
  },
  SQL_SCRIPT_IN_EXECUTE_IMMEDIATE: {
    grpc: status.INTERNAL,
    sqlState: '07501',
    class: 'analysis',
    message:
      'SQL Scripts in EXECUTE IMMEDIATE commands are not allowed. Please ensure that the SQL query provided (<sqlString>) is not SQL Script. Make sure the sql_string is a well-formed SQL statement and does not contain BEGIN and END.',
  },
  ALL_PARAMETERS_MUST_BE_NAMED: {
    grpc: status.INTERNAL,
    sqlState: '07001',
    class: 'analysis',
    message: 'Using name parameterized queries requires all parameters to be named. Parameters missing names: <exprs>.',
  },
  INVALID_QUERY_MIXED_QUERY_PARAMETERS: {
    grpc: status.INTERNAL,
    sqlState: '42613',
    class: 'analysis',
    message: 'Parameterized query must either use positional, or named parameters, but not both.',
  },
  UNSUPPORTED_EXPR_FOR_PARAMETER: {
    grpc: status.INTERNAL,
    sqlState: '42K0E',
    class: 'analysis',
    message:
      'A query parameter contains unsupported expression.\nParameters can either be variables or literals.\nInvalid expression: [<invalidExprSql>]',
  },
  DUPLICATE_ASSIGNMENTS: {
    grpc: status.INTERNAL,
    sqlState: '42701',
    class: 'analysis',
    message: 'The columns or variables <nameList> appear more than once as assignment targets.',
  },
  EXEC_IMMEDIATE_DUPLICATE_ARGUMENT_ALIASES: {
    grpc: status.INTERNAL,
    sqlState: '42701',
    class: 'parse',
    message:
      'The USING clause of this EXECUTE IMMEDIATE command contained multiple arguments with same alias (<aliases>), which is invalid; please update the command to specify unique aliases and then try it again.',
  },
  ROW_SUBQUERY_TOO_MANY_ROWS: {
    grpc: status.INTERNAL,
    sqlState: '21000',
    class: 'spark',
    message: 'More than one row returned by a subquery used as a row.',
  },
} as const satisfies Record<string, Condition>;
