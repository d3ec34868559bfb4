/** Text that can not be read. */
import type { Condition } from '../condition.js';
import { status } from '../status.js';

export const parseConditions = {
  INVALID_TYPED_LITERAL: {
    grpc: status.INTERNAL,
    sqlState: '42604',
    class: 'parse',
    message: 'The value of the typed literal <valueType> is invalid: <value>.',
  },
  DUPLICATED_CTE_NAMES: {
    grpc: status.INTERNAL,
    sqlState: '42602',
    class: 'parse',
    message: "CTE definition can't have duplicate names: <duplicateNames>.",
  },
  INVALID_IDENTIFIER: {
    grpc: status.INTERNAL,
    sqlState: '42602',
    class: 'parse',
    message:
      "The unquoted identifier <ident> is invalid and must be back quoted as: `<ident>`.\nUnquoted identifiers can only contain ASCII letters ('a' - 'z', 'A' - 'Z'), digits ('0' - '9'), and underbar ('_').\nUnquoted identifiers must also not start with a digit.\nDifferent data sources and meta stores may impose additional restrictions on valid identifiers.",
  },
  PARSE_EMPTY_STATEMENT: {
    grpc: status.INTERNAL,
    sqlState: '42617',
    class: 'parse',
    message: 'Syntax error, unexpected empty statement.',
  },
  'INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'analysis',
    message: 'Invalid inline table. Found incompatible types in the column <colName> for inline table.',
  },
  'INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'analysis',
    message: 'Invalid inline table. Cannot evaluate the expression <expr> in inline table definition.',
  },
  'INVALID_SQL_SYNTAX.EMPTY_PARTITION_VALUE': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message: 'Invalid SQL syntax: Partition key <partKey> must set value.',
  },
  INCOMPATIBLE_JOIN_TYPES: {
    grpc: status.INTERNAL,
    sqlState: '42613',
    class: 'parse',
    message: 'The join types <joinType1> and <joinType2> are incompatible.',
  },
  'INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message:
      'Invalid inline table. Inline table expected <expectedNumCols> columns but found <actualNumCols> columns in row <rowIndex>.',
  },
  _LEGACY_ERROR_TEMP_0015: {
    grpc: status.INTERNAL,
    sqlState: '',
    class: 'parse',
    message: 'TABLESAMPLE(<msg>) is not supported.',
  },
  _LEGACY_ERROR_TEMP_0016: {
    grpc: status.INTERNAL,
    sqlState: '',
    class: 'parse',
    message: "<bytesStr> is not a valid byte length literal, expected syntax: DIGIT+ ('B' | 'K' | 'M' | 'G').",
  },
  'INVALID_SQL_SYNTAX.REPETITIVE_WINDOW_DEFINITION': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message: 'Invalid SQL syntax: The definition of window <windowName> is repetitive.',
  },
  'INVALID_SQL_SYNTAX.INVALID_TABLE_VALUED_FUNC_NAME': {
    grpc: status.INTERNAL,
    sqlState: '42000',
    class: 'parse',
    message: 'Invalid SQL syntax: Table valued function cannot specify database name: <funcName>.',
  },
  UNCLOSED_BRACKETED_COMMENT: {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'parse',
    message: 'Found an unclosed bracketed comment. Please, append */ at the end of the comment.',
  },
  INVALID_ESC: {
    grpc: status.INTERNAL,
    sqlState: '42604',
    class: 'parse',
    message: 'Found an invalid escape string: <invalidEscape>. The escape string must contain only one character.',
  },
  _LEGACY_ERROR_TEMP_0063: { grpc: status.INTERNAL, sqlState: '', class: 'parse', message: '<msg>' },
  INVALID_NUMERIC_LITERAL_RANGE: {
    grpc: status.INTERNAL,
    sqlState: '22003',
    class: 'parse',
    message:
      'Numeric literal <rawStrippedQualifier> is outside the valid range for <typeName> with minimum value of <minValue> and maximum value of <maxValue>. Please adjust the value accordingly.',
  },
  _LEGACY_ERROR_TEMP_0064: { grpc: status.INTERNAL, sqlState: '', class: 'parse', message: '<msg>' },
  _LEGACY_ERROR_TEMP_1228: {
    grpc: status.INTERNAL,
    sqlState: '',
    class: 'parse',
    message: 'Decimal scale (<scale>) cannot be greater than precision (<precision>).',
  },
  PARSE_SYNTAX_ERROR: {
    grpc: status.INTERNAL,
    sqlState: '42601',
    class: 'parse',
    message: 'Syntax error at or near <error><hint>.',
  },
  DATATYPE_MISSING_SIZE: {
    grpc: status.INTERNAL,
    sqlState: '42K01',
    class: 'parse',
    message: 'DataType <type> requires a length parameter, for example <type>(10). Please specify the length.',
  },
} as const satisfies Record<string, Condition>;
