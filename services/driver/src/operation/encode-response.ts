import { create, toBinary } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import {
  type Encoded,
  type ExecutePlanResponse,
  type ExecutePlanResponse_ArrowBatch,
  ExecutePlanResponse_ArrowBatchSchema,
  ExecutePlanResponseSchema,
  encodeSpark,
} from '@outboard/wire/spark';
import type { ResponseBody, ResponseHeader } from './response.js';

const { arrowBatch } = ExecutePlanResponseSchema.field;
const { data } = ExecutePlanResponse_ArrowBatchSchema.field;

export function encodeResponse({ key, serverSessionId }: ResponseHeader, id: string, body: ResponseBody): Encoded {
  const response = create(ExecutePlanResponseSchema, {
    ...body,
    sessionId: key.sessionId,
    serverSideSessionId: serverSessionId,
    operationId: key.operationId,
    responseId: id,
  });
  const { case: kind, value } = response.responseType;
  return kind === 'arrowBatch' ? withBatch(response, value) : encodeSpark(ExecutePlanResponseSchema, response);
}

/**
 * A batch's data comes last, and goes straight into gRPC's frame: protobuf-es, which learns a message's length after its bytes, would
 * move it four times. The order of fields is free (protobuf's encoding guide, "Field Order").
 */
function withBatch(response: ExecutePlanResponse, batch: ExecutePlanResponse_ArrowBatch): Encoded {
  const inner = new BinaryWriter()
    .raw(toBinary(ExecutePlanResponse_ArrowBatchSchema, { ...batch, data: new Uint8Array() }))
    .tag(data.number, WireType.LengthDelimited)
    .uint32(batch.data.length)
    .finish();
  const before = new BinaryWriter()
    .raw(toBinary(ExecutePlanResponseSchema, { ...response, responseType: { case: undefined } }))
    .tag(arrowBatch.number, WireType.LengthDelimited)
    .uint32(inner.length + batch.data.length)
    .raw(inner)
    .finish();
  return {
    byteLength: before.length + batch.data.length,
    copy: (frame, at) => {
      frame.set(before, at);
      frame.set(batch.data, at + before.length);
    },
  };
}
