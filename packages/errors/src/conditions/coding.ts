/** Texts as bytes and back. */
import { analysis, type Condition, runtime } from '../condition.js';

export const codingConditions = {
  MALFORMED_CHARACTER_CODING: runtime(
    'runtime',
    '22000',
    'Invalid value found when performing <function> with <charset>',
  ),
  CONVERSION_INVALID_INPUT: runtime(
    'illegalArgument',
    '22018',
    'The value <str> (<fmt>) cannot be converted to <targetType> because it is malformed. Correct the value as per the syntax, or change its format. Use <suggestion> to tolerate malformed input and return NULL instead.',
  ),
  CANNOT_DECODE_URL: runtime(
    'illegalArgument',
    '22546',
    'The provided URL cannot be decoded: <url>. Please ensure that the URL is properly formatted and try again.',
  ),
  'INVALID_PARAMETER_VALUE.CHARSET': runtime(
    'illegalArgument',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: expects one of the <charsets>, but got <charset>.',
  ),
  INVALID_UTF8_STRING: runtime('illegalArgument', '22029', 'Invalid UTF8 byte sequence found in string: <str>.'),
  'INVALID_PARAMETER_VALUE.BINARY_FORMAT': analysis(
    '22023',
    "The value of parameter(s) <parameter> in <functionName> is invalid: expects one of binary formats 'base64', 'hex', 'utf-8', but got <invalidFormat>.",
  ),
  'DATATYPE_MISMATCH.INVALID_ARG_VALUE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <inputName> value must to be a <requireType> literal of <validValues>, but got <inputValue>.',
  ),
} as const satisfies Record<string, Condition>;
