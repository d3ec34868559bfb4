/** Data sources by their names, and by the classes that older programs name (`DataSource.backwardCompatibilityMap`). */

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  parquet: [
    ...['parquet', 'parquet.DefaultSource'].flatMap((name) => [`sql.${name}`, `sql.execution.datasources.${name}`]),
    'sql.execution.datasources.parquet.ParquetFileFormat',
    'sql.execution.datasources.v2.parquet.ParquetDataSourceV2',
  ],
  json: [
    ...['json', 'json.DefaultSource'].flatMap((name) => [`sql.${name}`, `sql.execution.datasources.${name}`]),
    'sql.execution.datasources.json.JsonFileFormat',
    'sql.execution.datasources.v2.json.JsonDataSourceV2',
  ],
  csv: ['sql.execution.datasources.csv.CSVFileFormat', 'sql.execution.datasources.v2.csv.CSVDataSourceV2'],
  text: ['sql.execution.datasources.text.TextFileFormat', 'sql.execution.datasources.v2.text.TextDataSourceV2'],
  xml: ['sql.execution.datasources.xml.XmlFileFormat'],
};

const SHORT: ReadonlyMap<string, string> = new Map([
  ['com.databricks.spark.csv', 'csv'],
  ...Object.entries(CLASSES).flatMap(([short, names]) =>
    names.map((name): [string, string] => [`org.apache.spark.${name}`, short]),
  ),
]);

/** Short names are of any case, classes are not: what has no short name keeps its case for the error. */
export function sourceName(name: string): string {
  const short = SHORT.get(name);
  if (short !== undefined) return short;
  return name.includes('.') ? name : name.toLowerCase();
}
