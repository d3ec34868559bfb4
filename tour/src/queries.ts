/** The tour's queries, as data: 3,000,000 flights within the United States (first half of 2001) and the airports they join. */
import { type DataFrame, functions, type Row, type SparkSession, Window } from '@outboard/client';

const { avg, col, count, date_format, desc, hour, round, row_number, sum, when } = functions;

/** Where the data is, as the mesh's workers see it. */
export interface Files {
  readonly flights: string;
  readonly airports: string;
}

export interface TourColumn {
  readonly head: string;
  readonly align?: 'right';
  /** `rows`: all of them, for what is drawn to scale. */
  readonly cell: (row: Row, rows: readonly Row[]) => string;
}

export interface TourQuery {
  readonly title: string;
  /** What there is to see in it. */
  readonly about: string;
  readonly build: (spark: SparkSession, files: Files) => DataFrame | Promise<DataFrame>;
  readonly columns: readonly TourColumn[];
}

const BAR_WIDTH = 30;
const LATE_MINUTES = 15;
const ROUTE_FLIGHTS_MIN = 500;

const text = (name: string, head = name): TourColumn => ({ head, cell: (row) => String(row[name] ?? '') });
const number = (name: string, head = name, digits = 0): TourColumn => {
  const format = new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return { head, align: 'right', cell: (row) => format.format(row[name] as number | bigint) };
};
/** A bar, the largest value's being the longest; nothing for values below 0. */
const bar = (name: string): TourColumn => ({
  head: '',
  cell: (row, rows) => {
    const largest = Math.max(...rows.map((other) => Number(other[name])));
    return '▇'.repeat(Math.max(0, Math.round((Number(row[name]) / largest) * BAR_WIDTH)));
  },
});

const flightsOf = (spark: SparkSession, files: Files): DataFrame => spark.read.parquet(files.flights);
const airportsOf = (spark: SparkSession, files: Files): DataFrame =>
  spark.read.option('header', true).schema(AIRPORTS).csv(files.airports);
const AIRPORTS =
  'iata STRING, name STRING, city STRING, state STRING, country STRING, latitude DOUBLE, longitude DOUBLE';

export const queries: readonly TourQuery[] = [
  {
    title: 'Delays by hour of departure',
    about: 'a scan of all flights and an aggregate',
    build: (spark, files) =>
      flightsOf(spark, files)
        .groupBy(hour('date').as('hour'))
        .agg(
          count('*').as('flights'),
          round(avg('delay'), 1).as('minutes'),
          round(
            sum(when(col('delay').gt(LATE_MINUTES), 1).otherwise(0))
              .times(100)
              .divide(count('*')),
            1,
          ).as('late'),
        )
        .orderBy('hour'),
    columns: [
      number('hour'),
      number('flights'),
      number('minutes', 'minutes late, on average', 1),
      number('late', `% over ${LATE_MINUTES} min`, 1),
      bar('minutes'),
    ],
  },
  {
    title: 'The worst routes',
    about: 'the aggregate joined twice with the airports',
    build: (spark, files) => {
      const from = airportsOf(spark, files).select(col('iata').as('origin'), col('city').as('from'));
      const to = airportsOf(spark, files).select(col('iata').as('destination'), col('city').as('to'));
      return flightsOf(spark, files)
        .groupBy('origin', 'destination')
        .agg(count('*').as('flights'), round(avg('delay'), 1).as('minutes'), avg('distance').cast('int').as('miles'))
        .where(col('flights').geq(ROUTE_FLIGHTS_MIN))
        .join(from, 'origin')
        .join(to, 'destination')
        .orderBy(desc('minutes'), 'origin', 'destination')
        .limit(10);
    },
    columns: [
      text('origin', ''),
      text('from'),
      text('destination', ''),
      text('to'),
      number('miles'),
      number('flights'),
      number('minutes', 'minutes late', 1),
      bar('minutes'),
    ],
  },
  {
    title: 'The three busiest routes out of each of the five busiest airports',
    about: 'window functions over an aggregate, then a join',
    build: (spark, files) => {
      const routes = flightsOf(spark, files).groupBy('origin', 'destination').agg(count('*').as('flights'));
      const ranked = routes
        .withColumn('departures', sum('flights').over(Window.partitionBy('origin')))
        .withColumn('place', row_number().over(Window.partitionBy('origin').orderBy(desc('flights'), 'destination')))
        .where(col('place').leq(3))
        .orderBy(desc('departures'), 'place')
        .limit(15);
      const cities = airportsOf(spark, files).select(col('iata').as('destination'), col('city').as('to'));
      return ranked.join(cities, 'destination').orderBy(desc('departures'), 'place');
    },
    columns: [
      text('origin'),
      number('departures'),
      number('place'),
      text('destination', ''),
      text('to'),
      number('flights'),
    ],
  },
  {
    title: 'Each state’s worst day',
    about: 'Spark SQL text with a parameter, over temporary views',
    build: async (spark, files) => {
      await flightsOf(spark, files)
        .withColumn('day', date_format('date', 'yyyy-MM-dd'))
        .createOrReplaceTempView('flights');
      await airportsOf(spark, files).createOrReplaceTempView('airports');
      return spark.sql(
        `WITH days AS (
           SELECT state, day, count(*) AS flights, round(avg(delay), 1) AS minutes
           FROM flights JOIN airports ON origin = iata
           GROUP BY state, day HAVING count(*) >= :least)
         SELECT * FROM (
           SELECT *, row_number() OVER (PARTITION BY state ORDER BY minutes DESC, day) AS place FROM days)
         WHERE place = 1 ORDER BY minutes DESC, state LIMIT 8`,
        { least: 100 },
      );
    },
    columns: [text('state'), text('day'), number('flights', 'departures'), number('minutes', 'minutes late', 1)],
  },
];
