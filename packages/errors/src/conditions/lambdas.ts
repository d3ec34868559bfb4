/** What higher-order functions and their lambdas may not be. */
import { analysis } from '../condition.js';

export const lambdaConditions = {
  'INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH': analysis(
    '42K0D',
    'Invalid lambda function call. A higher order function expects <expectedNumArgs> arguments, but got <actualNumArgs>.',
  ),
  'INVALID_LAMBDA_FUNCTION_CALL.PARAMETER_DOES_NOT_ACCEPT_LAMBDA_FUNCTION': analysis(
    '42K0D',
    'Invalid lambda function call. You passed a lambda function to a parameter that does not accept it. Please check if lambda function argument is in the correct position.',
  ),
  'INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES': analysis(
    '42K0D',
    'Invalid lambda function call. The lambda function has duplicate arguments <args>. Please, consider to rename the argument names or set <caseSensitiveConfig> to "true".',
  ),
  'INVALID_LAMBDA_FUNCTION_CALL.NON_HIGHER_ORDER_FUNCTION': analysis(
    '42K0D',
    'Invalid lambda function call. A lambda function should only be used in a higher order function. However, its class is <class>, which is not a higher order function.',
  ),
  'DATATYPE_MISMATCH.MAP_ZIP_WITH_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to the <functionName> should have been two maps with compatible key types, but it's [<leftType>, <rightType>].",
  ),
};
