/**
 * A stand-in for a driver or a worker, for tests of the mesh around them: healthy, answers `range` with its row count and no
 * data, and shows what reached it. It knows nothing of plans.
 */
import { create } from '@bufbuild/protobuf';
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { loadConfig } from '@outboard/runtime';
import {
  ConfigResponseSchema,
  type ExecutePlanRequest,
  type ExecutePlanResponse,
  ExecutePlanResponseSchema,
  type SparkRequest,
  type SparkResponse,
  sparkConnectDefinition,
} from '@outboard/wire/spark';
import { z } from 'zod';

const config = loadConfig(z.object({ OUTBOARD_NAME: z.string(), OUTBOARD_LISTEN: z.string() }));
const server = new Server({ 'grpc.max_receive_message_length': 32 * 2 ** 20 });

const bytes = (value: Buffer) => value;
server.addService(
  {
    check: {
      path: '/grpc.health.v1.Health/Check',
      requestStream: false,
      responseStream: false,
      requestSerialize: bytes,
      requestDeserialize: bytes,
      responseSerialize: bytes,
      responseDeserialize: bytes,
    },
  },
  { check: (_call: unknown, answer: sendUnaryData<Buffer>) => answer(null, Buffer.from([8, 1])) },
);

server.addService(sparkConnectDefinition as never, {
  executePlan(call: ServerWritableStream<ExecutePlanRequest, ExecutePlanResponse>) {
    const { sessionId, operationId } = call.request;
    const base = { sessionId, operationId: operationId ?? '' };
    call.write(
      create(ExecutePlanResponseSchema, { ...base, responseType: { case: 'arrowBatch', value: { rowCount: 1n } } }),
    );
    call.write(create(ExecutePlanResponseSchema, { ...base, responseType: { case: 'resultComplete', value: {} } }));
    call.end();
  },
  // Tells what the call looked like when it arrived: its metadata, and which driver this is.
  config(
    call: ServerUnaryCall<SparkRequest<'config'>, SparkResponse<'config'>>,
    answer: sendUnaryData<SparkResponse<'config'>>,
  ) {
    const metadata = Object.entries(call.metadata.getMap()).map(([key, value]) => ({ key, value: String(value) }));
    const pairs = [...metadata, { key: 'driver', value: config.OUTBOARD_NAME }];
    answer(null, create(ConfigResponseSchema, { sessionId: call.request.sessionId, pairs }));
  },
});

server.bindAsync(config.OUTBOARD_LISTEN, ServerCredentials.createInsecure(), (error) => {
  if (error) throw error;
});
process.on('SIGTERM', () => server.tryShutdown(() => process.exit(0)));
