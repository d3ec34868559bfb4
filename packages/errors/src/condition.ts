/** What a condition is, and the kinds of them. */
import { status } from './status.js';

export interface Condition {
  readonly grpc: number;
  /** Empty for conditions that Spark has not named yet (`_LEGACY_ERROR_TEMP_…`). */
  readonly sqlState: string;
  readonly class: ExceptionClass;
  readonly message: string;
  /** Spark raises a plain Java exception here, without a condition: clients see its class and message only. */
  readonly bare?: true;
  /** Where the exception depends on a parameter's value: that parameter, and the classes of values that differ. */
  readonly classBy?: { readonly parameter: string; readonly classes: Readonly<Record<string, ExceptionClass>> };
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
  runtime: [spark('SparkRuntimeException'), 'java.lang.RuntimeException'],
  upgrade: [spark('SparkUpgradeException')],
  noSuchElement: [spark('SparkNoSuchElementException'), 'java.util.NoSuchElementException'],
  sql: [spark('sql.SparkSQLException'), 'java.sql.SQLException'],
  classNotFound: [spark('SparkClassNotFoundException'), 'java.lang.ClassNotFoundException'],
  invalidPlan: [spark('sql.connect.common.InvalidPlanInput')],
  spark: [spark('SparkException')],
} as const satisfies Record<string, readonly string[]>;
export type ExceptionClass = keyof typeof exceptionClasses;

export const analysis = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'analysis',
  message,
});
export const runtime = (kind: ExceptionClass, sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: kind,
  message,
});
export const refused = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'unsupported',
  message,
});
export const handle = (sqlState: string, message: string): Condition => ({
  grpc: status.INTERNAL,
  sqlState,
  class: 'sql',
  message,
});
/** The class of what concerns TIME, of whatever precision. */
export const byTimeType = (kind: ExceptionClass): Readonly<Record<string, ExceptionClass>> =>
  Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((precision) => [`"TIME(${precision})"`, kind]));

/** An exception of Java's own, with nothing but its words. */
export const bare = (kind: ExceptionClass): Condition => ({ ...runtime(kind, '', '<message>'), bare: true });
