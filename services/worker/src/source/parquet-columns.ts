/** The columns of Parquet files, by their footers. */
import { quoted } from '../engine/quote.js';

/** Where Spark puts its schema into a Parquet file's footer (`ParquetReadSupport.SPARK_METADATA_KEY`). */
const SPARK_SCHEMA = 'org.apache.spark.sql.parquet.row.metadata';

/** The option that tells of columns which the user gave: those of the files only say what each may be read as. */
export const GIVEN = 'given-schema';

/** What holds all that the files have of it: Spark's reader makes a wider number of a narrower one, and of nothing else anything else. */
const WIDE = "('BIGINT', 'DOUBLE')";

/**
 * A SELECT of names, types and Spark's own fields; the first file's word on these counts, as its schema does.
 * Columns that files store in several ways are of the type that says so, which no reader knows; what stores nothing
 * but NULL (`NullType`) is VOID.
 */
export function parquetColumnsQuery(paths: readonly string[], options: ReadonlyMap<string, string>): string {
  const isTrue = (name: string) => options.get(name)?.toLowerCase() === 'true';
  const [first, files] = [quoted(paths[0] ?? ''), `[${paths.map(quoted).join(', ')}]`];
  const columns = `SELECT * FROM read_parquet(${files}, hive_partitioning = false, union_by_name = ${isTrue('mergeschema')})`;
  const schema = `SELECT decode(value) FROM parquet_kv_metadata(${first}) WHERE decode(key) = ${quoted(SPARK_SCHEMA)}`;
  const fields = `SELECT unnest(from_json((${schema}), '{"fields": ["JSON"]}').fields) AS f`;
  const field = `SELECT CAST(f AS VARCHAR) FROM (${fields}) WHERE f->>'name' = column_name LIMIT 1`;
  // The engine numbers names that are there twice; what it made of one no file has.
  const numbered = `regexp_matches(column_name, '_\\d+$') AND column_name NOT IN (SELECT name FROM stored)`;
  const twice = `error('[COLUMN_ALREADY_EXISTS]' || json_object('columnName', '\`' || lower(regexp_replace(column_name, '_\\d+$', '')) || '\`'))`;
  const name = `CASE WHEN ${numbered} THEN ${twice} ELSE column_name END`;
  // Places of one name within a file are told apart by their order, and compared where all files have as many.
  const stored = `SELECT *, row_number() OVER () AS i FROM parquet_schema(${files})`;
  const leaves = `SELECT file_name, name, list(type ORDER BY i) AS types FROM stored WHERE type IS NOT NULL AND type <> 'INT96' GROUP BY file_name, name`;
  const mixed = `SELECT name, array_to_string(list_sort(list(DISTINCT array_to_string(types, ', '))), ' and ') AS kinds FROM (${leaves}) GROUP BY name HAVING count(DISTINCT types) > 1 AND count(DISTINCT len(types)) = 1`;
  const voids = `SELECT name FROM stored WHERE type IS NOT NULL GROUP BY name HAVING bool_and(logical_type IS NOT DISTINCT FROM 'NullType()')`;
  const nested = "(column_type LIKE '%[]' OR column_type LIKE 'STRUCT(%' OR column_type LIKE 'MAP(%')";
  const own = `(name = column_name OR (${nested} AND name NOT IN (SELECT column_name FROM described)))`;
  const isWide = `column_type IN ${WIDE} AND ${isTrue('mergeschema') && !isTrue(GIVEN) ? 'false' : 'true'}`;
  const ways = `(SELECT any_value(kinds) FROM mixed WHERE ${own})`;
  const type = `CASE WHEN NOT ${nested} AND column_name IN (SELECT name FROM voids) THEN 'VOID' WHEN ${nested} AND EXISTS (SELECT 1 FROM voids WHERE ${own}) THEN 'of NULL values within others' WHEN ${ways} IS NULL OR (${isWide}) THEN column_type ELSE ${ways} || ' in several files' END`;
  const told = `CASE WHEN ${ways} IS NULL THEN (${field}) END`;
  return `WITH stored AS MATERIALIZED (${stored}), mixed AS MATERIALIZED (${mixed}), voids AS MATERIALIZED (${voids}), described AS MATERIALIZED (SELECT * FROM (DESCRIBE ${columns})) SELECT ${name}, ${type}, ${told} FROM described`;
}
