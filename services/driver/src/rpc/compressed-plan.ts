import { create } from '@bufbuild/protobuf';
import { fail, OutboardError, refuse } from '@outboard/errors';
import {
  CommandSchema,
  decodeSpark,
  isTooDeep,
  PLAN_LEVELS_MAX,
  type Plan,
  Plan_CompressedOperation_OpType,
  PlanSchema,
  RelationSchema,
} from '@outboard/wire/spark';
import { decompress } from 'fzstd';

/** A plan may unpack to this much and no more; an uncompressed one is bounded at the edge. */
const PLAN_BYTES_MAX = 64 * 2 ** 20;
/** zstd's frame header names the content's size in the cases that clients write (RFC 8878, 3.1.1.1). */
const ZSTD = 1;

/** The plan itself where the client sent it compressed (Spark Connect, `Plan.compressed_operation`). */
export function uncompressed(plan: Plan): Plan {
  if (plan.opType.case !== 'compressedOperation') return plan;
  const { data, opType, compressionCodec } = plan.opType.value;
  if (compressionCodec !== ZSTD) refuse(`the plan compression codec ${compressionCodec}`);
  const bytes = inflate(data);
  try {
    switch (opType) {
      case Plan_CompressedOperation_OpType.RELATION:
        return create(PlanSchema, { opType: { case: 'root', value: decodeSpark(RelationSchema, bytes) } });
      case Plan_CompressedOperation_OpType.COMMAND:
        return create(PlanSchema, { opType: { case: 'command', value: decodeSpark(CommandSchema, bytes) } });
      default:
        return refuse(`a compressed plan of the kind ${opType}`);
    }
  } catch (error) {
    if (error instanceof OutboardError) throw error;
    if (isTooDeep(error)) fail('OUTBOARD_PLAN_TOO_DEEP', { limit: String(PLAN_LEVELS_MAX) });
    throw new OutboardError('CONNECT_INVALID_PLAN.CANNOT_PARSE', { errorMsg: 'it does not decode' }, { cause: error });
  }
}

function inflate(data: Uint8Array): Uint8Array {
  const size = contentSize(data);
  if (size === undefined || size > PLAN_BYTES_MAX) fail('OUTBOARD_PLAN_TOO_LARGE', { limit: String(PLAN_BYTES_MAX) });
  try {
    return decompress(data, new Uint8Array(size));
  } catch (cause) {
    throw new OutboardError('CONNECT_INVALID_PLAN.CANNOT_PARSE', { errorMsg: 'it does not decompress' }, { cause });
  }
}

/** Frame_Content_Size of a zstd frame (RFC 8878, 3.1.1.1.4); undefined where there is none, or no frame. */
function contentSize(data: Uint8Array): number | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 6 || view.getUint32(0, true) !== 0xfd2fb528) return undefined;
  const descriptor = view.getUint8(4);
  const single = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const at = 5 + (single ? 0 : 1) + dictionaryBytes;
  const bytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  if (data.length < at + bytes) return undefined;
  switch (bytes) {
    case 1:
      return view.getUint8(at);
    case 2:
      return view.getUint16(at, true) + 256;
    case 4:
      return view.getUint32(at, true);
    case 8:
      return Number(view.getBigUint64(at, true));
    default:
      return undefined;
  }
}
