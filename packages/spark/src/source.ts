/** What a statement reads: handed to Spark beside the text, under names that only this statement knows. */
import { refuse } from '@outboard/errors';
import { type Attribute, type DataType, metadataOf, type Options, type ResolvedOf, rawType } from '@outboard/plan';

export type Source =
  | {
      readonly kind: 'files';
      readonly name: string;
      readonly format: string;
      readonly paths: readonly string[];
      readonly options: Options;
      /** Where the files do not say it themselves, or say it under other names. */
      readonly schema?: readonly SourceColumn[];
    }
  /** An Arrow IPC stream; its columns are to be called c0, c1, … */
  | { readonly kind: 'local'; readonly name: string; readonly arrow: Uint8Array; readonly columns: number };

export interface SourceColumn {
  readonly name: string;
  readonly type: DataType;
  /** By which Parquet files know it, whatever it was called when they were written. */
  readonly fieldId?: number;
  /** What it holds in files that are older than it, as SQL. */
  readonly older?: string;
}

export class Sources {
  readonly #list: Source[] = [];

  get list(): readonly Source[] {
    return this.#list;
  }

  /** The name to read from, and those of its columns, by position. */
  files({ format, files, options, columns, fieldIds, partitions, output, older }: ResolvedOf<'scan'>): {
    readonly name: string;
    readonly columns: readonly string[];
  } {
    const name = this.#name();
    const base = partitions.length === 0 ? undefined : basePathOf(files);
    const all = base === undefined ? options : { ...options, basePath: base };
    if (fieldIds === undefined && format === 'parquet') {
      this.#list.push({ kind: 'files', name, format, paths: files, options: all });
      return { name, columns };
    }
    const schema = output.map((attribute, i): SourceColumn => {
      const { type } = attribute;
      const value = older?.[i] === undefined ? undefined : olderText(attribute);
      const id = fieldIds?.[i];
      const called = fieldIds === undefined ? (columns[i] ?? `c${i}`) : `c${i}`;
      return {
        name: called,
        type,
        ...(id !== undefined && { fieldId: id }),
        ...(value !== undefined && { older: value }),
      };
    });
    this.#list.push({ kind: 'files', name, format, paths: files, options: all, schema });
    return { name, columns: schema.map((column) => column.name) };
  }

  local({ arrow, output }: ResolvedOf<'local'>): string {
    const known = this.#list.find((source) => source.kind === 'local' && source.arrow === arrow);
    if (known !== undefined) return known.name;
    const name = this.#name();
    this.#list.push({ kind: 'local', name, arrow, columns: output.length });
    return name;
  }

  #name(): string {
    return `outboard_source_${this.#list.length}`;
  }
}

/** The text of a column's value in files that are older than it. */
function olderText(attribute: Attribute): string | undefined {
  if (rawType(attribute).kind === 'char') return refuse('CHAR columns that were added with a default, on Apache Spark');
  return metadataOf(attribute).EXISTS_DEFAULT;
}

/** What stands before the first `column=value` in the paths: without it Spark takes no columns from them. */
function basePathOf(files: readonly string[]): string | undefined {
  for (const file of files) {
    const at = file.search(/\/[^/=]+=[^/]*\//);
    if (at >= 0) return file.slice(0, at);
  }
  return undefined;
}
