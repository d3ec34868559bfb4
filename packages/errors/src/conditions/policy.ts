/** What a policy refuses: grants, classes, rates, limits; and what becomes of queries that it gives to Spark. */
import { type Condition, runtime } from '../condition.js';
import { status } from '../status.js';

const denied = (message: string): Condition => ({
  grpc: status.PERMISSION_DENIED,
  sqlState: '42501',
  class: 'spark',
  message,
});
const exhausted = (sqlState: string, message: string): Condition => ({
  grpc: status.RESOURCE_EXHAUSTED,
  sqlState,
  class: 'spark',
  message,
});

export const policyConditions = {
  OUTBOARD_TENANT_UNKNOWN: denied(
    'The policy names no tenant <tenant>, and lets in only those that it names. Ask whoever keeps it for an entry under `tenants`.',
  ),
  OUTBOARD_PATH_NOT_GRANTED: denied(
    'The tenant may not <access> <path>. Its grants are: <granted>. Use a path below one of them, or ask for a grant.',
  ),
  OUTBOARD_DATABASE_NOT_GRANTED: denied(
    'The tenant may not <access> the database <database>. Ask for a grant under `databases` in the policy.',
  ),
  OUTBOARD_CLASS_NOT_GRANTED: denied(
    'The session asks for the class <asked>, and the tenant <tenant> may have: <granted>. Set spark.outboard.class to one of them, or unset it.',
  ),
  OUTBOARD_RATE_EXCEEDED: exhausted(
    '53400',
    'The tenant <tenant> makes more than <limit> calls a second. Try again in <delayMs> ms.',
  ),
  OUTBOARD_QUEUE_FULL: exhausted(
    '53300',
    'The tenant <tenant> has <running> operations running and <queued> waiting, which is all that it may have. Try again when some have ended.',
  ),
  OUTBOARD_READS_TOO_MUCH: exhausted(
    '54000',
    'The query reads about <bytes> bytes; the tenant may read <limit> with one. Read fewer columns, or filter by what the files are ordered or partitioned by.',
  ),
  OUTBOARD_RESULT_TOO_LARGE: exhausted(
    '54000',
    'The result has more than <limit> <unit>, which is all that the tenant may have returned by one query. Write it to a table or to files, or take less of it.',
  ),
  OUTBOARD_SPARK_UNAVAILABLE: runtime(
    'spark',
    '57P03',
    'Apache Spark, which runs queries of class distributed, can not be reached at <address>: <detail>. Try again, or set spark.outboard.class to batch.',
  ),
  OUTBOARD_SPARK_LOST: runtime(
    'spark',
    '57P02',
    'Apache Spark has lost the query, and part of its result had been delivered: <detail>. Run it again.',
  ),
  OUTBOARD_SPARK_FAILED: runtime('spark', 'XX000', 'The query failed on Apache Spark: <detail>'),
  OUTBOARD_POLICY_INVALID: {
    grpc: status.FAILED_PRECONDITION,
    sqlState: 'F0000',
    class: 'spark',
    message: 'The policy can not be used: <reason>.',
  },
} as const satisfies Record<string, Condition>;
