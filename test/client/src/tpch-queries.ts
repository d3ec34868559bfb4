/** TPC-H as DataFrame programs, by the parameters of DuckDB's query texts. */
import { type Column, type DataFrame, functions as F } from '@outboard/client';

export type Tables = (name: TableName) => DataFrame;
export const TABLES = ['customer', 'lineitem', 'nation', 'orders', 'part', 'region', 'supplier'] as const;
export type TableName = (typeof TABLES)[number];

const { avg, col, count, desc, lit, sum, when } = F;
const date = (text: string): Column => lit(text).cast('date');
const revenue = (): Column => sum(col('l_extendedprice').times(lit(1).minus(col('l_discount'))));

export const tpch: Readonly<Record<number, (table: Tables) => DataFrame>> = {
  1: (table) => {
    const discounted = col('l_extendedprice').times(lit(1).minus(col('l_discount')));
    return table('lineitem')
      .where(col('l_shipdate').leq(date('1998-09-02')))
      .groupBy('l_returnflag', 'l_linestatus')
      .agg(
        sum('l_quantity').as('sum_qty'),
        sum('l_extendedprice').as('sum_base_price'),
        sum(discounted).as('sum_disc_price'),
        sum(discounted.times(lit(1).plus(col('l_tax')))).as('sum_charge'),
        avg('l_quantity').as('avg_qty'),
        avg('l_extendedprice').as('avg_price'),
        avg('l_discount').as('avg_disc'),
        count('*').as('count_order'),
      )
      .orderBy('l_returnflag', 'l_linestatus');
  },
  3: (table) => {
    const customers = table('customer').where(col('c_mktsegment').eq('BUILDING'));
    const orders = table('orders').where(col('o_orderdate').lt(date('1995-03-15')));
    const items = table('lineitem').where(col('l_shipdate').gt(date('1995-03-15')));
    return customers
      .join(orders, col('c_custkey').eq(col('o_custkey')))
      .join(items, col('l_orderkey').eq(col('o_orderkey')))
      .groupBy('l_orderkey', 'o_orderdate', 'o_shippriority')
      .agg(revenue().as('revenue'))
      .select('l_orderkey', 'revenue', 'o_orderdate', 'o_shippriority')
      .orderBy(desc('revenue'), 'o_orderdate')
      .limit(10);
  },
  4: (table) => {
    const late = table('lineitem').where(col('l_commitdate').lt(col('l_receiptdate')));
    const orders = table('orders').where('o_orderdate >= date"1993-07-01" AND o_orderdate < date"1993-10-01"');
    return orders
      .join(late, col('l_orderkey').eq(col('o_orderkey')), 'left_semi')
      .groupBy('o_orderpriority')
      .agg(count('*').as('order_count'))
      .orderBy('o_orderpriority');
  },
  5: (table) => {
    const orders = table('orders').where(
      col('o_orderdate')
        .geq(date('1994-01-01'))
        .and(col('o_orderdate').lt(date('1995-01-01'))),
    );
    return table('region')
      .where(col('r_name').eq('ASIA'))
      .join(table('nation'), col('n_regionkey').eq(col('r_regionkey')))
      .join(table('supplier'), col('s_nationkey').eq(col('n_nationkey')))
      .join(table('customer'), col('c_nationkey').eq(col('s_nationkey')))
      .join(orders, col('c_custkey').eq(col('o_custkey')))
      .join(
        table('lineitem'),
        col('l_orderkey')
          .eq(col('o_orderkey'))
          .and(col('l_suppkey').eq(col('s_suppkey'))),
      )
      .groupBy('n_name')
      .agg(revenue().as('revenue'))
      .orderBy(desc('revenue'));
  },
  6: (table) =>
    table('lineitem')
      .where(
        col('l_shipdate')
          .geq(date('1994-01-01'))
          .and(col('l_shipdate').lt(date('1995-01-01'))),
      )
      .where(col('l_discount').between(lit('0.05').cast('decimal(3,2)'), lit('0.07').cast('decimal(3,2)')))
      .where(col('l_quantity').lt(24))
      .agg(sum(col('l_extendedprice').times(col('l_discount'))).as('revenue')),
  10: (table) => {
    const orders = table('orders').where(
      col('o_orderdate')
        .geq(date('1993-10-01'))
        .and(col('o_orderdate').lt(date('1994-01-01'))),
    );
    return table('customer')
      .join(orders, col('c_custkey').eq(col('o_custkey')))
      .join(table('lineitem').where(col('l_returnflag').eq('R')), col('l_orderkey').eq(col('o_orderkey')))
      .join(table('nation'), col('c_nationkey').eq(col('n_nationkey')))
      .groupBy('c_custkey', 'c_name', 'c_acctbal', 'c_phone', 'n_name', 'c_address', 'c_comment')
      .agg(revenue().as('revenue'))
      .select('c_custkey', 'c_name', 'revenue', 'c_acctbal', 'n_name', 'c_address', 'c_phone', 'c_comment')
      .orderBy(desc('revenue'))
      .limit(20);
  },
  12: (table) => {
    const urgent = col('o_orderpriority').isin('1-URGENT', '2-HIGH');
    return table('orders')
      .join(table('lineitem'), col('o_orderkey').eq(col('l_orderkey')))
      .where(col('l_shipmode').isin('MAIL', 'SHIP'))
      .where(
        col('l_commitdate')
          .lt(col('l_receiptdate'))
          .and(col('l_shipdate').lt(col('l_commitdate'))),
      )
      .where(
        col('l_receiptdate')
          .geq(date('1994-01-01'))
          .and(col('l_receiptdate').lt(date('1995-01-01'))),
      )
      .groupBy('l_shipmode')
      .agg(
        sum(when(urgent, 1).otherwise(0)).as('high_line_count'),
        sum(when(urgent.not(), 1).otherwise(0)).as('low_line_count'),
      )
      .orderBy('l_shipmode');
  },
  14: (table) => {
    const price = col('l_extendedprice').times(lit(1).minus(col('l_discount')));
    return table('lineitem')
      .where(
        col('l_shipdate')
          .geq(date('1995-09-01'))
          .and(col('l_shipdate').lt(date('1995-10-01'))),
      )
      .join(table('part'), col('l_partkey').eq(col('p_partkey')))
      .agg(
        sum(when(col('p_type').like('PROMO%'), price).otherwise(0))
          .times(100)
          .divide(sum(price))
          .as('promo_revenue'),
      );
  },
};
