/** The frame around each message of an Arrow IPC stream (arrow.apache.org, "Encapsulated message format"). */
import type { Builder, Offset } from 'flatbuffers';

/** Members of the union `MessageHeader` in Message.fbs. */
export const MESSAGE_HEADER = { schema: 1, recordBatch: 3 } as const;
const METADATA_V5 = 4;
const CONTINUATION = -1;

export const END_OF_STREAM = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

export const padded = (bytes: number): number => (bytes + 7) & ~7;

const NOTHING: Uint8Array = new Uint8Array(0);

/**
 * Closes `builder` with a Message table around `header` and appends the body's buffers, each padded to 8 bytes.
 * `before` and `after` are whole messages to stand around it.
 */
export function encapsulate(
  builder: Builder,
  type: number,
  header: Offset,
  body: readonly Uint8Array[],
  before = NOTHING,
  after = NOTHING,
): Uint8Array<ArrayBuffer> {
  const bodyBytes = body.reduce((sum, buffer) => sum + padded(buffer.length), 0);
  builder.startObject(5);
  builder.addFieldInt16(0, METADATA_V5, 0);
  builder.addFieldInt8(1, type, 0);
  builder.addFieldOffset(2, header, 0);
  builder.addFieldInt64(3, BigInt(bodyBytes), 0n);
  builder.finish(builder.endObject());
  const metadata = builder.asUint8Array();
  const prefixBytes = padded(metadata.length + 8);
  // Zeroed, so that padding needs no care.
  const out = new Uint8Array(before.length + prefixBytes + bodyBytes + after.length);
  out.set(before);
  let at = before.length;
  const prefix = new DataView(out.buffer, at, 8);
  prefix.setInt32(0, CONTINUATION, true);
  prefix.setInt32(4, prefixBytes - 8, true);
  out.set(metadata, at + 8);
  at += prefixBytes;
  for (const buffer of body) {
    out.set(buffer, at);
    at += padded(buffer.length);
  }
  out.set(after, at);
  return out;
}
