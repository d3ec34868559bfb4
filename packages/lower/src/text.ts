/** Values as Spark prints them: the text of a cast, and the cells of `show`. */
import { refuse } from '@outboard/errors';
import { byStrftime, type DataType, engineFields, fieldSql, isInterval, type TypeOf } from '@outboard/plan';
import { intervalText } from './interval.js';

/**
 * `legacy` is what Spark prints with ANSI off: decimals by Java's `BigDecimal.toString`, small ones with an exponent.
 * `cell` is what `show` prints (`ToPrettyString`): NULL within values in capitals, bytes as digits.
 */
export type TextStyle = 'plain' | 'legacy' | 'cell';

export function toText(sql: string, from: DataType, style: TextStyle = 'plain'): string {
  const none = style === 'cell' ? "'NULL'" : "'null'";
  if (isInterval(from)) return intervalText(sql, from);
  switch (from.kind) {
    case 'string':
    case 'char':
    case 'varchar':
      return sql;
    case 'double':
    case 'float':
      return doubleText(sql);
    case 'decimal':
      return decimalText(sql, from, style === 'legacy');
    case 'date':
      return dateText(sql);
    case 'timestamp':
      // Without zone first: Spark prints the session's local time and no offset.
      return toText(`CAST(${sql} AS TIMESTAMP)`, { kind: 'timestamp_ntz' });
    case 'timestamp_ntz':
      return `regexp_replace(regexp_replace(${byStrftime(sql, '%Y-%m-%d %H:%M:%S.%f')}, '0+$', ''), '\\.$', '')`;
    case 'binary':
      return style === 'cell'
        ? `'[' || rtrim(regexp_replace(hex(${sql}), '(..)', '\\1 ', 'g')) || ']'`
        : `decode(${sql})`;
    case 'variant':
      return `outboard_variant_${style === 'cell' ? 'json' : 'string'}(${sql}, current_setting('TimeZone'))`;
    case 'array':
      return `CASE WHEN ${sql} IS NOT NULL THEN '[' || array_to_string(list_transform(${sql}, lambda e_: coalesce(${toText('e_', from.element, style)}, ${none})), ', ') || ']' END`;
    case 'map':
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || array_to_string(list_transform(map_entries(${sql}), lambda e_: ${toText('e_.key', from.key, style)} || ' -> ' || coalesce(${toText('e_.value', from.value, style)}, ${none})), ', ') || '}' END`;
    case 'struct': {
      const fields = engineFields(from).map((f) => `coalesce(${toText(fieldSql(sql, f), f.type, style)}, ${none})`);
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || ${fields.join(" || ', ' || ")} || '}' END`;
    }
    case 'udt':
      return userDefinedText(sql, from, style);
    default:
      return `CAST(${sql} AS VARCHAR)`;
  }
}

/** The texts of Spark's own classes, which are others than those of what they are made of. */
const textsOfClasses: Readonly<Record<string, (sql: string) => string>> = {
  'org.apache.spark.ml.linalg.VectorUDT': vectorText,
  'org.apache.spark.sql.test.ExamplePointUDT': (sql) =>
    `CASE WHEN ${sql} IS NOT NULL THEN '(' || ${commaSeparated(sql, ', ')} || ')' END`,
};

function userDefinedText(sql: string, { jvmClass, sqlType }: TypeOf<'udt'>, style: TextStyle): string {
  if (jvmClass === undefined) return toText(sql, sqlType, style);
  const known = textsOfClasses[jvmClass];
  return known === undefined ? refuse(`values of the class ${jvmClass} as texts`) : known(sql);
}

const commaSeparated = (doubles: string, separator: string) =>
  `array_to_string(list_transform(${doubles}, lambda e_: ${doubleText('e_')}), '${separator}')`;

/** `[1.0,2.0]`, and of a sparse one its size, the places of what is not zero, and that. */
function vectorText(sql: string): string {
  const values = `'[' || ${commaSeparated(`${sql}."values"`, ',')} || ']'`;
  const sparse = `'(' || ${sql}."size" || ',[' || array_to_string(${sql}.indices, ',') || '],' || ${values} || ')'`;
  return `CASE WHEN ${sql}."type" = 0 THEN ${sparse} WHEN ${sql}."type" = 1 THEN ${values} END`;
}

/** A year that is not of four digits has a sign; the engine counts those before the first as BC. */
function dateText(sql: string): string {
  const year = `year(${sql})`;
  const sign = `CASE WHEN ${year} < 0 THEN '-' WHEN ${year} > 9999 THEN '+' ELSE '' END`;
  const other = `printf('%s%04d-%02d-%02d', ${sign}, abs(${year}), month(${sql}), day(${sql}))`;
  return `CASE WHEN ${year} BETWEEN 1 AND 9999 THEN CAST(${sql} AS VARCHAR) WHEN ${sql} IS NOT NULL THEN ${other} END`;
}

/** The engine leaves out the zero before the point where all digits are behind it. */
function decimalText(sql: string, type: { precision: number; scale: number }, legacy: boolean): string {
  const plain = `CAST(${sql} AS VARCHAR)`;
  const full = type.scale === type.precision ? `regexp_replace(${plain}, '^(-?)\\.', '\\10.')` : plain;
  if (!legacy || type.scale <= 6) return full;
  const digits = `ltrim(replace(replace(${plain}, '.', ''), '-', ''), '0')`;
  const sign = `CASE WHEN ${sql} < 0 THEN '-' ELSE '' END`;
  const scientific = `${sign} || left(${digits}, 1) || CASE WHEN length(${digits}) > 1 THEN '.' || substring(${digits}, 2) ELSE '' END || 'E' || (length(${digits}) - 1 - ${type.scale})`;
  return `CASE WHEN ${sql} = 0 THEN '0E-${type.scale}' WHEN abs(${sql}) < 0.000001 THEN ${scientific} ELSE ${full} END`;
}

/** Java's `Double.toString`: `1.0`, `1.0E10`, `1.0E-4`, `NaN`, `Infinity`. */
function doubleText(sql: string): string {
  const shortest = `CAST(abs(${sql}) AS VARCHAR)`;
  const plain = `regexp_replace(CAST(${sql} AS VARCHAR), '^(-?\\d+)$', '\\1.0')`;
  // The shortest digits that read back the same, from either of the engine's notations, as d.dddE±n.
  const digits = `regexp_replace(regexp_replace(replace(split_part(${shortest}, 'e', 1), '.', ''), '^0+', ''), '0+$', '')`;
  const exponent = `CASE WHEN contains(${shortest}, 'e') THEN CAST(split_part(${shortest}, 'e', 2) AS INTEGER) WHEN abs(${sql}) >= 1 THEN length(split_part(${shortest}, '.', 1)) - 1 ELSE -length(regexp_extract(${shortest}, '^0\\.(0*)', 1)) - 1 END`;
  // Of the smallest there Java has two digits where one would do.
  const least = `replace(format('{:.1e}', ${sql}), 'e', 'E')`;
  const large = `CASE WHEN abs(${sql}) < 1e-322 THEN ${least} ELSE CASE WHEN ${sql} < 0 THEN '-' ELSE '' END || left(${digits}, 1) || '.' || CASE WHEN length(${digits}) > 1 THEN substring(${digits}, 2) ELSE '0' END || 'E' || (${exponent}) END`;
  return `CASE WHEN isnan(${sql}) THEN 'NaN' WHEN isinf(${sql}) THEN CASE WHEN ${sql} > 0 THEN 'Infinity' ELSE '-Infinity' END WHEN ${sql} = 0 OR (abs(${sql}) >= 0.001 AND abs(${sql}) < 10000000) THEN ${plain} ELSE ${large} END`;
}
