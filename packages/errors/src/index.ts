export { type Condition, type ConditionId, conditions, type ExceptionClass, exceptionClass } from './conditions.js';
export { type ErrorOptions, fail, OutboardError, type QueryContext, refuse } from './outboard-error.js';
export { status } from './status.js';
