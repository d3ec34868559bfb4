/** Relations that do not resolve: joins, set operations, pivots, options. */
import { analysis, type Condition, runtime } from '../condition.js';
import { status } from '../status.js';

const observed = (rule: string) => analysis('42K0E', `Invalid observed metrics. ${rule}`);

export const relationsConditions = {
  'INVALID_OBSERVED_METRICS.AGGREGATE_EXPRESSION_WITH_DISTINCT_UNSUPPORTED': observed(
    'Aggregate expressions with DISTINCT are not allowed in observed metrics, but found: <expr>.',
  ),
  'INVALID_OBSERVED_METRICS.AGGREGATE_EXPRESSION_WITH_FILTER_UNSUPPORTED': observed(
    'Aggregate expression with FILTER predicate are not allowed in observed metrics, but found: <expr>.',
  ),
  'INVALID_OBSERVED_METRICS.MISSING_NAME': observed('The observed metrics should be named: <operator>.'),
  'INVALID_OBSERVED_METRICS.NESTED_AGGREGATES_UNSUPPORTED': observed(
    'Nested aggregates are not allowed in observed metrics, but found: <expr>.',
  ),
  'INVALID_OBSERVED_METRICS.NON_AGGREGATE_FUNC_ARG_IS_ATTRIBUTE': observed(
    'Attribute <expr> can only be used as an argument to an aggregate function.',
  ),
  'INVALID_OBSERVED_METRICS.NON_AGGREGATE_FUNC_ARG_IS_NON_DETERMINISTIC': observed(
    'Non-deterministic expression <expr> can only be used as an argument to an aggregate function.',
  ),
  'INVALID_OBSERVED_METRICS.WINDOW_EXPRESSIONS_UNSUPPORTED': observed(
    'Window expressions are not allowed in observed metrics, but found: <expr>.',
  ),
  DUPLICATED_METRICS_NAME: analysis(
    '42710',
    'The metric name is not unique: <metricName>. The same name cannot be used for metrics with different results.\nHowever multiple instances of metrics with with same result and name are allowed (e.g. self-joins).',
  ),
  _LEGACY_ERROR_TEMP_3102: analysis('', '<msg>'),
  UNRECOGNIZED_STATISTIC: runtime(
    'illegalArgument',
    '42704',
    "The statistic <stats> is not recognized. Valid statistics include `count`, `count_distinct`, `approx_count_distinct`, `mean`, `stddev`, `min`, `max`, and percentile values. Percentile must be a numeric value followed by '%', within the range 0% to 100%.",
  ),
  'UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE': analysis(
    '0A000',
    'The feature is not supported: Cannot have MAP type columns in DataFrame which calls set operations (INTERSECT, EXCEPT, etc.), but the type of column <colName> is <dataType>.',
  ),
  'UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE': analysis(
    '0A000',
    'The feature is not supported: Cannot have VARIANT type columns in DataFrame which calls set operations (INTERSECT, EXCEPT, etc.), but the type of column <colName> is <dataType>.',
  ),
  GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE: analysis(
    '42822',
    'The expression <sqlExpr> cannot be used as a grouping expression because its data type <dataType> is not an orderable data type.',
  ),
  EXPRESSION_TYPE_IS_NOT_ORDERABLE: analysis(
    '42822',
    'Column expression <expr> cannot be sorted because its type <exprType> is not orderable.',
  ),
  UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE: analysis(
    '42836',
    'The UNION operator is not yet supported within recursive common table expressions (WITH clauses that refer to themselves, directly or indirectly). Please use UNION ALL instead.',
  ),
  TRANSPOSE_NO_LEAST_COMMON_TYPE: analysis(
    '42K09',
    'Transpose requires non-index columns to share a least common type, but <dt1> and <dt2> do not.',
  ),
  _LEGACY_ERROR_TEMP_1324: analysis(
    '',
    'The pivot column <pivotColumn> has more than <maxValues> distinct values, this could indicate an error. If this was intended, set <config> to at least the number of distinct values of the pivot column.',
  ),
  TRANSPOSE_EXCEED_ROW_LIMIT: analysis(
    '54006',
    'Number of rows exceeds the allowed limit of <maxValues> for TRANSPOSE. If this was intended, set <config> to at least the current row count.',
  ),
  NUM_COLUMNS_MISMATCH: analysis(
    '42826',
    '<operator> can only be performed on inputs with the same number of columns, but the first input has <firstNumColumns> columns and the <invalidOrdinalNum> input has <invalidNumColumns> columns.',
  ),
  INCOMPATIBLE_COLUMN_TYPE: analysis(
    '42825',
    '<operator> can only be performed on tables with compatible column types. The <columnOrdinalNumber> column of the <tableOrdinalNumber> table is <dataType1> type which is not compatible with <dataType2> at the same column of the first table.<hint>.',
  ),
  UNRESOLVED_USING_COLUMN_FOR_JOIN: analysis(
    '42703',
    'USING column <colName> cannot be resolved on the <side> side of the join. The <side>-side columns: [<suggestion>].',
  ),
  ASSIGNMENT_ARITY_MISMATCH: analysis(
    '42802',
    'The number of columns or variables assigned or aliased: <numTarget> does not match the number of source expressions: <numExpr>.',
  ),
  JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE: analysis(
    '42K0E',
    'The join condition <joinCondition> has the invalid type <conditionType>, expected "BOOLEAN".',
  ),
  MULTI_ALIAS_WITHOUT_GENERATOR: analysis(
    '42K0E',
    'Multi part aliasing (<names>) is not supported with <expr> as it is not a generator function.',
  ),
  NUM_TABLE_VALUE_ALIASES_MISMATCH: analysis(
    '42826',
    'Number of given aliases does not match number of output columns. Function name: <funcName>; number of aliases: <aliasesNum>; number of output columns: <outColsNum>.',
  ),
  UDTF_ALIAS_NUMBER_MISMATCH: analysis(
    '42802',
    'The number of aliases supplied in the AS clause does not match the number of columns output by the UDTF.\nExpected <aliasesSize> aliases, but got <aliasesNames>.\nPlease ensure that the number of aliases provided matches the number of columns output by the UDTF.',
  ),
  COLUMN_ALREADY_EXISTS: analysis(
    '42711',
    'The column <columnName> already exists. Choose another name or rename the existing column.',
  ),
  UNPIVOT_VALUE_DATA_TYPE_MISMATCH: analysis(
    '42K09',
    'Unpivot value columns must share a least common type, some types do not: [<types>].',
  ),
  UNPIVOT_REQUIRES_VALUE_COLUMNS: analysis(
    '42K0A',
    'At least one value column needs to be specified for UNPIVOT, all columns specified as ids.',
  ),
  'UNSUPPORTED_GENERATOR.OUTSIDE_SELECT': analysis(
    '42K0E',
    'The generator is not supported: outside the SELECT clause, found: <plan>.',
  ),
  _LEGACY_ERROR_TEMP_1006: analysis(
    '',
    "Aggregate expression required for pivot, but '<sql>' did not appear in any aggregate function.",
  ),
  NON_LITERAL_PIVOT_VALUES: analysis('42K08', 'Literal expressions required for pivot values, found <expression>.'),
  PIVOT_VALUE_DATA_TYPE_MISMATCH: analysis(
    '42K09',
    "Invalid pivot value '<value>': value data type <valueType> does not match pivot column data type <pivotType>.",
  ),
  _LEGACY_ERROR_TEMP_1050: analysis('', 'Can only star expand struct data types. Attribute: `<attributes>`.'),
  _LEGACY_ERROR_TEMP_1201: analysis('', 'Cannot resolve column name "<colName>" among (<fieldNames>).'),
  NULLABLE_COLUMN_OR_FIELD: analysis(
    '42000',
    "Column or field <name> is nullable while it's required to be non-nullable.",
  ),
  INVALID_COLUMN_OR_FIELD_DATA_TYPE: analysis(
    '42000',
    "Column or field <name> is of type <type> while it's required to be <expectedType>.",
  ),
  'NOT_NULL_CONSTRAINT_VIOLATION.ARRAY_ELEMENT': analysis(
    '42000',
    'Assigning a NULL is not allowed here. The array <columnPath> is defined to contain only elements that are NOT NULL.',
  ),
  'NOT_NULL_CONSTRAINT_VIOLATION.MAP_VALUE': analysis(
    '42000',
    'Assigning a NULL is not allowed here. The map <columnPath> is defined to contain only values that are NOT NULL.',
  ),
  EXCEPT_OVERLAPPING_COLUMNS: analysis(
    '42702',
    'Columns in an EXCEPT list must be distinct and non-overlapping, but got (<columns>).',
  ),
  'INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE': analysis(
    '42K0E',
    'The limit like expression <expr> is invalid. The <name> expression must be integer type, but got <dataType>.',
  ),
  'INVALID_LIMIT_LIKE_EXPRESSION.IS_NULL': analysis(
    '42K0E',
    'The limit like expression <expr> is invalid. The evaluated <name> expression must not be null.',
  ),
  'INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE': analysis(
    '42K0E',
    'The limit like expression <expr> is invalid. The <name> expression must evaluate to a constant value.',
  ),
  'INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE': analysis(
    '42K0E',
    'The limit like expression <expr> is invalid. The <name> expression must be equal to or greater than 0, but got <v>.',
  ),
  'UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN': analysis(
    '0A000',
    'The feature is not supported: Queries from raw JSON/CSV/XML files are disallowed when the\nreferenced columns only include the internal corrupt record column\n(named `_corrupt_record` by default). For example:\n`spark.read.schema(schema).json(file).filter($"_corrupt_record".isNotNull).count()`\nand `spark.read.schema(schema).json(file).select("_corrupt_record").show()`.\nInstead, you can cache or save the parsed results and then send the same query.\nFor example, `val df = spark.read.schema(schema).json(file).cache()` and then\n`df.filter($"_corrupt_record".isNotNull).count()`.',
  ),
  'FAILED_READ_FILE.NO_HINT': runtime('spark', 'KD001', 'Encountered error while reading file <path>. '),
  CONFLICTING_DIRECTORY_STRUCTURES: runtime(
    'runtime',
    'KD009',
    'Conflicting directory structures detected.\nSuspicious paths:\n<discoveredBasePaths>\nIf provided paths are partition directories, please set "basePath" in the options of the data source to specify the root directory of the table.\nIf there are multiple root directories, please load them separately and then union them.',
  ),
  'AS_OF_JOIN.TOLERANCE_IS_NON_NEGATIVE': analysis(
    '42604',
    'Invalid as-of join. The input argument `tolerance` must be non-negative.',
  ),
  'AS_OF_JOIN.TOLERANCE_IS_UNFOLDABLE': analysis(
    '42604',
    'Invalid as-of join. The input argument `tolerance` must be a constant.',
  ),
  'AS_OF_JOIN.UNSUPPORTED_DIRECTION': analysis(
    '42604',
    "Invalid as-of join. Unsupported as-of join direction '<direction>'. Supported as-of join direction include: <supported>.",
  ),
  UNSUPPORTED_JOIN_TYPE: analysis('0A000', "Unsupported join type '<typ>'. Supported join types include: <supported>."),
  UNABLE_TO_INFER_SCHEMA: analysis('42KD9', 'Unable to infer schema for <format>. It must be specified manually.'),
  DATA_SOURCE_NOT_FOUND: {
    grpc: status.INTERNAL,
    sqlState: '42K02',
    class: 'analysis',
    message:
      'Failed to find the data source: <provider>. Make sure the provider name is correct and the package is properly registered and compatible with your Spark version.',
  },
  UNBOUND_SQL_PARAMETER: analysis(
    '42P02',
    'Found the unbound parameter: <name>. Please, fix `args` and provide a mapping of the parameter to either a SQL literal or collection constructor functions such as `map()`, `array()`, `struct()`.',
  ),
  INVALID_SQL_ARG: analysis(
    '42K08',
    'The argument <name> of `sql()` is invalid. Consider to replace it either by a SQL literal or by collection constructor functions such as `map()`, `array()`, `struct()`.',
  ),
  'NOT_A_CONSTANT_STRING.NOT_CONSTANT': analysis(
    '42601',
    'The expression <expr> used for the routine or clause <name> must be a constant STRING which is NOT NULL. To be considered constant the expression must not depend on any columns, contain a subquery, or invoke a non deterministic function such as rand().',
  ),
  'NOT_A_CONSTANT_STRING.NULL': analysis(
    '42601',
    'The expression <expr> used for the routine or clause <name> must be a constant STRING which is NOT NULL. The expression evaluates to NULL.',
  ),
  'NOT_A_CONSTANT_STRING.WRONG_TYPE': analysis(
    '42601',
    'The expression <expr> used for the routine or clause <name> must be a constant STRING which is NOT NULL. The data type of the expression is <dataType>.',
  ),
  NOT_NULL_ASSERT_VIOLATION: runtime(
    'runtime',
    '42000',
    'NULL value appeared in non-nullable field: <walkedTypePath>.',
  ),
  INVALID_ARRAY_INDEX: runtime(
    'arrayIndex',
    '22003',
    'The index <indexValue> is out of bounds. The array has <arraySize> elements. Use the SQL function `get()` to tolerate accessing element at invalid index and return NULL instead.',
  ),
  INVALID_ARRAY_INDEX_IN_ELEMENT_AT: runtime(
    'arrayIndex',
    '22003',
    'The index <indexValue> is out of bounds. The array has <arraySize> elements. Use `try_element_at` to tolerate accessing element at invalid index and return NULL instead.',
  ),
  REMAINDER_BY_ZERO: runtime(
    'arithmetic',
    '22012',
    'Remainder by zero. Use `try_mod` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to "false" to bypass this error.',
  ),
  CAST_OVERFLOW: runtime(
    'arithmetic',
    '22003',
    'The value <value> of the type <sourceType> cannot be cast to <targetType> due to an overflow. Use `try_cast` to tolerate overflow and return NULL instead.',
  ),
  'NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION': runtime(
    'arithmetic',
    '22003',
    ' <value> cannot be represented as Decimal(<precision>, <scale>). If necessary set <config> to "false" to bypass this error, and return NULL instead.',
  ),
  USER_RAISED_EXCEPTION: runtime('runtime', 'P0001', '<errorMessage>'),
  CANNOT_PARSE_TIMESTAMP: runtime(
    'dateTime',
    '22007',
    '<message>. Use <func> to tolerate invalid input string and return NULL instead.',
  ),
  _LEGACY_ERROR_TEMP_2128: runtime(
    'runtime',
    '',
    'The key array and value array of MapData must have the same length.',
  ),
  DUPLICATED_MAP_KEY: runtime(
    'runtime',
    '23505',
    'Duplicate map key <key> was found, please check the input data.\nIf you want to remove the duplicated keys, you can set <mapKeyDedupPolicy> to "LAST_WIN" so that the key inserted at last takes precedence.',
  ),
} as const satisfies Record<string, Condition>;
