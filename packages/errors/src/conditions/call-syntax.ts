/** What stands beside a function's arguments and may not: DISTINCT, FILTER, WITHIN GROUP, an order of the window. */
import { analysis } from '../condition.js';

const withinGroup = (what: string) => analysis('42K0K', `Invalid function <funcName> with WITHIN GROUP. ${what}`);
const filter = (what: string) =>
  analysis('42903', `The FILTER expression <filterExpr> in an aggregate function is invalid. ${what}`);

export const callSyntaxConditions = {
  'INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX': analysis(
    '42000',
    'Invalid SQL syntax: The function <prettyName> does not support <syntax>.',
  ),
  'INVALID_WITHIN_GROUP_EXPRESSION.DISTINCT_UNSUPPORTED': withinGroup(
    'The function does not support DISTINCT with WITHIN GROUP.',
  ),
  'INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT': withinGroup(
    'The function is invoked with DISTINCT and WITHIN GROUP but expressions <funcArg> and <orderingExpr> do not match. The WITHIN GROUP ordering expression must be picked from the function inputs.',
  ),
  'INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING': withinGroup('WITHIN GROUP is required for the function.'),
  'INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS': withinGroup(
    'The function requires <expectedNum> orderings in WITHIN GROUP but got <actualNum>.',
  ),
  'INVALID_AGGREGATE_FILTER.CONTAINS_AGGREGATE': filter(
    'Expected a FILTER expression without an aggregation, but found <aggExpr>.',
  ),
  'INVALID_AGGREGATE_FILTER.CONTAINS_WINDOW_FUNCTION': filter(
    'Expected a FILTER expression without a window function, but found <windowExpr>.',
  ),
  'INVALID_AGGREGATE_FILTER.NON_DETERMINISTIC': filter('Expected a deterministic FILTER expression.'),
  'INVALID_AGGREGATE_FILTER.NOT_BOOLEAN': filter('Expected a FILTER expression of the BOOLEAN type.'),
  INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC: analysis(
    '42601',
    'Cannot specify ORDER BY or a window frame for <aggFunc>.',
  ),
};
