/** What Spark's functions say of arguments they can't take, while a query is analyzed or while it runs. */
import { analysis, type Condition, runtime } from '../condition.js';

export const functionConditions = {
  'INVALID_SCHEMA.NON_STRING_LITERAL': analysis(
    '42K07',
    'The input schema <inputSchema> is not a valid schema string. The input expression must be string literal and not null.',
  ),
  'INVALID_SCHEMA.NON_STRUCT_TYPE': analysis(
    '42K07',
    'The input schema <inputSchema> is not a valid schema string. The input expression should be evaluated to struct type, but got <dataType>.',
  ),
  'INVALID_OPTIONS.NON_MAP_FUNCTION': analysis('42K06', 'Invalid options: Must use the `map()` function for options.'),
  'INVALID_OPTIONS.NON_STRING_TYPE': analysis(
    '42K06',
    'Invalid options: A type of keys and values in `map()` must be string, but got <mapType>.',
  ),
  INVALID_CORRUPT_RECORD_TYPE: analysis(
    '42804',
    'The column <columnName> for corrupt records must have the nullable STRING type, but got <actualType>.',
  ),
  PARSE_MODE_UNSUPPORTED: analysis(
    '42601',
    "The function <funcName> doesn't support the <mode> mode. Acceptable modes are PERMISSIVE and FAILFAST.",
  ),
  INVALID_VARIANT_CAST: runtime(
    'runtime',
    '22023',
    'The variant value `<value>` cannot be cast into `<dataType>`. Please use `try_variant_get` instead.',
  ),
  INVALID_VARIANT_GET_PATH: runtime(
    'runtime',
    '22023',
    'The path `<path>` is not a valid variant extraction path in `<functionName>`.\nA valid path should start with `$` and is followed by zero or more segments like `[123]`, `.name`, `[\'name\']`, or `["name"]`.',
  ),
  MALFORMED_VARIANT: runtime('runtime', '22023', 'Variant binary is malformed. Please check the data source is valid.'),
  UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT: runtime(
    'runtime',
    '22023',
    'Unknown primitive type with id <id> was found in a variant value.',
  ),
  VARIANT_CONSTRUCTOR_SIZE_LIMIT: runtime(
    'runtime',
    '22023',
    'Cannot construct a Variant larger than 16 MiB. The maximum allowed size of a Variant value is 16 MiB.',
  ),
  VARIANT_DUPLICATE_KEY: runtime(
    'runtime',
    '22023',
    'Failed to build variant because of a duplicate object key `<key>`.',
  ),
  INVALID_JSON_RECORD_TYPE: runtime(
    'spark',
    '22023',
    'Detected an invalid type of a JSON record while inferring a common schema in the mode <failFastMode>. Expected a STRUCT type, but found <invalidType>.',
  ),
  'MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION': runtime(
    'spark',
    '22023',
    "Malformed records are detected in record parsing: <badRecord>.\nParse Mode: <failFastMode>. To process malformed records as null result, try setting the option 'mode' as 'PERMISSIVE'. ",
  ),
  'DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The key of map cannot be/contain <keyType>.',
  ),
  'DATATYPE_MISMATCH.INVALID_JSON_MAP_KEY_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> can only contain STRING as a key type for a MAP.',
  ),
  'DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: The input of <functionName> can't be <dataType> type data.",
  ),
  'DATATYPE_MISMATCH.INVALID_JSON_SCHEMA': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> must be a struct, an array, a map or a variant.',
  ),
  'DATATYPE_MISMATCH.HASH_MAP_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Input to the function <functionName> cannot contain elements of the "MAP" type. In Spark, same maps may have different hashcode, thus hash expressions are prohibited on "MAP" elements. To restore previous behavior set "spark.sql.legacy.allowHashOnMapType" to "true".',
  ),
  'DATATYPE_MISMATCH.HASH_VARIANT_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Input to the function <functionName> cannot contain elements of the "VARIANT" type yet.',
  ),
  'DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should have been <dataType> followed by a value with same element type, but it's [<leftType>, <rightType>].",
  ),
  'DATATYPE_MISMATCH.NON_STRING_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: all arguments of the function <funcName> must be strings.',
  ),
  'DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <exprName> must be between <valueRange> (current value = <currentValue>).',
  ),
  'DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: <msg><hint>.',
  ),
  HLL_INVALID_INPUT_SKETCH_BUFFER: runtime(
    'runtime',
    '22546',
    'Invalid call to <function>; only valid HLL sketch buffers are supported as inputs (such as those produced by the `hll_sketch_agg` function).',
  ),
  HLL_INVALID_LG_K: runtime(
    'runtime',
    '22546',
    'Invalid call to <function>; the `lgConfigK` value must be between <min> and <max>, inclusive: <value>.',
  ),
  HLL_UNION_DIFFERENT_LG_K: runtime(
    'runtime',
    '22000',
    'Sketches have different `lgConfigK` values: <left> and <right>. Set the `allowDifferentLgConfigK` parameter to true to call <function> with different `lgConfigK` values.',
  ),
  KLL_SKETCH_INCOMPATIBLE_MERGE: runtime(
    'runtime',
    '22000',
    'For function <functionName>, cannot merge KLL sketches: <reason>',
  ),
  KLL_SKETCH_INVALID_INPUT: runtime(
    'runtime',
    '22000',
    'For function <functionName>, invalid KLL sketch binary data: <reason>',
  ),
  KLL_SKETCH_INVALID_QUANTILE_RANGE: runtime(
    'runtime',
    '22003',
    'For function <functionName>, the quantile value must be between 0.0 and 1.0 (inclusive), but got <quantile>.',
  ),
  THETA_INVALID_INPUT_SKETCH_BUFFER: runtime(
    'runtime',
    '22546',
    'Invalid call to <function>; only valid Theta sketch buffers are supported as inputs (such as those produced by the `theta_sketch_agg` function).',
  ),
  THETA_INVALID_LG_NOM_ENTRIES: runtime(
    'runtime',
    '22546',
    'Invalid call to <function>; the `lgNomEntries` value must be between <min> and <max>, inclusive: <value>.',
  ),
  'DATATYPE_MISMATCH.UNEXPECTED_NULL': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <exprName> must not be null.',
  ),
  'WRONG_NUM_ARGS.WITH_SUGGESTION': analysis(
    '42605',
    'The <functionName> requires <expectedNum> parameters but the actual number is <actualNum>. If you have to call this function with <legacyNum> parameters, set the legacy configuration <legacyConfKey> to <legacyConfValue>.',
  ),
  'INVALID_FORMAT.ESC_AT_THE_END': analysis(
    '42601',
    'The format is invalid: <format>. The escape character is not allowed to end with.',
  ),
  'INVALID_FORMAT.ESC_IN_THE_MIDDLE': analysis(
    '42601',
    'The format is invalid: <format>. The escape character is not allowed to precede <char>.',
  ),
  'INVALID_FORMAT.CONT_THOUSANDS_SEPS': analysis(
    '42601',
    'The format is invalid: <format>. Thousands separators (, or G) must have digits in between them in the number format.',
  ),
  'INVALID_FORMAT.CUR_MUST_BEFORE_DEC': analysis(
    '42601',
    'The format is invalid: <format>. Currency characters must appear before any decimal point in the number format.',
  ),
  'INVALID_FORMAT.CUR_MUST_BEFORE_DIGIT': analysis(
    '42601',
    'The format is invalid: <format>. Currency characters must appear before digits in the number format.',
  ),
  'INVALID_FORMAT.EMPTY': analysis(
    '42601',
    'The format is invalid: <format>. The number format string cannot be empty.',
  ),
  'INVALID_FORMAT.THOUSANDS_SEPS_MUST_BEFORE_DEC': analysis(
    '42601',
    'The format is invalid: <format>. Thousands separators (, or G) may not appear after the decimal point in the number format.',
  ),
  'INVALID_FORMAT.UNEXPECTED_TOKEN': analysis(
    '42601',
    'The format is invalid: <format>. Found the unexpected <token> in the format string; the structure of the format string must match: `[MI|S]` `[$]` `[0|9|G|,]*` `[.|D]` `[0|9]*` `[$]` `[PR|MI|S]`.',
  ),
  'INVALID_FORMAT.WRONG_NUM_DIGIT': analysis(
    '42601',
    'The format is invalid: <format>. The format string requires at least one number digit.',
  ),
  'INVALID_FORMAT.WRONG_NUM_TOKEN': analysis(
    '42601',
    'The format is invalid: <format>. At most one <token> is allowed in the number format.',
  ),
  'INVALID_FORMAT.MISMATCH_INPUT': runtime(
    'illegalArgument',
    '42601',
    'The format is invalid: <format>. The input <inputType> <input> does not match the format.',
  ),
  'UNSUPPORTED_FEATURE.GEOSPATIAL_DISABLED': analysis(
    '0A000',
    'The feature is not supported: Geospatial feature is disabled.',
  ),
  AVRO_NOT_LOADED_SQL_FUNCTIONS_UNUSABLE: analysis(
    '22KD3',
    "Cannot call the <functionName> SQL function because the Avro data source is not loaded.\nPlease restart your job or session with the 'spark-avro' package loaded, such as by using the --packages argument on the command line, and then retry your query or command again.",
  ),
  'INVALID_PARAMETER_VALUE.PATTERN': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: <value>.',
  ),
  'INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: Expects group index between 0 and <groupCount>, but got <groupIndex>.',
  ),
  'INVALID_PARAMETER_VALUE.ZERO_INDEX': analysis(
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: expects %1$, %2$ and so on, but got %0$.',
  ),
  'DATATYPE_MISMATCH.INPUT_SIZE_NOT_ONE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Length of <exprName> should be 1.',
  ),
  _LEGACY_ERROR_TEMP_3242: runtime(
    'illegalArgument',
    '',
    'sequence step must be an <intervalType> of day granularity if start and end values are dates',
  ),
  'INVALID_PARAMETER_VALUE.START': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: Expects a positive or a negative value for `start`, but got 0.',
  ),
  'INVALID_PARAMETER_VALUE.LONG': analysis(
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: expects a long literal, but got <invalidValue>.',
  ),
  NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION: runtime(
    'illegalArgument',
    '22003',
    'Found the negative value in <frequencyExpression>: <negativeValue>, but expected a positive integral value.',
  ),
  SEED_EXPRESSION_IS_UNFOLDABLE: analysis(
    '42K08',
    'The seed expression <seedExpr> of the expression <exprWithSeed> must be foldable.',
  ),
  'INVALID_PARAMETER_VALUE.LENGTH': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: Expects `length` greater than or equal to 0, but got <length>.',
  ),
  'INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: detail message: <detailMessage>',
  ),
  'INVALID_PARAMETER_VALUE.AES_IV_LENGTH': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: supports 16-byte CBC IVs and 12-byte GCM IVs, but got <actualLength> bytes for <mode>.',
  ),
  'INVALID_PARAMETER_VALUE.AES_KEY_LENGTH': runtime(
    'runtime',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: expects a binary value with 16, 24 or 32 bytes, but got <actualLength> bytes.',
  ),
  'UNSUPPORTED_FEATURE.AES_MODE': runtime(
    'runtime',
    '0A000',
    'The feature is not supported: AES-<mode> with the padding <padding> by the <functionName> function.',
  ),
  'UNSUPPORTED_FEATURE.AES_MODE_AAD': runtime(
    'runtime',
    '0A000',
    'The feature is not supported: <functionName> with AES-<mode> does not support additional authenticate data (AAD).',
  ),
  'UNSUPPORTED_FEATURE.AES_MODE_IV': runtime(
    'runtime',
    '0A000',
    'The feature is not supported: <functionName> with AES-<mode> does not support initialization vectors (IVs).',
  ),
  'INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE': runtime(
    'illegalArgument',
    '22023',
    'The value of parameter(s) <parameter> in <functionName> is invalid: expects an integer value in [0, <upper>), but got <invalidValue>.',
  ),
  INVALID_REGEXP_REPLACE: runtime(
    'runtime',
    '22023',
    'Could not perform regexp_replace for source = "<source>", pattern = "<pattern>", replacement = "<replacement>" and position = <position>.',
  ),
  INVALID_INDEX_OF_ZERO: runtime(
    'runtime',
    '22003',
    'The index 0 is invalid. An index shall be either < 0 or > 0 (the first element has index 1).',
  ),
  INVALID_URL: runtime(
    'illegalArgument',
    '22P02',
    'The url is invalid: <url>. Use `try_parse_url` to tolerate invalid URL and return NULL instead.',
  ),
  COMPARATOR_RETURNS_NULL: runtime(
    'spark',
    '22004',
    'The comparator has returned a NULL for a comparison between <firstValue> and <secondValue>.\nIt should return a positive integer for "greater than", 0 for "equal" and a negative integer for "less than".\nTo revert to deprecated behavior where NULL is treated as 0 (equal), you must set "spark.sql.legacy.allowNullComparisonResultInArraySort" to "true".',
  ),
  NULL_MAP_KEY: runtime('runtime', '2200E', 'Cannot use null as map key.'),
  'DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType> with ANSI mode on.\nIf you have to cast <srcType> to <targetType>, you can set <config> as <configVal>.',
  ),
  'DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to function <functionName> should have been two <arrayType> with same element type, but it's [<leftType>, <rightType>].",
  ),
  'DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: The <leftExprName>(<leftExprValue>) must be <constraint> the <rightExprName>(<rightExprValue>).',
  ),
  CANNOT_PARSE_INTERVAL: analysis(
    '22006',
    'Unable to parse <intervalString>. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. If the issue persists, please double check that the input value is not null or empty and try again.',
  ),
  'DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: <functionName> uses the wrong parameter type. The parameter type must conform to:\n1. The start and stop expressions must resolve to the same type.\n2. If start and stop expressions resolve to the <startType> type, then the step expression must resolve to the <stepType> type.\n3. Otherwise, if start and stop expressions resolve to the <otherStartType> type, then the step expression must resolve to the same type.',
  ),
  FAILED_FUNCTION_CALL: analysis(
    '38000',
    "Failed preparing of the function <funcName> for call. Please, double check function's arguments.",
  ),
  SECOND_FUNCTION_ARGUMENT_NOT_INTEGER: analysis(
    '22023',
    'The second argument of <functionName> function needs to be an integer.',
  ),
  INVALID_TIMEZONE: runtime(
    'dateTime',
    '22009',
    "The timezone: <timeZone> is invalid. The timezone must be either a region-based zone ID or a zone offset. Region IDs must have the form 'area/city', such as 'America/Los_Angeles'. Zone offsets must be in the format '(+|-)HH', '(+|-)HH:mm’ or '(+|-)HH:mm:ss', e.g '-08' , '+01:00' or '-13:33:33', and must be in the range from -18:00 to +18:00. 'Z' and 'UTC' are accepted as synonyms for '+00:00'.",
  ),
  NAMED_PARAMETERS_NOT_SUPPORTED: analysis(
    '4274K',
    'Named parameters are not supported for function <functionName>; please retry the query with positional arguments to the function call instead.',
  ),
  UNRECOGNIZED_PARAMETER_NAME: analysis(
    '4274K',
    'Cannot invoke routine <routineName> because the routine call included a named argument reference for the argument named <argumentName>, but this routine does not include any signature containing an argument with this name. Did you mean one of the following? [<proposal>].',
  ),
  UNEXPECTED_POSITIONAL_ARGUMENT: analysis(
    '4274K',
    'Cannot invoke routine <routineName> because it contains positional argument(s) following the named argument assigned to <parameterName>; please rearrange them so the positional arguments come first and then retry the query again.',
  ),
  REQUIRED_PARAMETER_NOT_FOUND: analysis(
    '4274K',
    'Cannot invoke routine <routineName> because the parameter named <parameterName> is required, but the routine call did not supply a value. Please update the routine call to supply an argument value (either positionally at index <index> or by name) and retry the query again.',
  ),
  'DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED': analysis(
    '4274K',
    'Call to routine <routineName> is invalid because it includes multiple argument assignments to the same parameter name <parameterName>. A positional argument and named argument both referred to the same parameter. Please remove the named argument referring to this parameter.',
  ),
  'DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.DOUBLE_NAMED_ARGUMENT_REFERENCE': analysis(
    '4274K',
    'Call to routine <routineName> is invalid because it includes multiple argument assignments to the same parameter name <parameterName>. More than one named argument referred to the same parameter. Please assign a value only once.',
  ),
  _LEGACY_ERROR_TEMP_1039: analysis(
    '',
    'Multiple time/session window expressions would result in a cartesian product of rows, therefore they are currently not supported.',
  ),
  _LEGACY_ERROR_TEMP_1040: analysis(
    '',
    'Gap duration expression used in session window must be CalendarIntervalType, but got <dt>.',
  ),
  _LEGACY_ERROR_TEMP_1021: analysis(
    '',
    'count(<targetString>.*) is not allowed. Please use count(*) or expand the columns manually, e.g. count(col1, col2).',
  ),
  UNEXPECTED_INPUT_TYPE: analysis(
    '42K09',
    'Parameter <paramIndex> of function <functionName> requires the <requiredType> type, however <inputSql> has the type <inputType>.',
  ),
  'DATATYPE_MISMATCH.NULL_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Null typed values cannot be used as arguments of <functionName>.',
  ),
  'DATATYPE_MISMATCH.MAP_CONCAT_DIFF_TYPES': analysis(
    '42K09',
    "Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> should all be of type map, but it's <dataType>.",
  ),
  _LEGACY_ERROR_TEMP_1210: analysis('', 'The second argument in <funcName> should be a boolean literal.'),
  INVALID_ESCAPE_CHAR: analysis('42604', '`EscapeChar` should be a string literal of length one, but got <sqlExpr>.'),
  _LEGACY_ERROR_TEMP_1104: analysis('', 'The second argument should be a double literal.'),
  NON_FOLDABLE_ARGUMENT: analysis(
    '42K08',
    'The function <funcName> requires the parameter <paramName> to be a foldable expression of the type <paramType>, but the actual argument is a non-foldable.',
  ),
  FEATURE_NOT_ENABLED: analysis(
    '56038',
    'The feature <featureName> is not enabled. Consider setting the config <configKey> to <configValue> to enable this capability.',
  ),
  AGGREGATE_FUNCTION_WITH_NONDETERMINISTIC_EXPRESSION: analysis(
    '42845',
    'Non-deterministic expression <sqlExpr> should not appear in the arguments of an aggregate function.',
  ),
  INVALID_NON_DETERMINISTIC_EXPRESSIONS: analysis(
    '42K0E',
    'The operator expects a deterministic expression, but the actual expression is <sqlExprs>.',
  ),
  _LEGACY_ERROR_TEMP_1207: analysis(
    '',
    'The duration and time inputs to window must be an integer, long or string literal.',
  ),
  _LEGACY_ERROR_TEMP_3101: analysis('', 'The input is not a correct window column: <windowTime>'),
  _LEGACY_ERROR_TEMP_3231: runtime(
    'illegalArgument',
    '',
    'Intervals greater than a month is not supported (<interval>).',
  ),
} as const satisfies Record<string, Condition>;
