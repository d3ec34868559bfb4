/** Names, types, expressions, aggregates and subqueries that do not resolve. */
import { analysis, byTimeType, type Condition, runtime } from '../condition.js';

export const analysisConditions = {
  TABLE_OR_VIEW_NOT_FOUND: analysis(
    '42P01',
    'The table or view <relationName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a schema, verify the current_schema() output, or qualify the name with the correct schema and catalog.\nTo tolerate the error on drop use DROP VIEW IF EXISTS or DROP TABLE IF EXISTS.',
  ),
  'UNRESOLVED_COLUMN.WITH_SUGGESTION': analysis(
    '42703',
    'A column, variable, or function parameter with name <objectName> cannot be resolved. Did you mean one of the following? [<proposal>].',
  ),
  'UNRESOLVED_COLUMN.WITHOUT_SUGGESTION': analysis(
    '42703',
    'A column, variable, or function parameter with name <objectName> cannot be resolved. ',
  ),
  UNRESOLVED_ALL_IN_GROUP_BY: analysis(
    '42803',
    'Cannot infer grouping columns for GROUP BY ALL based on the select clause. Please explicitly specify the grouping columns.',
  ),
  AMBIGUOUS_LATERAL_COLUMN_ALIAS: analysis('42702', 'Lateral column alias <name> is ambiguous and has <n> matches.'),
  'UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_AGGREGATE_FUNC': analysis(
    '0A000',
    'The feature is not supported: Referencing a lateral column alias <lca> in the aggregate function <aggFunc>.',
  ),
  'UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_WINDOW': analysis(
    '0A000',
    'The feature is not supported: Referencing a lateral column alias <lca> in window expression <windowExpr>.',
  ),
  AMBIGUOUS_REFERENCE: analysis('42704', 'Reference <name> is ambiguous, could be: <referenceNames>.'),
  INVALID_JSON_DATA_TYPE: analysis(
    '2203G',
    "Failed to convert the JSON string '<invalidType>' to a data type. Please enter a valid data type.",
  ),
  UNRESOLVED_ROUTINE: analysis('42883', 'Cannot resolve routine <routineName> on search path <searchPath>.'),
  PATH_NOT_FOUND: analysis('42K03', 'Path does not exist: <path>.'),
  DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION: runtime(
    'arithmetic',
    '22003',
    'Decimal precision <precision> exceeds max precision <maxPrecision>.',
  ),
  TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS: analysis(
    '428EK',
    'CREATE TEMPORARY VIEW or the corresponding Dataset APIs only accept single-part view names, but got: <actualName>.',
  ),
  TEMP_TABLE_OR_VIEW_ALREADY_EXISTS: analysis(
    '42P07',
    'Cannot create the temporary view <relationName> because it already exists.\nChoose a different name, drop or replace the existing view.',
  ),
  UNSUPPORTED_DATATYPE: {
    ...analysis('0A000', 'Unsupported data type <typeName>.'),
    // What readers of texts have no form for, they tell while they run.
    classBy: { parameter: 'typeName', classes: byTimeType('unsupported') },
  },
  'DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: the left and right operands of the binary operator have incompatible types (<left> and <right>).',
  ),
  'DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: the binary operator requires the input type <inputType>, not <actualDataType>.',
  ),
  'DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>.',
  ),
  'DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>.\nTo convert values from <srcType> to <targetType>, you can use the functions <functionNames> instead.',
  ),
  'DATATYPE_MISMATCH.DATA_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should all be the same type, but it's <dataType>.",
  ),
  'DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <paramIndex> parameter requires the <requiredType> type, however <inputSql> has the type <inputType>.',
  ),
  'DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> requires return <expectedType> type, but the actual is <actualType> type.',
  ),
  'DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Filter expression <filter> of type <type> is not a boolean.',
  ),
  'DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Only foldable `STRING` expressions are allowed to appear at odd position, but they are <inputExprs>.',
  ),
  'DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should have been <dataType> followed by a value with same key type, but it's [<leftType>, <rightType>].",
  ),
  'DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The data type of the column (<columnIndex>) do not have the same type: <leftType> (<leftParamIndex>) <> <rightType> (<rightParamIndex>).',
  ),
  'DATATYPE_MISMATCH.CANNOT_DROP_ALL_FIELDS': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Cannot drop all fields in struct.',
  ),
  'DATATYPE_MISMATCH.NON_FOLDABLE_INPUT': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: the input <inputName> should be a foldable <inputType> expression; however, got <inputExpr>.',
  ),
  'DATATYPE_MISMATCH.INVALID_ORDERING_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> does not support ordering on type <dataType>.',
  ),
  INVALID_ATTRIBUTE_NAME_SYNTAX: analysis(
    '42601',
    'Syntax error in the attribute name: <name>. Check that backticks appear in pairs, a quoted string is a complete name part and use a backtick only inside quoted name parts.',
  ),
  'WRONG_NUM_ARGS.WITHOUT_SUGGESTION': analysis(
    '42605',
    "The <functionName> requires <expectedNum> parameters but the actual number is <actualNum>. Please, refer to '<docroot>/sql-ref-functions.html' for a fix.",
  ),
  FIELD_NOT_FOUND: analysis('42704', 'No such struct field <fieldName> in <fields>.'),
  AMBIGUOUS_REFERENCE_TO_FIELDS: analysis(
    '42000',
    'Ambiguous reference to the field <field>. It appears <count> times in the schema.',
  ),
  INVALID_EXTRACT_BASE_FIELD_TYPE: analysis(
    '42000',
    "Can't extract a value from <base>. Need a complex type [STRUCT, ARRAY, MAP] but got <other>.",
  ),
  INVALID_EXTRACT_FIELD_TYPE: analysis(
    '42000',
    "Field name should be a non-null string literal, but it's <extraction>.",
  ),
  'UNRESOLVED_MAP_KEY.WITH_SUGGESTION': analysis(
    '42703',
    "Cannot resolve column <objectName> as a map key. If the key is a string literal, add the single quotes '' around it. Otherwise did you mean one of the following column(s)? [<proposal>].",
  ),
  CANNOT_RESOLVE_DATAFRAME_COLUMN: analysis(
    '42704',
    'Cannot resolve dataframe column <name>. It\'s probably because of illegal references like `df1.select(df2.col("a"))`.',
  ),
  AMBIGUOUS_COLUMN_REFERENCE: analysis(
    '42702',
    'Column <name> is ambiguous. It\'s because you joined several DataFrame together, and some of these DataFrames are the same.\nThis column points to one of the DataFrames but Spark is unable to figure out which one.\nPlease alias the DataFrames with different names via `DataFrame.alias` before joining them,\nand specify the column using qualified name, e.g. `df.alias("a").join(df.alias("b"), col("a.id") > col("b.id"))`.',
  ),
  CANNOT_RESOLVE_STAR_EXPAND: analysis(
    '42704',
    'Cannot resolve <targetString>.* given input columns <columns>. Please check that the specified table or struct exists and is accessible in the input columns.',
  ),
  INVALID_USAGE_OF_STAR_OR_REGEX: analysis('42000', 'Invalid usage of <elem> in <prettyName>.'),
  MISSING_AGGREGATION: analysis(
    '42803',
    'The non-aggregating expression <expression> is based on columns which are not participating in the GROUP BY clause.\nAdd the columns or the expression to the GROUP BY, aggregate the expression, or use <expressionAnyValue> if you do not care which of the values within a group is returned.',
  ),
  MISSING_GROUP_BY: analysis(
    '42803',
    'The query does not include a GROUP BY clause. Add GROUP BY or turn it into the window functions using OVER clauses.',
  ),
  GROUP_BY_AGGREGATE: analysis('42903', 'Aggregate functions are not allowed in GROUP BY, but found <sqlExpr>.'),
  GROUP_BY_POS_OUT_OF_RANGE: analysis(
    '42805',
    'GROUP BY position <index> is not in select list (valid range is [1, <size>]).',
  ),
  GROUP_BY_POS_AGGREGATE: analysis(
    '42903',
    'GROUP BY <index> refers to an expression <aggExpr> that contains an aggregate function. Aggregate functions are not allowed in GROUP BY.',
  ),
  ORDER_BY_POS_OUT_OF_RANGE: analysis(
    '42805',
    'ORDER BY position <index> is not in select list (valid range is [1, <size>]).',
  ),
  NESTED_AGGREGATE_FUNCTION: analysis(
    '42607',
    'It is not allowed to use an aggregate function in the argument of another aggregate function. Please use the inner aggregate function in a sub-query.',
  ),
  INVALID_WHERE_CONDITION: analysis(
    '42903',
    'The WHERE condition <condition> contains invalid expressions: <expressionList>.\nRewrite the query to avoid window functions, aggregate functions, and generator functions in the WHERE clause.',
  ),
  UNSUPPORTED_GROUPING_EXPRESSION: analysis(
    '42K0E',
    'grouping()/grouping_id() can only be used with GroupingSets/Cube/Rollup.',
  ),
  STAR_GROUP_BY_POS: analysis(
    '0A000',
    'Star (*) is not allowed in a select list when GROUP BY an ordinal position is used.',
  ),
  'DATATYPE_MISMATCH.CREATE_MAP_KEY_DIFF_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The given keys of function <functionName> should all be the same type, but they are <dataType>.',
  ),
  'DATATYPE_MISMATCH.CREATE_MAP_VALUE_DIFF_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The given values of function <functionName> should all be the same type, but they are <dataType>.',
  ),
  GROUPING_COLUMN_MISMATCH: analysis(
    '42803',
    "Column of grouping (<grouping>) can't be found in grouping columns <groupingColumns>.",
  ),
  GROUPING_ID_COLUMN_MISMATCH: analysis(
    '42803',
    'Columns of grouping_id (<groupingIdColumn>) does not match grouping columns (<groupByColumns>).',
  ),
  DISTINCT_WINDOW_FUNCTION_UNSUPPORTED: analysis('0A000', 'Distinct window functions are not supported: <windowExpr>.'),
  'DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The lower bound of a window frame must be <comparison> to the upper bound.',
  ),
  'DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_DIFF_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Window frame bounds <lower> and <upper> do not have the same type: <lowerType> <> <upperType>.',
  ),
  'DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_INVALID_BOUND': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Window frame upper bound <upper> does not follow the lower bound <lower>.',
  ),
  'DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The data type of the <location> bound <exprType> does not match the expected data type <expectedType>.',
  ),
  'DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Window frame <location> bound <expression> is not a literal.',
  ),
  'DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: A range window frame cannot be used in an unordered window specification.',
  ),
  'DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: A range window frame with value boundaries cannot be used in a window specification with multiple order by expressions: <orderSpec>.',
  ),
  UNSUPPORTED_EXPR_FOR_OPERATOR: analysis(
    '42K0E',
    'A query operator contains one or more unsupported expressions.\nConsider to rewrite it to avoid window functions, aggregate functions, and generator functions in the WHERE clause.\nInvalid expressions: [<invalidExprSqls>]',
  ),
  _LEGACY_ERROR_TEMP_1030: analysis('', 'Window aggregate function with filter predicate is not supported yet.'),
  _LEGACY_ERROR_TEMP_1031: analysis(
    '',
    'It is not allowed to use a window function inside an aggregate function. Please use the inner window function in a sub-query.',
  ),
  _LEGACY_ERROR_TEMP_1034: analysis('', 'It is not allowed to use window functions inside <clauseName> clause.'),
  _LEGACY_ERROR_TEMP_1035: analysis('', 'Cannot specify window frame for <prettyName> function.'),
  _LEGACY_ERROR_TEMP_1036: analysis('', 'Window Frame <wf> must match the required frame <required>.'),
  _LEGACY_ERROR_TEMP_1047: analysis(
    '',
    '<hintName> Hint parameters should include an optional integral partitionNum and/or columns, but <invalidParams> can not be recognized as either partitionNum or columns.',
  ),
  _LEGACY_ERROR_TEMP_1048: analysis('', '<hintName> Hint expects a partition number as a parameter.'),
  _LEGACY_ERROR_TEMP_1037: analysis(
    '',
    'Window function <wf> requires window to be ordered, please add ORDER BY clause. For example SELECT <wf>(value_expr) OVER (PARTITION BY window_partition ORDER BY window_ordering) from table.',
  ),
  WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE: analysis('42601', 'Window function <funcName> requires an OVER clause.'),
  UNSUPPORTED_EXPR_FOR_WINDOW: analysis('42P20', 'Expression <sqlExpr> not supported within a window function.'),
  MISSING_WINDOW_SPECIFICATION: analysis(
    '42P20',
    "Window specification is not defined in the WINDOW clause for <windowName>. For more information about WINDOW clauses, please refer to '<docroot>/sql-ref-syntax-qry-select-window.html'.",
  ),
  'UNSUPPORTED_GENERATOR.MULTI_GENERATOR': analysis(
    '42K0E',
    'The generator is not supported: only one generator allowed per SELECT clause but found <num>: <generators>.',
  ),
  'UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS': analysis(
    '42K0E',
    'The generator is not supported: nested in expressions <expression>.',
  ),
  'INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN': analysis(
    '42823',
    'Invalid subquery: Scalar subquery must return only one column, but got <number>.',
  ),
  'DATATYPE_MISMATCH.IN_SUBQUERY_DATA_TYPE_MISMATCH': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The data type of one or more elements in the left hand side of an IN subquery is not compatible with the data type of the output of the subquery. Mismatched columns: [<mismatchedColumns>], left side: [<leftType>], right side: [<rightType>].',
  ),
  'DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The data type <orderSpecType> used in the order specification does not support the data type <valueBoundaryType> which is used in the range frame.',
  ),
  'DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The number of columns in the left hand side of an IN subquery does not match the number of columns in the output of subquery. Left hand side columns(length: <leftLength>): [<leftColumns>], right hand side columns(length: <rightLength>): [<rightColumns>].',
  ),
  SCALAR_SUBQUERY_TOO_MANY_ROWS: runtime(
    'spark',
    '21000',
    'More than one row returned by a subquery used as an expression.',
  ),
} as const satisfies Record<string, Condition>;
