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

/** The JVM class names that Spark clients map to their exception classes. */
export const exceptionClass = {
  analysis: 'org.apache.spark.sql.AnalysisException',
  parse: 'org.apache.spark.sql.catalyst.parser.ParseException',
  unsupported: 'org.apache.spark.SparkUnsupportedOperationException',
  arithmetic: 'org.apache.spark.SparkArithmeticException',
  arrayIndex: 'org.apache.spark.SparkArrayIndexOutOfBoundsException',
  dateTime: 'org.apache.spark.SparkDateTimeException',
  numberFormat: 'org.apache.spark.SparkNumberFormatException',
  illegalArgument: 'org.apache.spark.SparkIllegalArgumentException',
  runtime: 'org.apache.spark.SparkRuntimeException',
  noSuchElement: 'org.apache.spark.SparkNoSuchElementException',
  sql: 'org.apache.spark.sql.SparkSQLException',
  spark: 'org.apache.spark.SparkException',
} as const;
export type ExceptionClass = keyof typeof exceptionClass;

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
  INTERNAL_ERROR: { grpc: status.INTERNAL, sqlState: 'XX000', class: 'spark', message: '<message>' },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;
