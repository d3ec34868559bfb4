/**
 * Columns that stand in no file: what is told of the files themselves (`_metadata`, `input_file_name()`). Each reader puts them behind its
 * own by the path of a row's file.
 */
import { type Attribute, type AttributeId, type EngineField, engineFields, filesType, structSql } from '@outboard/plan';
import { engineType, text } from '../dialect.js';
import { column } from '../expression.js';
import type { FieldsAsked } from './fields-asked.js';
import type { Scan } from './options.js';

export interface Besides {
  /** Whether there are any. */
  readonly asked: boolean;
  /** Whether the row's number in its file is among what they tell. */
  readonly numbered: boolean;
  /** The columns, each behind a comma. `file`: the path; `row`: the row's number, where it is asked for. */
  readonly sql: (file: string, row?: string) => string;
}

/** As Java writes a path in a URI: `/data/a%20b.parquet`. Most are the same there. */
const encoded = (path: string): string =>
  `CASE WHEN regexp_matches(${path}, ${text("[^-A-Za-z0-9_!.~'()*:@&=+$,;/]")}) THEN outboard_file_uri(${path}) ELSE ${path} END`;
const fact = (file: string, name: 'bytes' | 'modified'): string =>
  `struct_extract(outboard_file_facts(${file}), '${name}')`;

/** A file is one block here, however large. */
const FIELDS: Readonly<Record<string, (file: string, row: string) => string>> = {
  file_path: (file) => `'file:' || ${encoded(file)}`,
  file_name: (file) => encoded(`split_part(${file}, '/', -1)`),
  file_size: (file) => fact(file, 'bytes'),
  file_block_start: () => '0::BIGINT',
  file_block_length: (file) => fact(file, 'bytes'),
  file_modification_time: (file) => `make_timestamptz(${fact(file, 'modified')} * 1000)`,
  row_index: (_file, row) => row,
};

/** The scan without such columns, and these. */
export function apart(
  r: Scan,
  fieldsAsked: (id: AttributeId) => FieldsAsked,
): { readonly data: Scan; readonly besides: Besides } {
  const type = filesType(r.format);
  const asked = r.hidden === undefined ? 'all' : fieldsAsked(r.hidden.id);
  const isAsked = ({ name }: EngineField): boolean => asked === 'all' || asked.has(name);
  const tellers = new Map<AttributeId | undefined, (file: string, row: string) => string>([
    [r.fileName, (file) => `'file://' || ${encoded(file)}`],
    [r.blockLength, (file) => fact(file, 'bytes')],
    [
      r.hidden?.id,
      (file, row) =>
        structSql(type, (field) => {
          const told = isAsked(field) ? FIELDS[field.name]?.(file, row) : undefined;
          return told ?? `NULL::${engineType(field.type)}`;
        }),
    ],
  ]);
  const isBeside = ({ id }: Attribute): boolean => tellers.has(id);
  const own = r.output.filter(isBeside);
  if (own.length === 0) return { data: r, besides: { asked: false, numbered: false, sql: () => '' } };
  return {
    data: {
      ...r,
      output: r.output.filter((a) => !isBeside(a)),
      columns: r.columns.filter((_, i) => !isBeside(r.output[i] as Attribute)),
    },
    besides: {
      asked: true,
      numbered:
        own.some(({ id }) => id === r.hidden?.id) &&
        engineFields(type).some((f) => f.name === 'row_index' && isAsked(f)),
      sql: (file, row = 'NULL') => own.map(({ id }) => `, ${tellers.get(id)?.(file, row)} AS ${column(id)}`).join(''),
    },
  };
}
