/** Spark SQL text → plan. A library parses; its tree is mapped here. Nothing is resolved. */
export { parseDataType } from '@outboard/plan';
export type { Bindings } from './bindings.js';
export { hasNamedParameters } from './parameters.js';
export { initParser } from './polyglot.js';
export { parseExpression, parseStatement } from './statement.js';
