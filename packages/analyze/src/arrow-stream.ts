/** Arrow IPC streams by their messages: the schema in the first, and streams put together; never the data (Arrow format: Schema.fbs, Message.fbs). */
import { fail, refuse } from '@outboard/errors';
import {
  array,
  type DataType,
  decimal,
  field,
  map,
  type StructField,
  type StructType,
  struct,
  types,
} from '@outboard/plan';

/** A flatbuffers table: fields by their slot in the vtable. */
class Table {
  private readonly vtable: number;
  constructor(
    private readonly view: DataView,
    private readonly at: number,
  ) {
    this.vtable = at - view.getInt32(at, true);
  }
  private slot(index: number): number {
    const offset = 4 + 2 * index;
    if (offset >= this.view.getUint16(this.vtable, true)) return 0;
    const found = this.view.getUint16(this.vtable + offset, true);
    return found === 0 ? 0 : this.at + found;
  }
  private follow(position: number): number {
    return position + this.view.getUint32(position, true);
  }
  byte(index: number, otherwise = 0): number {
    const at = this.slot(index);
    return at === 0 ? otherwise : this.view.getInt8(at);
  }
  short(index: number, otherwise = 0): number {
    const at = this.slot(index);
    return at === 0 ? otherwise : this.view.getInt16(at, true);
  }
  int(index: number, otherwise = 0): number {
    const at = this.slot(index);
    return at === 0 ? otherwise : this.view.getInt32(at, true);
  }
  long(index: number): number {
    const at = this.slot(index);
    return at === 0 ? 0 : Number(this.view.getBigInt64(at, true));
  }
  has(index: number): boolean {
    return this.slot(index) !== 0;
  }
  table(index: number): Table | undefined {
    const at = this.slot(index);
    return at === 0 ? undefined : new Table(this.view, this.follow(at));
  }
  text(index: number): string {
    const at = this.slot(index);
    if (at === 0) return '';
    const start = this.follow(at);
    const length = this.view.getUint32(start, true);
    return new TextDecoder().decode(new Uint8Array(this.view.buffer, this.view.byteOffset + start + 4, length));
  }
  tables(index: number): Table[] {
    const at = this.slot(index);
    if (at === 0) return [];
    const start = this.follow(at);
    const length = this.view.getUint32(start, true);
    return Array.from({ length }, (_, i) => new Table(this.view, this.follow(start + 4 + 4 * i)));
  }
}

const SCHEMA_HEADER = 1;
const BATCH_HEADER = 3;

interface IpcMessage {
  readonly message: Table;
  /** Where it begins, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

/** Ends where the stream says so, or with the bytes. */
function* messagesOf(ipc: Uint8Array): Generator<IpcMessage> {
  const view = new DataView(ipc.buffer, ipc.byteOffset, ipc.byteLength);
  for (let start = 0; start < ipc.length; ) {
    // 0xFFFFFFFF, then the length; streams before Arrow 0.15 have the length alone.
    const metadata = start + (view.getUint32(start, true) === 0xffffffff ? 8 : 4);
    const length = view.getUint32(metadata - 4, true);
    if (length === 0) return;
    const message = new Table(view, metadata + view.getUint32(metadata, true));
    const end = metadata + length + message.long(3);
    yield { message, start, end };
    start = end;
  }
}

const isSchema = ({ message }: IpcMessage): boolean => message.byte(1) === SCHEMA_HEADER;
const noStream = (): never => fail('INTERNAL_ERROR', { message: 'The local data is no Arrow stream.' });

/** What is read of bytes that may be anything. Error: INTERNAL_ERROR */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return noStream();
    throw error;
  }
}

/** Error: INTERNAL_ERROR where the bytes are no Arrow stream. */
export const arrowSchema = (ipc: Uint8Array): StructType =>
  reading(() => {
    const { value: first } = messagesOf(ipc).next();
    if (!first || !isSchema(first)) return noStream();
    return struct((first.message.table(2)?.tables(1) ?? []).map(arrowField));
  });

/** How many rows the batches have. */
export const arrowRows = (ipc: Uint8Array): number =>
  reading(() =>
    [...messagesOf(ipc)]
      .filter((m) => !isSchema(m))
      .reduce(
        (rows, { message }) => rows + (message.byte(1) === BATCH_HEADER ? (message.table(2)?.long(0) ?? 0) : 0),
        0,
      ),
  );

/** Streams of one schema as one: the first as it is, but for its end, and of the others all but their schemas. */
export function joinedStreams(streams: readonly Uint8Array[]): Uint8Array | undefined {
  if (streams.length < 2) return streams[0];
  const parts = streams.flatMap((ipc, i) =>
    reading(() => [...messagesOf(ipc)].filter((m) => i === 0 || !isSchema(m))).map(({ start, end }) =>
      ipc.subarray(start, end),
    ),
  );
  return Buffer.concat(parts);
}

function arrowField(f: Table): StructField {
  return field(f.text(0), arrowType(f), f.byte(1) !== 0);
}

const child = (f: Table, index: number): StructField =>
  arrowField(f.tables(5)[index] ?? fail('INTERNAL_ERROR', { message: 'An Arrow field lacks its child.' }));

/** A VARIANT is a struct whose second field says so in its metadata (Spark's `ArrowUtils`). */
const isVariant = (f: Table): boolean =>
  f
    .tables(5)[1]
    ?.tables(6)
    .some((entry) => entry.text(0) === 'variant' && entry.text(1) === 'true') ?? false;

/** Field.type_type names the union's case; the numbers are those of Schema.fbs. */
function arrowType(f: Table): DataType {
  const type = f.table(3);
  const id = f.byte(2);
  switch (id) {
    case 1:
      return types.null;
    case 2: {
      const signed = type?.byte(1) !== 0;
      const bits = type?.int(0) ?? 0;
      const found = signed
        ? { 8: types.byte, 16: types.short, 32: types.integer, 64: types.long }[bits]
        : { 8: types.short, 16: types.integer, 32: types.long }[bits];
      return found ?? refuse(`Arrow integers of ${bits} bits`);
    }
    case 3:
      return type?.short(0) === 2 ? types.double : type?.short(0) === 1 ? types.float : refuse('Arrow half floats');
    case 4:
    case 15:
    case 19:
    case 23:
      return types.binary;
    case 5:
    case 20:
    case 24:
      return types.string;
    case 6:
      return types.boolean;
    case 7:
      return decimal(type?.int(0) ?? 38, type?.int(1) ?? 0);
    case 8:
      return types.date;
    case 9:
      return types.time;
    case 10:
      return type?.has(1) && type.text(1) !== '' ? types.timestamp : types.timestampNtz;
    case 11:
      return type?.short(0) === 0 ? types.yearMonthInterval : types.calendarInterval;
    case 18:
      return types.dayTimeInterval;
    case 12:
    case 16:
    case 21: {
      const element = child(f, 0);
      return array(element.type, element.nullable);
    }
    case 13:
      return isVariant(f) ? types.variant : struct(f.tables(5).map(arrowField));
    case 17: {
      const entry = child(f, 0).type;
      if (entry.kind !== 'struct') return fail('INTERNAL_ERROR', { message: 'An Arrow map lacks its entries.' });
      const [key, value] = entry.fields;
      return map(key?.type ?? types.null, value?.type ?? types.null, value?.nullable ?? true);
    }
    default:
      return refuse(`the Arrow type ${id}`);
  }
}
