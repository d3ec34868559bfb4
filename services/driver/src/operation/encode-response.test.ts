import { create } from '@bufbuild/protobuf';
import { operationId, sessionId, tenant } from '@outboard/plan';
import { bytesOf, decodeSpark, ExecutePlanResponseSchema } from '@outboard/wire/spark';
import { encodeResponse } from './encode-response.js';
import type { ResponseBody } from './response.js';

const key = { tenant: tenant('t'), sessionId: sessionId('s'), operationId: operationId('o') };
const batch = (data: Uint8Array): NonNullable<ResponseBody['responseType']> => ({
  case: 'arrowBatch',
  value: { rowCount: 7n, data, startOffset: 300n, chunkIndex: 1n },
});
const schema: NonNullable<ResponseBody['schema']> = { kind: { case: 'struct', value: { fields: [] } } };

test.each<[string, ResponseBody]>([
  ['a batch of none', { responseType: batch(new Uint8Array()) }],
  ['a batch', { responseType: batch(Uint8Array.of(1, 2, 3)) }],
  ['a batch whose length takes three bytes', { responseType: batch(new Uint8Array(40_000).fill(5)) }],
  ['a batch with what comes beside it', { responseType: batch(Uint8Array.of(9)), schema, observedMetrics: [{}] }],
  ['the end', { responseType: { case: 'resultComplete', value: {} } }],
])('a client reads %s as it was given', (_, body) => {
  const message = encodeResponse({ key, serverSessionId: 'server' }, '3-abc', body);
  expect(decodeSpark(ExecutePlanResponseSchema, bytesOf(message))).toEqual(
    create(ExecutePlanResponseSchema, {
      ...body,
      sessionId: 's',
      operationId: 'o',
      serverSideSessionId: 'server',
      responseId: '3-abc',
    }),
  );
});
