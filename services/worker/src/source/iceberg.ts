/** An Iceberg table's snapshot: the files that make up one of its versions, and its columns (Iceberg Table Spec, versions 1 and 2). */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, OutboardError, refuse } from '@outboard/errors';
import avro from 'avsc';
import type { Permit } from './access.js';
import { localPath, type SourceFile } from './files.js';

export interface IcebergSnapshot {
  readonly files: readonly SourceFile[];
  readonly columns: readonly IcebergColumn[];
}

export interface IcebergColumn {
  readonly name: string;
  /** By which the files have the column, whatever it is called there. */
  readonly fieldId: number;
  /** As Spark's JSON (`StructField.json`). */
  readonly sparkField: string;
}

interface Field {
  readonly id: number;
  readonly name: string;
  readonly type: Type;
  readonly doc?: string;
}
type Type =
  | string
  | { readonly type: 'struct'; readonly fields: readonly Field[] }
  | { readonly type: 'list'; readonly element: Type }
  | { readonly type: 'map'; readonly key: Type; readonly value: Type };

interface Schema {
  readonly 'schema-id'?: number;
  readonly fields: readonly Field[];
}
interface TableSnapshot {
  readonly 'snapshot-id': number;
  readonly 'timestamp-ms': number;
  readonly 'manifest-list'?: string;
  readonly 'schema-id'?: number;
}
interface Metadata {
  readonly 'format-version': number;
  readonly location: string;
  readonly schema?: Schema;
  readonly schemas?: readonly Schema[];
  readonly 'current-schema-id'?: number;
  readonly 'current-snapshot-id'?: number | null;
  readonly snapshots?: readonly TableSnapshot[];
  readonly 'snapshot-log'?: readonly { readonly 'snapshot-id': number; readonly 'timestamp-ms': number }[];
}

const FORMAT_VERSION_MAX = 2;
/** `v3.metadata.json` or `00003-<uuid>.metadata.json`; the highest number is the table as it is. */
const METADATA = /^v?(\d+)(?:-[^.]+)?(?:\.gz)?\.metadata\.json$/;

const wrong = (message: string): never => fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });

async function readMetadata(root: string, permit: Permit): Promise<Metadata> {
  const folder = join(root, 'metadata');
  const names = await readdir(folder).catch(() => fail('PATH_NOT_FOUND', { path: `file:${folder}` }));
  const numbered = names.flatMap((name) => {
    const number = METADATA.exec(name)?.[1];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  const newest = numbered.sort((a, b) => b.number - a.number)[0];
  if (newest === undefined) return fail('PATH_NOT_FOUND', { path: `file:${join(folder, '*.metadata.json')}` });
  await permit([join(folder, newest.name)]);
  try {
    return JSON.parse(await readFile(join(folder, newest.name), 'utf8')) as Metadata;
  } catch (cause) {
    const message = `The metadata of the Iceberg table ${root} can't be read: ${newest.name}.`;
    throw new OutboardError('OUTBOARD_ILLEGAL_ARGUMENT', { message }, { cause });
  }
}

/**
 * The newest snapshot, or the one of the options `snapshot-id` or `as-of-timestamp` (milliseconds since 1970).
 * Errors: PATH_NOT_FOUND where there is no metadata, OUTBOARD_ILLEGAL_ARGUMENT for a snapshot that is not there,
 * UNSUPPORTED_FEATURE.OUTBOARD for what a reader of whole Parquet files cannot honour.
 */
export async function icebergSnapshot(
  path: string,
  options: ReadonlyMap<string, string>,
  permit: Permit,
): Promise<IcebergSnapshot> {
  for (const [name, value] of options)
    if (!['path', 'snapshot-id', 'as-of-timestamp'].includes(name)) refuse(`the iceberg option ${name}=${value}`);
  const root = localPath(path).replace(/\/+$/, '');
  const metadata = await readMetadata(root, permit);
  if (metadata['format-version'] > FORMAT_VERSION_MAX)
    refuse(`Iceberg tables of the format version ${metadata['format-version']}`);
  const snapshot = snapshotOf(metadata, options, root);
  const schema = schemaOf(metadata, options.size > 0 ? snapshot?.['schema-id'] : undefined, root);
  checkNested(metadata.schemas ?? [], schema);
  const columns = schema.fields.map((field) => ({
    name: field.name,
    fieldId: field.id,
    sparkField: JSON.stringify(sparkField(field)),
  }));
  const list = snapshot?.['manifest-list'];
  if (snapshot !== undefined && list === undefined) refuse('Iceberg snapshots without a list of manifests');
  const own = localPath(metadata.location).replace(/\/+$/, '');
  // A table that has been moved is where it is read from.
  const local = (uri: string): string => {
    const at = localPath(uri);
    return at.startsWith(`${own}/`) ? join(root, at.slice(own.length)) : at;
  };
  const files = list === undefined ? [] : await dataFiles(local(list), local, root, permit);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), columns };
}

/** Ids are of 64 bits, which numbers of JavaScript tell apart but for chance. */
function snapshotOf(metadata: Metadata, options: ReadonlyMap<string, string>, root: string): TableSnapshot | undefined {
  const { snapshots = [], 'snapshot-log': log = [] } = metadata;
  const asOf = options.get('as-of-timestamp');
  const asked = options.get('snapshot-id');
  const id =
    asked !== undefined
      ? Number(asked)
      : asOf === undefined
        ? (metadata['current-snapshot-id'] ?? -1)
        : log.filter((entry) => entry['timestamp-ms'] <= Number(asOf)).at(-1)?.['snapshot-id'];
  const found = snapshots.find((snapshot) => snapshot['snapshot-id'] === id);
  if (found === undefined && (asked !== undefined || asOf !== undefined))
    return wrong(`The Iceberg table ${root} has no snapshot ${asked ?? `as of ${asOf}`}.`);
  return found;
}

function schemaOf(metadata: Metadata, snapshotSchema: number | undefined, root: string): Schema {
  const id = snapshotSchema ?? metadata['current-schema-id'];
  const schema = metadata.schemas?.find((s) => s['schema-id'] === id) ?? metadata.schema;
  return schema ?? wrong(`The metadata of the Iceberg table ${root} says nothing of its columns.`);
}

/** Columns are found by ids, what is inside of them by names. */
function checkNested(schemas: readonly Schema[], { fields }: Schema): void {
  const shape = (type: Type): string => JSON.stringify(sparkType(type));
  for (const { fields: before } of schemas)
    for (const field of fields) {
      const old = before.find(({ id }) => id === field.id);
      if (old !== undefined && typeof field.type !== 'string' && shape(old.type) !== shape(field.type))
        refuse(`the Iceberg column ${field.name}, whose parts have changed`);
    }
}

const simple: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  int: 'integer',
  long: 'long',
  float: 'float',
  double: 'double',
  date: 'date',
  timestamp: 'timestamp_ntz',
  timestamptz: 'timestamp',
  string: 'string',
  binary: 'binary',
};

/** Iceberg's types as Spark's, in the form of `DataType.json` (Iceberg docs, "Iceberg type to Spark type"). */
function sparkType(type: Type): unknown {
  if (typeof type === 'string') {
    if (/^decimal\(/.test(type)) return type.replace(/\s/g, '');
    if (/^fixed\[/.test(type)) return 'binary';
    return simple[type] ?? refuse(`the Iceberg type ${type}`);
  }
  switch (type.type) {
    case 'struct':
      return { type: 'struct', fields: type.fields.map(sparkField) };
    case 'list':
      return { type: 'array', elementType: sparkType(type.element), containsNull: true };
    case 'map':
      return {
        type: 'map',
        keyType: sparkType(type.key),
        valueType: sparkType(type.value),
        valueContainsNull: true,
      };
    default:
      return type satisfies never;
  }
}

const sparkField = ({ name, type, doc }: Field): unknown => ({
  name,
  type: sparkType(type),
  nullable: true,
  metadata: doc === undefined ? {} : { comment: doc },
});

/** 64 bits as bigint: ids do not fit into a number. */
const longs = avro.types.LongType.__with({
  fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
  toBuffer: (value: bigint) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    return bytes;
  },
  fromJSON: BigInt,
  toJSON: String,
  isValid: (value: unknown) => typeof value === 'bigint',
  compare: (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b)),
});

async function* records<T>(file: string, permit: Permit): AsyncGenerator<T> {
  await permit([file]);
  const parseHook = (schema: avro.Schema) => avro.Type.forSchema(schema, { registry: { long: longs } });
  yield* avro.createFileDecoder(file, { parseHook }) as AsyncIterable<T>;
}

interface Manifest {
  readonly manifest_path: string;
  /** 0: data, 1: deletes. */
  readonly content?: number;
}
interface Entry {
  /** 0: existing, 1: added, 2: deleted. */
  readonly status: number;
  readonly data_file: {
    readonly file_path: string;
    readonly file_format: string;
    readonly file_size_in_bytes: bigint;
  };
}
const DELETED = 2;

async function dataFiles(
  list: string,
  local: (uri: string) => string,
  base: string,
  permit: Permit,
): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for await (const { manifest_path, content = 0 } of records<Manifest>(list, permit)) {
    for await (const { status, data_file: file } of records<Entry>(local(manifest_path), permit)) {
      if (status === DELETED) continue;
      if (content !== 0) refuse('delete files of Iceberg tables');
      if (file.file_format.toUpperCase() !== 'PARQUET') refuse(`Iceberg data files of the format ${file.file_format}`);
      // Files never change; so the path alone tells them apart.
      found.push({ path: local(file.file_path), base, bytes: Number(file.file_size_in_bytes), modifiedMs: 0 });
    }
  }
  return found;
}
