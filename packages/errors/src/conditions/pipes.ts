/** SQL's pipes: clauses where they may not stand. */
import type { Condition } from '../condition.js';
import { status } from '../status.js';

export const pipeConditions = {
  _LEGACY_ERROR_TEMP_0035: {
    grpc: status.INTERNAL,
    sqlState: '',
    class: 'parse',
    message: 'Operation not allowed: <message>.',
  },
  'NOT_ALLOWED_IN_PIPE_OPERATOR_WHERE.WINDOW_CLAUSE': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'parse',
    message: 'Not allowed in the pipe WHERE clause: WINDOW clause.',
  },
  'NOT_ALLOWED_IN_FROM.UNPIVOT_WITH_PIVOT': {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'parse',
    message: 'Not allowed in the FROM clause: UNPIVOT together with PIVOT.',
  },
  'UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES': {
    grpc: status.INTERNAL,
    sqlState: '0A000',
    class: 'parse',
    message: 'The feature is not supported: Combination of ORDER BY/SORT BY/DISTRIBUTE BY/CLUSTER BY.',
  },
  MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS: {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message:
      "<clause1> and <clause2> cannot coexist in the same SQL pipe operator using '|>'. Please separate the multiple result clauses into separate pipe operators and then retry the query again.",
  },
  'UNSUPPORTED_FEATURE.CLAUSE_WITH_PIPE_OPERATORS': {
    grpc: status.INTERNAL,
    sqlState: '0A000',
    class: 'parse',
    message: 'The feature is not supported: The SQL pipe operator syntax using |> does not support <clauses>.',
  },
  'UNSUPPORTED_FEATURE.PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE': {
    grpc: status.INTERNAL,
    sqlState: '0A000',
    class: 'parse',
    message:
      'The feature is not supported: The SQL pipe operator syntax with aggregation (using |> AGGREGATE) does not support <case>.',
  },
  PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION: {
    grpc: status.INTERNAL,
    sqlState: '0A000',
    class: 'analysis',
    message:
      'Aggregate function <expr> is not allowed when using the pipe operator |> <clause> clause; please use the pipe operator |> AGGREGATE clause instead.',
  },
  PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION: {
    grpc: status.INTERNAL,
    sqlState: '0A000',
    class: 'analysis',
    message:
      'Non-grouping expression <expr> is provided as an argument to the |> AGGREGATE pipe operator but does not contain any aggregate function; please update it to include an aggregate function and then retry the query again.',
  },
} as const satisfies Record<string, Condition>;
