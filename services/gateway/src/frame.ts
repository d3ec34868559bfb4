import { gunzipSync, inflateSync } from 'node:zlib';
import { OutboardError } from '@outboard/errors';

const PREFIX_BYTES = 5;
/** The largest plan, also after it is decompressed: a small frame must not become a large one. */
export const MESSAGE_BYTES_MAX = 16 * 2 ** 20;

/**
 * The message in the first frame of a gRPC request body (grpc/grpc, doc/PROTOCOL-HTTP2.md: a flag, a length, the bytes).
 *
 * @param encoding the header `grpc-encoding`, if the client sent one
 * @throws OutboardError where the body is no whole frame, is compressed in an unknown way, or is too large
 */
export function firstMessage(body: Uint8Array, encoding: string | undefined): Uint8Array {
  const frame = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (frame.length < PREFIX_BYTES) throw invalid('the request body is shorter than a gRPC frame');
  const length = frame.readUInt32BE(1);
  if (frame.length < PREFIX_BYTES + length) throw invalid('the gRPC frame is cut short');
  const message = frame.subarray(PREFIX_BYTES, PREFIX_BYTES + length);
  return frame[0] === 0 ? message : decompress(message, encoding);
}

function decompress(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  const options = { maxOutputLength: MESSAGE_BYTES_MAX };
  try {
    if (encoding === 'gzip') return gunzipSync(bytes, options);
    if (encoding === 'deflate') return inflateSync(bytes, options);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new OutboardError('OUTBOARD_PLAN_TOO_LARGE', { limit: String(MESSAGE_BYTES_MAX) }, { cause });
    }
    throw invalid(`the ${encoding} compression of the message is broken`, cause);
  }
  throw invalid(`messages compressed by ${encoding ?? 'an unnamed encoding'} are not supported`);
}

function invalid(reason: string, cause?: unknown): OutboardError {
  return new OutboardError('CONNECT_INVALID_PLAN.UNKNOWN', { reason }, { cause });
}
