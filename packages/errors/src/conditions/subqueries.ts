/** Subqueries where they may not stand, and what in them may not speak of the query around them (`ValidateSubqueryExpression`). */
import { analysis } from '../condition.js';

const unsupported = (what: string) => analysis('0A000', `Unsupported subquery expression: ${what}`);

export const subqueryConditions = {
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED': unsupported(
    'Accessing outer query column is not allowed in this location:\n<treeNode>',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES': unsupported(
    'Found an aggregate function in a correlated predicate that has both outer and local references, which is not supported: <function>.',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.CORRELATED_REFERENCE': unsupported(
    'Expressions referencing the outer query are not supported outside of WHERE/HAVING clauses: <sqlExprs>.',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.HIGHER_ORDER_FUNCTION': unsupported(
    'Subquery expressions are not supported within higher-order functions. Please remove all subquery expressions from higher-order functions and then try the query again.',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.MUST_AGGREGATE_CORRELATED_SCALAR_SUBQUERY': unsupported(
    'Correlated scalar subqueries must be aggregated to return at most one row.',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.NON_DETERMINISTIC_LATERAL_SUBQUERIES': unsupported(
    'Non-deterministic lateral subqueries are not supported when joining with outer relations that produce more than one row:\n<treeNode>',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.SCALAR_SUBQUERY_IN_VALUES': unsupported(
    'Scalar subqueries in the VALUES clause.',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_EXPRESSION_IN_JOIN_CONDITION': unsupported(
    'Correlated subqueries in the join predicate cannot reference both join inputs:\n<subqueryExpression>',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY': unsupported(
    'Correlated scalar subqueries can only be used in filters, aggregations, projections, and UPDATE/MERGE/DELETE commands:\n<treeNode>',
  ),
  'UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_IN_EXISTS_SUBQUERY': unsupported(
    'IN/EXISTS predicate subqueries can only be used in filters, joins, aggregations, window functions, projections, and UPDATE/MERGE/DELETE commands:\n<treeNode>',
  ),
  SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION: analysis(
    '0A000',
    "The correlated scalar subquery '<sqlExpr>' is neither present in GROUP BY, nor in an aggregate function.\nAdd it to GROUP BY using ordinal position or wrap it in `first()` (or `first_value`) if you don't care which value you get.",
  ),
};
