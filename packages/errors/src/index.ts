export { type Condition, type ConditionId, conditions, type ExceptionClass, exceptionClasses } from './conditions.js';
export { type ErrorInfoFields, exceptionHierarchy, sparkErrorInfo } from './error-info.js';
export { javaDouble, javaFloat } from './java-number.js';
export { type ErrorOptions, fail, OutboardError, refuse } from './outboard-error.js';
export { dataFrameContext, type QueryContext, type SqlPlace, sqlContext, UNKNOWN_CONTEXT } from './query-context.js';
export { status } from './status.js';
