/** The version of Spark whose protocol and language this speaks. */
export const SPARK_VERSION = '4.1.0';
