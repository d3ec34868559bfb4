/** Spark SQL text → plan. A library parses; its tree is mapped here. Nothing is resolved. */
export { parseDataType } from '@outboard/plan';
export { parametersOf } from './parameters.js';
export { initParser } from './polyglot.js';
export { parseExpression, parseStatement } from './statement.js';
