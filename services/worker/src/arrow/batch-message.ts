/** The RecordBatch message of an Arrow IPC stream (format/Message.fbs). */
import { Builder } from 'flatbuffers';
import type { ArrowColumn } from './column.js';
import { encapsulate, MESSAGE_HEADER, padded } from './message.js';

/** Bytes of the flatbuffers structs `FieldNode` and `Buffer`: two int64 each. */
const PAIR_BYTES = 16;

function pairs(b: Builder, items: readonly (readonly [number, number])[]): number {
  b.startVector(PAIR_BYTES, items.length, 8);
  for (const [first, second] of [...items].reverse()) {
    b.prep(8, PAIR_BYTES);
    b.writeInt64(BigInt(second));
    b.writeInt64(BigInt(first));
  }
  return b.endVector();
}

/** The encapsulated message of one batch of `rows` rows, between `before` and `after`: one buffer, each byte copied once. */
export function batchMessage(
  columns: readonly ArrowColumn[],
  rows: number,
  before: Uint8Array,
  after: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nodes: (readonly [number, number])[] = [];
  const body: Uint8Array[] = [];
  for (const column of columns) column.collect(nodes, body);
  let at = 0;
  const places = body.map((buffer): readonly [number, number] => {
    const place = [at, buffer.length] as const;
    at += padded(buffer.length);
    return place;
  });
  const b = new Builder(256 + (nodes.length + body.length) * PAIR_BYTES);
  const buffers = pairs(b, places);
  const fieldNodes = pairs(b, nodes);
  b.startObject(4);
  b.addFieldInt64(0, BigInt(rows), 0n);
  b.addFieldOffset(1, fieldNodes, 0);
  b.addFieldOffset(2, buffers, 0);
  return encapsulate(b, MESSAGE_HEADER.recordBatch, b.endObject(), body, before, after);
}
