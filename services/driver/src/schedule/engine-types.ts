import { refuse } from '@outboard/errors';
import { array, type DataType, decimal, field, map, struct, types } from '@outboard/plan';

/** DuckDB's type names as Spark's types: what a file's column is to a Spark reader. */
const simple: Readonly<Record<string, DataType>> = {
  BOOLEAN: types.boolean,
  TINYINT: types.byte,
  SMALLINT: types.short,
  INTEGER: types.integer,
  BIGINT: types.long,
  // Parquet's unsigned integers become the next larger signed type (Spark docs, "Parquet Files").
  UTINYINT: types.short,
  USMALLINT: types.integer,
  UINTEGER: types.long,
  UBIGINT: decimal(20, 0),
  HUGEINT: decimal(38, 0),
  FLOAT: types.float,
  DOUBLE: types.double,
  VARCHAR: types.string,
  JSON: types.string,
  UUID: types.string,
  BLOB: types.binary,
  DATE: types.date,
  TIME: types.time,
  TIMESTAMP: types.timestampNtz,
  TIMESTAMP_S: types.timestampNtz,
  TIMESTAMP_MS: types.timestampNtz,
  TIMESTAMP_NS: types.timestampNtz,
  'TIMESTAMP WITH TIME ZONE': types.timestamp,
  '"NULL"': types.string,
  VOID: types.null,
};

/** Reads a type name as DESCRIBE prints it, e.g. `STRUCT(a INTEGER, "b c" VARCHAR[])[]`. */
export function fromEngineType(name: string): DataType {
  let at = 0;
  const rest = (): string => name.slice(at);
  const eat = (text: string): boolean => {
    if (!name.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const expect = (text: string): void => {
    if (!eat(text)) refuse(`the file's column type ${name}`);
  };
  const identifier = (): string => {
    if (!eat('"')) {
      const word = /^[^\s(),"]+/.exec(rest())?.[0] ?? '';
      at += word.length;
      return word;
    }
    const quoted = /^((?:[^"]|"")*)"/.exec(rest());
    at += quoted?.[0].length ?? 0;
    return (quoted?.[1] ?? '').replaceAll('""', '"');
  };
  const element = (): DataType => {
    if (eat('STRUCT(')) {
      const fields = [];
      do {
        eat(' ');
        const fieldName = identifier();
        expect(' ');
        fields.push(field(fieldName, type()));
      } while (eat(','));
      expect(')');
      return struct(fields);
    }
    if (eat('MAP(')) {
      const key = type();
      expect(', ');
      const value = type();
      expect(')');
      return map(key, value);
    }
    if (eat('DECIMAL(')) {
      const digits = /^(\d+),\s*(\d+)\)/.exec(rest());
      at += digits?.[0].length ?? 0;
      return decimal(Number(digits?.[1]), Number(digits?.[2]));
    }
    const word = /^(TIMESTAMP WITH TIME ZONE|"NULL"|[A-Z_]+)/.exec(rest())?.[0] ?? '';
    at += word.length;
    return simple[word] ?? refuse(`the file's column type ${name}`);
  };
  const type = (): DataType => {
    let inner = element();
    for (let suffix = /^\[\d*\]/.exec(rest()); suffix !== null; suffix = /^\[\d*\]/.exec(rest())) {
      at += suffix[0].length;
      inner = array(inner);
    }
    return inner;
  };
  const whole = type();
  if (at !== name.length) refuse(`the file's column type ${name}`);
  return whole;
}
