/** Queries hold expressions and expressions hold queries: where files need each other, they meet here. */
import type { Expression, Relation } from '@outboard/plan';
import type { Tree } from './polyglot.js';
import type { Stretch } from './stretch.js';

export interface Tied {
  query: (tree: Tree) => Relation;
  expression: (tree: Tree) => Expression;
  /** A query that may have pipes. */
  piped: (stretch: Stretch) => Relation;
}

const untied = (): never => {
  throw new Error('The parser is used before its parts are loaded.');
};

/** Filled by the file that owns each function, when it is loaded. */
export const tied: Tied = { query: untied, expression: untied, piped: untied };
