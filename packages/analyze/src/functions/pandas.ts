/** Spark's internal functions that its pandas API calls (`pyspark.sql.internal`); no user writes them. */
import { refuse } from '@outboard/errors';
import { array as arrayOf, type DataType, floorDiv, isIntegral, types } from '@outboard/plan';
import {
  aggregate,
  any,
  boolean,
  double,
  type FunctionDefinition,
  integer,
  isTrue,
  numeric,
  refused,
  scalar,
  timestamp,
  typeOf,
} from './define.js';
import { rowNumber } from './math.js';

/** Squares of distances, by how many rows less some (delta degrees of freedom); NULL where that is none. */
const spread = (squares: string, rows: string): string =>
  `CASE WHEN ${rows} = $1 THEN NULL ELSE ${squares} * ${rows} / (${rows} - $1) END`;
const variance = spread('<<var_pop($0)>>', '<<count($0)>>');

/** A moment beside which nothing varies is none. */
const moment = (least: number, engine: string): string =>
  `CASE WHEN <<count($0)>> < ${least} THEN NULL WHEN <<var_pop($0)>> * <<count($0)>> < 1e-14 THEN 0.0::DOUBLE ELSE <<${engine}($0)>> END`;

const timestampNtz = { ...timestamp, accepts: (t: DataType) => t.kind === 'timestamp_ntz', to: types.timestampNtz };

export const pandasFunctions: readonly FunctionDefinition[] = [
  rowNumber('distributed_id distributed_sequence_id'),
  scalar('timestamp_ntz_to_long', [timestampNtz], types.long, floorDiv('epoch_us($0)', 1_000_000), {
    pretty: ([moment]) => `cast_timestamp_ntz_to_long(${moment})`,
  }),
  aggregate('pandas_var', [double, integer], types.double, variance, {
    nullable: true,
    pretty: ([a]) => `pandas_variance(${a})`,
  }),
  aggregate('pandas_stddev', [double, integer], types.double, `sqrt(${variance})`, {
    nullable: true,
    pretty: ([a]) => `pandas_stddev(${a})`,
  }),
  aggregate('pandas_skew', [double], types.double, moment(3, 'skewness'), {
    nullable: true,
    pretty: ([a]) => `pandas_skewness(${a})`,
  }),
  aggregate('pandas_kurt', [double], types.double, moment(4, 'kurtosis'), {
    nullable: true,
    pretty: ([a]) => `pandas_kurtosis(${a})`,
  }),
  aggregate(
    'pandas_covar',
    [double, double, integer],
    types.double,
    'CASE WHEN <<regr_count($0, $1)>> = $2 THEN NULL ELSE <<regr_sxy($0, $1)>> / (<<regr_count($0, $1)>> - $2) END',
    { nullable: true, pretty: ([a, b]) => `pandas_covar(${a}, ${b})` },
  ),
  refused('ewm null_index collect_top_k', 'of the pandas API'),
  // Of no rows it is 1. The engine's own product is one of doubles.
  aggregate(
    'pandas_product',
    [numeric, boolean],
    (args) => (isIntegral(typeOf(args, 0)) ? types.long : types.double),
    ([value], c) => {
      const product = isIntegral(typeOf(c.arguments, 0))
        ? `list_reduce(list_prepend(1::BIGINT, coalesce(<<list(${value}::BIGINT)!nonnull>>, [])), lambda p_, x_: p_ * x_)`
        : `coalesce(<<product(${value})>>, 1.0::DOUBLE)`;
      return isTrue(c.arguments[1]) ? product : `CASE WHEN <<count(*)>> = <<count(${value})>> THEN ${product} END`;
    },
    { nullable: (args) => !isTrue(args[1]), pretty: ([a]) => `pandas_product(${a})` },
  ),
  // All values that are as frequent as the most frequent one.
  aggregate(
    'pandas_mode',
    [any, boolean],
    (args) => arrayOf(typeOf(args, 0), false),
    (a, c) => {
      if (!isTrue(c.arguments[1])) return refuse('pandas_mode of missing values');
      const entries = `coalesce(map_entries(<<histogram(${a[0]})>>), [])`;
      return `list_transform([${entries}], lambda h_: list_transform(list_filter(h_, lambda e_: e_.value = list_max(list_transform(h_, lambda x_: x_.value))), lambda e_: e_.key))[1]`;
    },
    { nullable: false, pretty: ([a]) => `pandas_mode(${a})` },
  ),
];
