import { exceptionClasses } from './conditions.js';
import type { OutboardError } from './outboard-error.js';

/** `google.rpc.ErrorInfo` as plain data. */
export interface ErrorInfoFields {
  readonly reason: string;
  readonly domain: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Of a plain Java exception all but Spark's own class. */
const classesOf = (error: OutboardError): readonly string[] =>
  exceptionClasses[error.class].slice(error.definition.bare === true ? 1 : 0);

/** The exception's class and those above it, as Java would list them. */
export const exceptionHierarchy = (error: OutboardError): string[] => [
  ...classesOf(error),
  'java.lang.Exception',
  'java.lang.Throwable',
];

/** The trailer is a header, and gRPC's header blocks end at 8 KiB by default. */
const PARAMETERS_CHARACTERS_MAX = 2_000;

/**
 * An error as Spark's clients read it from the trailer (Spark 4.1, `ErrorUtils.buildStatusFromThrowable`): the exception classes, of
 * which a client raises the first it knows, the error class, SQLSTATE and message parameters. Parameters too long for a header are left
 * out; the message has them already.
 *
 * @param errorId by which a client may fetch the details (FetchErrorDetails), where they are kept.
 */
export function sparkErrorInfo(error: OutboardError, errorId?: string): ErrorInfoFields {
  const { sqlState, bare } = error.definition;
  const parameters = JSON.stringify(error.parameters);
  return {
    reason: classesOf(error)[0] ?? '',
    domain: 'org.apache.spark',
    metadata: {
      classes: JSON.stringify(exceptionHierarchy(error)),
      ...(bare !== true && { errorClass: error.condition }),
      ...(sqlState !== '' && { sqlState }),
      ...(bare !== true && parameters.length <= PARAMETERS_CHARACTERS_MAX && { messageParameters: parameters }),
      ...(errorId !== undefined && { errorId }),
    },
  };
}
