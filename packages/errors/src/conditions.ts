/**
 * The registry of error conditions: one entry a condition, as data.
 *
 * Conditions that Spark has keep Spark's name, SQLSTATE and message parameters (Spark 4.1, "Error Conditions");
 * conditions of our own begin with `OUTBOARD_`. `class` chooses the exception that a Spark client raises
 * (`pyspark.errors.exceptions.connect` maps the JVM class name). A message is a template with `<parameter>` holes.
 */
import { status } from './status.js';

export interface Condition {
  readonly grpc: number;
  readonly sqlState: string;
  readonly class: ExceptionClass;
  readonly message: string;
}

const spark = (name: string): string => `org.apache.spark.${name}`;

/**
 * The JVM classes of each kind of exception, the most special first: clients take the first that they know
 * (`pyspark.errors.exceptions.connect`).
 */
export const exceptionClasses = {
  analysis: [spark('sql.AnalysisException')],
  parse: [spark('sql.catalyst.parser.ParseException'), spark('sql.AnalysisException')],
  unsupported: [spark('SparkUnsupportedOperationException'), 'java.lang.UnsupportedOperationException'],
  arithmetic: [spark('SparkArithmeticException'), 'java.lang.ArithmeticException'],
  arrayIndex: [spark('SparkArrayIndexOutOfBoundsException'), 'java.lang.ArrayIndexOutOfBoundsException'],
  dateTime: [spark('SparkDateTimeException'), 'java.time.DateTimeException'],
  numberFormat: [spark('SparkNumberFormatException'), 'java.lang.NumberFormatException'],
  illegalArgument: [spark('SparkIllegalArgumentException'), 'java.lang.IllegalArgumentException'],
  runtime: [spark('SparkRuntimeException')],
  noSuchElement: [spark('SparkNoSuchElementException'), 'java.util.NoSuchElementException'],
  sql: [spark('sql.SparkSQLException'), 'java.sql.SQLException'],
  spark: [spark('SparkException')],
} as const satisfies Record<string, readonly string[]>;
export type ExceptionClass = keyof typeof exceptionClasses;

const analysis = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'analysis',
  message,
});
const runtime = (kind: ExceptionClass, sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: kind,
  message,
});
const refused = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'unsupported',
  message,
});
const handle = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'sql',
  message,
});

export const conditions = {
  // — names and shapes
  TABLE_OR_VIEW_NOT_FOUND: analysis(
    '42P01',
    'The table or view <relationName> cannot be found. Verify the spelling and correctness of the schema and catalog.',
  ),
  'UNRESOLVED_COLUMN.WITH_SUGGESTION': analysis(
    '42703',
    'A column, variable, or function parameter with name <objectName> cannot be resolved. Did you mean one of the following? [<proposal>].',
  ),
  'UNRESOLVED_COLUMN.WITHOUT_SUGGESTION': analysis(
    '42703',
    'A column, variable, or function parameter with name <objectName> cannot be resolved.',
  ),
  AMBIGUOUS_REFERENCE: analysis('42704', 'Reference <name> is ambiguous, could be: <referenceNames>.'),
  UNRESOLVED_ROUTINE: analysis('42883', 'Cannot resolve routine <routineName> on search path <searchPath>.'),
  PATH_NOT_FOUND: analysis('42K03', 'Path does not exist: <path>.'),
  INVALID_TYPED_LITERAL: {
    grpc: status.INTERNAL,
    sqlState: '42604',
    class: 'parse',
    message: 'The value of the typed literal <valueType> is invalid: <value>.',
  },
  PARSE_EMPTY_STATEMENT: {
    grpc: status.INTERNAL,
    sqlState: '42617',
    class: 'parse',
    message: 'Syntax error, unexpected empty statement.',
  },
  DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION: runtime(
    'arithmetic',
    '22003',
    'Decimal precision <precision> exceeds max precision <maxPrecision>.',
  ),
  TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS: analysis(
    '428EK',
    'CREATE TEMPORARY VIEW or the corresponding Dataset APIs only accept single-part view names, but got: <actualName>.',
  ),
  PARSE_SYNTAX_ERROR: {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'parse',
    message: 'Syntax error at or near <error><hint>.',
  },
  TEMP_TABLE_OR_VIEW_ALREADY_EXISTS: analysis(
    '42P07',
    'Cannot create the temporary view <relationName> because it already exists.',
  ),

  // — types and expressions
  UNSUPPORTED_DATATYPE: analysis('0A000', 'Unsupported data type <typeName>.'),
  DATATYPE_MISSING_SIZE: {
    grpc: status.INTERNAL,
    sqlState: '42K01',
    class: 'parse',
    message: 'DataType <type> requires a length parameter, for example <type>(10). Please specify the length.',
  },
  'DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: the left and right operands of the binary operator have incompatible types (<left> and <right>).',
  ),
  'DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: the binary operator requires the input type <inputType>, not <actualDataType>.',
  ),
  'DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>.',
  ),
  'DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>. To convert values from <srcType> to <targetType>, you can use the functions <functionNames> instead.',
  ),
  'DATATYPE_MISMATCH.DATA_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should all be the same type, but it's <dataType>.",
  ),
  'DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <paramIndex> parameter requires the <requiredType> type, however <inputSql> has the type <inputType>.',
  ),
  'DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Filter expression <filter> of type <type> is not a boolean.',
  ),
  'DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Only foldable `STRING` expressions are allowed to appear at odd position, but they are <inputExprs>.',
  ),
  'DATATYPE_MISMATCH.NON_FOLDABLE_INPUT': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: the input <inputName> should be a foldable <inputType> expression; however, got <inputExpr>.',
  ),
  'DATATYPE_MISMATCH.INVALID_ORDERING_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> does not support ordering on type <dataType>.',
  ),
  INVALID_ATTRIBUTE_NAME_SYNTAX: analysis(
    '42601',
    'Syntax error in the attribute name: <name>. Check that backticks appear in pairs, a quoted string is a complete name part and use a backtick only inside quoted name parts.',
  ),
  'WRONG_NUM_ARGS.WITHOUT_SUGGESTION': analysis(
    '42605',
    "The <functionName> requires <expectedNum> parameters but the actual number is <actualNum>. Please, refer to '<docroot>/sql-ref-functions.html' for a fix.",
  ),
  FIELD_NOT_FOUND: analysis('42704', 'No such struct field <fieldName> in <fields>.'),
  AMBIGUOUS_REFERENCE_TO_FIELDS: analysis(
    '42000',
    'Ambiguous reference to the field <field>. It appears <count> times in the schema.',
  ),
  INVALID_EXTRACT_BASE_FIELD_TYPE: analysis(
    '42000',
    "Can't extract a value from <base>. Need a complex type [STRUCT, ARRAY, MAP] but got <other>.",
  ),
  INVALID_EXTRACT_FIELD_TYPE: analysis(
    '42000',
    "Field name should be a non-null string literal, but it's <extraction>.",
  ),
  'UNRESOLVED_MAP_KEY.WITH_SUGGESTION': analysis(
    '42703',
    "Cannot resolve column <objectName> as a map key. If the key is a string literal, add the single quotes '' around it. Otherwise did you mean one of the following column(s)? [<proposal>].",
  ),
  CANNOT_RESOLVE_DATAFRAME_COLUMN: analysis(
    '42704',
    'Cannot resolve dataframe column <name>. It\'s probably because of illegal references like `df1.select(df2.col("a"))`.',
  ),
  AMBIGUOUS_COLUMN_REFERENCE: analysis(
    '42702',
    'Column <name> is ambiguous. It\'s because you joined several DataFrame together, and some of these DataFrames are the same. This column points to one of the DataFrames but Spark is unable to figure out which one. Please alias the DataFrames with different names via `DataFrame.alias` before joining them, and specify the column using qualified name, e.g. `df.alias("a").join(df.alias("b"), col("a.id") > col("b.id"))`.',
  ),
  CANNOT_RESOLVE_STAR_EXPAND: analysis(
    '42704',
    'Cannot resolve <targetString>.* given input columns <columns>. Please check that the specified table or struct exists and is accessible in the input columns.',
  ),
  INVALID_USAGE_OF_STAR_OR_REGEX: analysis('42000', 'Invalid usage of <elem> in <prettyName>.'),

  // — aggregates, windows, generators, subqueries
  MISSING_AGGREGATION: analysis(
    '42803',
    'The non-aggregating expression <expression> is based on columns which are not participating in the GROUP BY clause. Add the columns or the expression to the GROUP BY, aggregate the expression, or use <expressionAnyValue> if you do not care which of the values within a group is returned.',
  ),
  MISSING_GROUP_BY: analysis(
    '42803',
    'The query does not include a GROUP BY clause. Add GROUP BY or turn it into the window functions using OVER clauses.',
  ),
  GROUP_BY_AGGREGATE: analysis('42903', 'Aggregate functions are not allowed in GROUP BY, but found <sqlExpr>.'),
  GROUP_BY_POS_OUT_OF_RANGE: analysis(
    '42805',
    'GROUP BY position <index> is not in select list (valid range is [1, <size>]).',
  ),
  GROUP_BY_POS_AGGREGATE: analysis(
    '42903',
    'GROUP BY <index> refers to an expression <aggExpr> that contains an aggregate function. Aggregate functions are not allowed in GROUP BY.',
  ),
  ORDER_BY_POS_OUT_OF_RANGE: analysis(
    '42805',
    'ORDER BY position <index> is not in select list (valid range is [1, <size>]).',
  ),
  NESTED_AGGREGATE_FUNCTION: analysis(
    '42607',
    'It is not allowed to use an aggregate function in the argument of another aggregate function. Please use the inner aggregate function in a sub-query.',
  ),
  INVALID_WHERE_CONDITION: analysis(
    '42903',
    'The WHERE condition <condition> contains invalid expressions: <expressionList>. Rewrite the query to avoid window functions, aggregate functions, and generator functions in the WHERE clause.',
  ),
  UNSUPPORTED_GROUPING_EXPRESSION: analysis(
    '42K0E',
    'grouping()/grouping_id() can only be used with GroupingSets/Cube/Rollup.',
  ),
  GROUPING_COLUMN_MISMATCH: analysis(
    '42803',
    "Column of grouping (<grouping>) can't be found in grouping columns <groupingColumns>.",
  ),
  GROUPING_ID_COLUMN_MISMATCH: analysis(
    '42803',
    'Columns of grouping_id (<groupingIdColumn>) does not match grouping columns (<groupByColumns>).',
  ),
  WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE: analysis('42601', 'Window function <funcName> requires an OVER clause.'),
  UNSUPPORTED_EXPR_FOR_WINDOW: analysis('42P20', 'Expression <sqlExpr> not supported within a window function.'),
  MISSING_WINDOW_SPECIFICATION: analysis(
    '42P20',
    "Window specification is not defined in the WINDOW clause for <windowName>. For more information about WINDOW clauses, please refer to '<docroot>/sql-ref-syntax-qry-select-window.html'.",
  ),
  'UNSUPPORTED_GENERATOR.MULTI_GENERATOR': analysis(
    '42K0E',
    'The generator is not supported: only one generator allowed per SELECT clause but found <num>: <generators>.',
  ),
  'UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS': analysis(
    '42K0E',
    'The generator is not supported: nested in expressions <expression>.',
  ),
  'INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN': analysis(
    '42823',
    'Invalid subquery: Scalar subquery must return only one column, but got <number>.',
  ),
  'DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The number of columns in the left hand side of an IN subquery does not match the number of columns in the output of subquery. Left hand side columns(length: <leftLength>): [<leftColumns>], right hand side columns(length: <rightLength>): [<rightColumns>].',
  ),
  SCALAR_SUBQUERY_TOO_MANY_ROWS: runtime(
    'runtime',
    '21000',
    'More than one row returned by a subquery used as an expression.',
  ),

  // — relations
  NUM_COLUMNS_MISMATCH: analysis(
    '42826',
    '<operator> can only be performed on inputs with the same number of columns, but the first input has <firstNumColumns> columns and the <invalidOrdinalNum> input has <invalidNumColumns> columns.',
  ),
  INCOMPATIBLE_COLUMN_TYPE: analysis(
    '42825',
    '<operator> can only be performed on tables with compatible column types. The <columnOrdinalNumber> column of the <tableOrdinalNumber> table is <dataType1> type which is not compatible with <dataType2> at the same column of the first table.<hint>.',
  ),
  UNRESOLVED_USING_COLUMN_FOR_JOIN: analysis(
    '42703',
    'USING column <colName> cannot be resolved on the <side> side of the join. The <side>-side columns: [<suggestion>].',
  ),
  ASSIGNMENT_ARITY_MISMATCH: analysis(
    '42802',
    'The number of columns or variables assigned or aliased: <numTarget> does not match the number of source expressions: <numExpr>.',
  ),
  COLUMN_ALREADY_EXISTS: analysis(
    '42711',
    'The column <columnName> already exists. Choose another name or rename the existing column.',
  ),
  UNPIVOT_VALUE_DATA_TYPE_MISMATCH: analysis(
    '42K09',
    'Unpivot value columns must share a least common type, some types do not: [<types>].',
  ),
  UNPIVOT_REQUIRES_VALUE_COLUMNS: analysis(
    '42K0L',
    'At least one value column needs to be specified for UNPIVOT, all columns specified as ids.',
  ),
  'INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE': analysis(
    '42K0E',
    'The limit like expression <expr> is invalid. The <name> expression must be equal to or greater than 0, but got <v>.',
  ),
  'FAILED_READ_FILE.NO_HINT': runtime('spark', 'KD001', 'Encountered error while reading file <path>.'),
  UNABLE_TO_INFER_SCHEMA: analysis('42KD9', 'Unable to infer schema for <format>. It must be specified manually.'),
  DATA_SOURCE_NOT_FOUND: {
    grpc: status.INTERNAL,
    sqlState: '42K02',
    class: 'analysis',
    message:
      'Failed to find the data source: <provider>. Make sure the provider name is correct and the package is properly registered and compatible with your Spark version.',
  },
  UNBOUND_SQL_PARAMETER: analysis(
    '42P02',
    'Found the unbound parameter: <name>. Please, fix `args` and provide a mapping of the parameter to either a SQL literal or collection constructor functions such as `map()`, `array()`, `struct()`.',
  ),
  'UNSUPPORTED_CALL.OUTBOARD': refused('0A000', 'Cannot call <methodName>: it is not supported.'),
  NOT_NULL_ASSERT_VIOLATION: runtime(
    'runtime',
    '42000',
    'NULL value appeared in non-nullable field: <walkedTypePath>.',
  ),
  INVALID_ARRAY_INDEX: runtime(
    'arrayIndex',
    '22003',
    'The index <indexValue> is out of bounds. The array has <arraySize> elements. Use the SQL function `get()` to tolerate accessing element at invalid index and return NULL instead.',
  ),
  INVALID_ARRAY_INDEX_IN_ELEMENT_AT: runtime(
    'arrayIndex',
    '22003',
    'The index <indexValue> is out of bounds. The array has <arraySize> elements. Use `try_element_at` to tolerate accessing element at invalid index and return NULL instead.',
  ),
  REMAINDER_BY_ZERO: runtime(
    'arithmetic',
    '22012',
    'Remainder by zero. Use `try_mod` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to "false" to bypass this error.',
  ),
  CAST_OVERFLOW: runtime(
    'arithmetic',
    '22003',
    'The value <value> of the type <sourceType> cannot be cast to <targetType> due to an overflow. Use `try_cast` to tolerate overflow and return NULL instead.',
  ),
  'NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION': runtime(
    'arithmetic',
    '22003',
    'The <value> cannot be represented as Decimal(<precision>, <scale>). If necessary set <config> to "false" to bypass this error, and return NULL instead.',
  ),
  USER_RAISED_EXCEPTION: runtime('runtime', 'P0001', '<errorMessage>'),
  CANNOT_PARSE_TIMESTAMP: runtime(
    'dateTime',
    '22007',
    '<message>. Use `try_to_timestamp` to tolerate invalid input string and return NULL instead.',
  ),
  DUPLICATED_MAP_KEY: runtime('runtime', '23505', 'Duplicate map key <key> was found, please check the input data.'),

  // — our refusals: nothing is silently ignored
  'UNSUPPORTED_FEATURE.OUTBOARD': refused('0A000', 'The feature is not supported: <feature>.'),
  'CONNECT_INVALID_PLAN.UNKNOWN': analysis('56K00', 'The Spark Connect plan is invalid: <reason>.'),

  // — sessions and operations (Spark Connect)
  'INVALID_HANDLE.FORMAT': handle(
    'HY000',
    "The handle <handle> is invalid. Handle must be an UUID string of the format '00112233-4455-6677-8899-aabbccddeeff'.",
  ),
  'INVALID_HANDLE.OPERATION_NOT_FOUND': handle('HY000', 'The handle <handle> is invalid. Operation not found.'),
  'INVALID_HANDLE.OPERATION_ALREADY_EXISTS': handle(
    'HY000',
    'The handle <handle> is invalid. Operation already exists.',
  ),
  'INVALID_HANDLE.OPERATION_ABANDONED': handle(
    'HY000',
    'The handle <handle> is invalid. Operation was considered abandoned because of inactivity and removed.',
  ),
  'INVALID_HANDLE.SESSION_NOT_FOUND': handle('HY000', 'The handle <handle> is invalid. Session not found.'),
  'INVALID_HANDLE.SESSION_CHANGED': handle(
    'HY000',
    'The handle <handle> is invalid. The existing Spark server driver instance has restarted. Please reconnect.',
  ),
  'INVALID_HANDLE.SESSION_CLOSED': handle('HY000', 'The handle <handle> is invalid. Session was closed.'),
  'INVALID_CURSOR.POSITION_NOT_AVAILABLE': handle(
    'HY109',
    'The cursor is invalid. The cursor position id <responseId> is no longer available at index <index>.',
  ),
  'INVALID_CURSOR.POSITION_NOT_FOUND': handle(
    'HY109',
    'The cursor is invalid. The cursor position id <responseId> is not found.',
  ),
  'INVALID_CURSOR.NOT_REATTACHABLE': handle('HY109', 'The cursor is invalid. The cursor is not reattachable.'),
  'INVALID_CURSOR.DISCONNECTED': handle(
    'HY109',
    'The cursor is invalid. The cursor has been disconnected by the server.',
  ),
  OPERATION_CANCELED: handle('HY008', 'Operation has been canceled.'),

  // — execution
  DIVIDE_BY_ZERO: runtime(
    'arithmetic',
    '22012',
    'Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to "false" to bypass this error.',
  ),
  ARITHMETIC_OVERFLOW: runtime(
    'arithmetic',
    '22003',
    '<message>.<alternative> If necessary set <config> to "false" to bypass this error.',
  ),
  CAST_INVALID_INPUT: runtime(
    'numberFormat',
    '22018',
    'The value <expression> of the type <sourceType> cannot be cast to <targetType> because it is malformed. Correct the value as per the syntax, or change its target type. Use `try_cast` to tolerate malformed input and return NULL instead.',
  ),
  OUTBOARD_TASK_OUT_OF_MEMORY: runtime(
    'spark',
    '53200',
    'The task exceeded its memory budget of <limit> and could not spill further: <detail>. Reduce what the query sorts, joins or aggregates at once, or ask for a larger class.',
  ),
  OUTBOARD_TASK_FAILED: runtime('spark', 'XX000', 'The query failed on a worker: <detail>.'),
  OUTBOARD_TASK_TIMED_OUT: runtime('spark', '57014', 'The task ran longer than its time limit and was stopped.'),
  OUTBOARD_TASK_CRASHED: runtime(
    'spark',
    'XX000',
    'The process that ran the task <detail>. Other queries were not affected.',
  ),
  OUTBOARD_TASK_ID_REUSED: {
    grpc: status.ALREADY_EXISTS,
    sqlState: '42710',
    class: 'spark',
    message: 'The task id <taskId> belongs to another query.',
  },
  OUTBOARD_BATCH_RELEASED: {
    grpc: status.NOT_FOUND,
    sqlState: 'HY109',
    class: 'spark',
    message: 'Batch <index> of the task <taskId> was released and can no longer be read.',
  },
  OUTBOARD_WORKER_LOST: {
    grpc: status.INTERNAL,
    sqlState: '57P02',
    class: 'spark',
    message:
      'The worker <worker> was lost while it ran the query, and the query could not be continued elsewhere: <detail>. Run it again.',
  },
  'CONNECT_INVALID_PLAN.FIELD_NOT_SET': analysis(
    '56K00',
    'The Spark Connect plan is invalid. The field <fieldName> is not set.',
  ),
  'CONNECT_INVALID_PLAN.CANNOT_PARSE': analysis(
    '56K00',
    'The Spark Connect plan is invalid. Cannot decompress or parse the input plan (<errorMsg>).',
  ),
  SQL_CONF_NOT_FOUND: runtime(
    'noSuchElement',
    '42K0I',
    'The SQL config <sqlConf> cannot be found. Please verify that the config exists.',
  ),
  CANNOT_MODIFY_CONFIG: analysis('46110', 'Cannot modify the value of the Spark config: <key>. See also <docroot>.'),
  'INVALID_CONF_VALUE.TIME_ZONE': runtime(
    'illegalArgument',
    '22022',
    'The value \'<confValue>\' in the config "<confName>" is invalid. Cannot resolve the given timezone.',
  ),
  'INVALID_CONF_VALUE.TYPE_MISMATCH': runtime(
    'illegalArgument',
    '22022',
    'The value \'<confValue>\' in the config "<confName>" is invalid. <confName> should be <confType>.',
  ),
  'INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_EXISTS': handle(
    '42K04',
    'The clone request is invalid. The target session <targetSessionId> exists already.',
  ),
  OUTBOARD_INVALID_REQUEST: {
    grpc: status.INVALID_ARGUMENT,
    sqlState: '22023',
    class: 'illegalArgument',
    message: 'The request is invalid: <reason>.',
  },
  OUTBOARD_NO_WORKER: {
    grpc: status.UNAVAILABLE,
    sqlState: '57P03',
    class: 'spark',
    message: 'No worker can take the task: <detail>. Try again.',
  },
  OUTBOARD_PLAN_TOO_DEEP: {
    grpc: status.INVALID_ARGUMENT,
    sqlState: '54001',
    class: 'spark',
    message:
      'The plan is nested more than <limit> levels deep. Split the query, for example by a temporary view or by writing an intermediate result.',
  },
  OUTBOARD_PLAN_TOO_LARGE: {
    grpc: status.RESOURCE_EXHAUSTED,
    sqlState: '54000',
    class: 'spark',
    message:
      'The plan is larger than <limit> bytes. Upload large local data as artifacts or files instead of embedding it.',
  },
  OUTBOARD_NO_DRIVER: {
    grpc: status.UNAVAILABLE,
    sqlState: '57P03',
    class: 'spark',
    message: 'No driver can take the call: <detail>. Try again.',
  },
  OUTBOARD_NO_TENANT: {
    grpc: status.PERMISSION_DENIED,
    sqlState: '42501',
    class: 'spark',
    message: 'The call names no tenant. Use a token with the claim `tenant`.',
  },
  OUTBOARD_PLAN_TOO_BROAD: {
    grpc: status.RESOURCE_EXHAUSTED,
    sqlState: '54001',
    class: 'spark',
    message: 'The plan has <nodes> relations; at most <limit> are allowed. Split the query.',
  },
  INTERNAL_ERROR: { grpc: status.INTERNAL, sqlState: 'XX000', class: 'spark', message: '<message>' },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;
