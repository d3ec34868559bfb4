export { type Condition, type ConditionId, conditions, type ExceptionClass, exceptionClasses } from './conditions.js';
export { type ErrorInfoFields, exceptionHierarchy, sparkErrorInfo } from './error-info.js';
export { type ErrorOptions, fail, OutboardError, type QueryContext, refuse } from './outboard-error.js';
export { status } from './status.js';
