/**
 * Spark's functions by their parameters: a signature, and the functions that have it. A letter a parameter:
 * `c` a column or the name of one; `v` a constant or a column; `f` a function of one to three columns; a capital is optional, and a
 * last `*` repeats the letter before it. (Spark SQL, "Built-in Functions".)
 *
 * What a string means is the difference between `c` and `v`: in `date_add('day', 'n')` the first names a column, the second is text.
 */
export const functionTable = {
  '': ['cume_dist', 'curdate', 'current_catalog', 'current_database', 'current_date', 'current_schema', 'current_timestamp', 'current_timezone', 'current_user', 'dense_rank', 'e', 'input_file_block_length', 'input_file_block_start', 'input_file_name', 'localtimestamp', 'monotonically_increasing_id', 'now', 'percent_rank', 'pi', 'rank', 'row_number', 'session_user', 'spark_partition_id', 'user', 'version'],
  'V': ['rand', 'randn', 'uuid'],
  'c': ['abs', 'acos', 'acosh', 'array_agg', 'array_compact', 'array_distinct', 'array_max', 'array_min', 'array_size', 'ascii', 'asin', 'asinh', 'atan', 'atanh', 'avg', 'base64', 'bin', 'bit_and', 'bit_count', 'bit_length', 'bit_or', 'bit_xor', 'bitmap_and_agg', 'bitmap_bit_position', 'bitmap_bucket_number', 'bitmap_construct_agg', 'bitmap_count', 'bitmap_or_agg', 'bool_and', 'bool_or', 'cardinality', 'cbrt', 'char', 'char_length', 'character_length', 'chr', 'collation', 'collect_list', 'collect_set', 'cos', 'cosh', 'cot', 'count', 'count_if', 'crc32', 'csc', 'date_from_unix_date', 'day', 'dayname', 'dayofmonth', 'dayofweek', 'dayofyear', 'degrees', 'every', 'exp', 'explode', 'explode_outer', 'expm1', 'factorial', 'flatten', 'grouping', 'hex', 'hour', 'initcap', 'inline', 'inline_outer', 'is_valid_utf8', 'isnan', 'isnotnull', 'isnull', 'json_array_length', 'json_object_keys', 'kurtosis', 'last_day', 'lcase', 'length', 'ln', 'log10', 'log1p', 'log2', 'lower', 'make_valid_utf8', 'map_entries', 'map_from_entries', 'map_keys', 'map_values', 'max', 'md5', 'median', 'min', 'minute', 'month', 'monthname', 'negative', 'nullifzero', 'octet_length', 'posexplode', 'posexplode_outer', 'positive', 'product', 'quarter', 'quote', 'radians', 'raise_error', 'reverse', 'rint', 'sec', 'second', 'sha', 'sha1', 'sign', 'signum', 'sin', 'sinh', 'size', 'skewness', 'some', 'soundex', 'sqrt', 'std', 'stddev', 'stddev_pop', 'stddev_samp', 'sum', 'tan', 'tanh', 'timestamp_micros', 'timestamp_millis', 'timestamp_seconds', 'try_avg', 'try_sum', 'try_url_decode', 'try_validate_utf8', 'typeof', 'ucase', 'unbase64', 'unhex', 'unix_date', 'unix_micros', 'unix_millis', 'unix_seconds', 'upper', 'url_decode', 'url_encode', 'validate_utf8', 'var_pop', 'var_samp', 'variance', 'weekday', 'weekofyear', 'year', 'zeroifnull'],
  'v': ['ntile'],
  'CC': ['make_ym_interval'],
  'c*': ['array', 'arrays_zip', 'coalesce', 'concat', 'greatest', 'grouping_id', 'hash', 'java_method', 'least', 'map_concat', 'named_struct', 'reflect', 'stack', 'struct', 'try_reflect', 'xxhash64'],
  'cC': ['hll_sketch_agg', 'hll_union_agg', 'randstr'],
  'cV': ['any_value', 'approx_count_distinct', 'assert_true', 'bround', 'btrim', 'ceil', 'ceiling', 'first', 'first_value', 'floor', 'from_unixtime', 'last', 'last_value', 'listagg', 'ltrim', 'mode', 'round', 'rtrim', 'schema_of_csv', 'schema_of_json', 'shuffle', 'sort_array', 'string_agg', 'to_binary', 'to_csv', 'to_date', 'to_json', 'to_time', 'to_timestamp', 'to_timestamp_ltz', 'to_timestamp_ntz', 'to_unix_timestamp', 'trim', 'try_to_binary', 'try_to_time', 'try_to_timestamp'],
  'cc': ['array_except', 'array_intersect', 'array_union', 'arrays_overlap', 'atan2', 'bit_get', 'corr', 'covar_pop', 'covar_samp', 'date_diff', 'dateadd', 'datediff', 'equal_null', 'getbit', 'histogram_numeric', 'hypot', 'ifnull', 'map_from_arrays', 'max_by', 'min_by', 'nanvl', 'nullif', 'nvl', 'pmod', 'power', 'regr_avgx', 'regr_avgy', 'regr_count', 'regr_intercept', 'regr_r2', 'regr_slope', 'regr_sxx', 'regr_sxy', 'regr_syy', 'time_trunc', 'try_add', 'try_divide', 'try_mod', 'try_multiply', 'try_subtract', 'xpath', 'xpath_boolean', 'xpath_double', 'xpath_float', 'xpath_int', 'xpath_long', 'xpath_number', 'xpath_short', 'xpath_string'],
  'cf': ['exists', 'filter', 'forall', 'map_filter', 'transform', 'transform_keys', 'transform_values'],
  'cv': ['add_months', 'array_append', 'array_contains', 'array_position', 'array_prepend', 'array_remove', 'array_repeat', 'collate', 'contains', 'date_add', 'date_format', 'date_sub', 'decode', 'element_at', 'encode', 'endswith', 'find_in_set', 'format_number', 'from_utc_timestamp', 'get', 'get_json_object', 'instr', 'left', 'map_contains_key', 'next_day', 'regexp', 'regexp_count', 'regexp_like', 'regexp_substr', 'repeat', 'right', 'rlike', 'sha2', 'shiftleft', 'shiftright', 'shiftrightunsigned', 'startswith', 'to_char', 'to_number', 'to_utc_timestamp', 'to_varchar', 'trunc', 'try_element_at', 'try_to_number'],
  'vc': ['date_part', 'date_trunc', 'datepart', 'extract'],
  'cVV': ['lag', 'lead', 'str_to_map'],
  'ccC': ['parse_url', 'sequence', 'try_parse_url', 'uniform'],
  'ccV': ['months_between'],
  'ccc': ['convert_timezone', 'make_date', 'make_time', 'nvl2', 'time_diff'],
  'ccf': ['map_zip_with', 'zip_with'],
  'cv*': ['json_tuple'],
  'cvV': ['approx_percentile', 'array_join', 'from_csv', 'from_json', 'ilike', 'like', 'nth_value', 'percentile', 'percentile_approx', 'regexp_extract_all', 'regexp_instr', 'replace', 'split', 'substr'],
  'cvv': ['array_insert', 'conv', 'lpad', 'regexp_extract', 'regexp_replace', 'rpad', 'slice', 'split_part', 'substring', 'substring_index', 'translate'],
  'vc*': ['concat_ws', 'format_string', 'printf'],
  'vcV': ['locate', 'position'],
  'vcc': ['timestampadd', 'timestampdiff'],
  'CCCC': ['make_dt_interval'],
  'cccC': ['count_min_sketch', 'overlay'],
  'cccc': ['width_bucket'],
  'cCCCC': ['mask'],
  'ccCCC': ['aes_decrypt', 'try_aes_decrypt'],
  'ccCCCC': ['aes_encrypt'],
  'CCCCCCC': ['make_interval', 'try_make_interval'],
  'ccccccC': ['make_timestamp_ltz', 'try_make_timestamp_ltz'],
  'CCCCCCCC': ['make_timestamp_ntz', 'try_make_timestamp_ntz'],
  'CCCCCCCCC': ['make_timestamp', 'try_make_timestamp'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FunctionTable = typeof functionTable;
