/**
 * Spark Connect's schema (Spark 4.1): messages and schemas by protobuf-es, and the service for grpc-js.
 *
 * protobuf-es and not google-protobuf, because the latter decodes nested plans in quadratic time.
 */
import { readFileSync } from 'node:fs';
import { type DescMessage, fromBinary, type MessageShape, toBinary } from '@bufbuild/protobuf';
import type { MethodDefinition } from '@grpc/grpc-js';
import { SparkConnectService } from '../gen/spark/spark/connect/base_pb.js';

export * from '../gen/spark/spark/connect/base_pb.js';
export * from '../gen/spark/spark/connect/catalog_pb.js';
export * from '../gen/spark/spark/connect/commands_pb.js';
export * from '../gen/spark/spark/connect/common_pb.js';
export * from '../gen/spark/spark/connect/expressions_pb.js';
export * from '../gen/spark/spark/connect/ml_common_pb.js';
export * from '../gen/spark/spark/connect/ml_pb.js';
export * from '../gen/spark/spark/connect/pipelines_pb.js';
export * from '../gen/spark/spark/connect/relations_pb.js';
export * from '../gen/spark/spark/connect/types_pb.js';

/** Relations (or expressions) that a plan may nest; Spark's own limit is 1,024 levels. */
export const PLAN_LEVELS_MAX = 1_024;

/**
 * Nested messages that a request may have. Each relation and each expression is two: the wrapper with the oneof, and
 * the case inside. The rest is for what surrounds them: request, plan, and a condition at the innermost relation.
 */
export const MESSAGE_DEPTH_MAX = 2 * PLAN_LEVELS_MAX + 64;

/**
 * Node's own stack ends at about 900 levels of relations: programs that decode plans are started with this flag (it
 * can't be set later, nor through NODE_OPTIONS). It stays well below the 8 MiB that systems give a main thread.
 */
export const DEEP_STACK_FLAG = '--stack-size=3600';

/** Decodes a message of Spark's schema; throws where the bytes are not one, or it nests deeper than MESSAGE_DEPTH_MAX. */
export function decodeSpark<Desc extends DescMessage>(schema: Desc, bytes: Uint8Array): MessageShape<Desc> {
  return fromBinary(schema, bytes, { recursionLimit: MESSAGE_DEPTH_MAX });
}

/**
 * True for what decodeSpark throws on a message nested too deep: protobuf-es's error, which has no class of its own, or
 * the engine's, where the stack is smaller than DEEP_STACK_FLAG makes it.
 */
export function isTooDeep(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return thrown.message.includes('maximum recursion depth') || thrown.message === 'Maximum call stack size exceeded';
}

/** A message's bytes as the Buffer that grpc-js wants, without a copy. */
export function encodeSpark<Desc extends DescMessage>(schema: Desc, message: MessageShape<Desc>): Buffer {
  const bytes = toBinary(schema, message);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

type Methods = typeof SparkConnectService.method;

/** The methods' names as grpc-js has them: `executePlan`, `analyzePlan`, … */
export type SparkMethodName = keyof Methods;
export type SparkRequest<Name extends SparkMethodName> = MessageShape<Methods[Name]['input']>;
export type SparkResponse<Name extends SparkMethodName> = MessageShape<Methods[Name]['output']>;

/** Whether the client will reattach (`ExecutePlanRequest.RequestOption.reattach_options`). */
export const isReattachable = ({ requestOptions }: SparkRequest<'executePlan'>): boolean =>
  requestOptions.some(
    ({ requestOption }) => requestOption.case === 'reattachOptions' && requestOption.value.reattachable,
  );

export type SparkConnectDefinition = {
  readonly [Name in SparkMethodName]: MethodDefinition<SparkRequest<Name>, SparkResponse<Name>>;
};

/** SparkConnectService for grpc-js: servers (`addService`) and clients (`makeGenericClientConstructor`). */
export const sparkConnectDefinition = Object.fromEntries(
  SparkConnectService.methods.map((method): [string, MethodDefinition<never, unknown>] => [
    method.localName,
    {
      path: `/${SparkConnectService.typeName}/${method.name}`,
      originalName: method.localName,
      requestStream: method.methodKind === 'client_streaming' || method.methodKind === 'bidi_streaming',
      responseStream: method.methodKind === 'server_streaming' || method.methodKind === 'bidi_streaming',
      requestSerialize: (message) => encodeSpark(method.input, message),
      requestDeserialize: (bytes) => decodeSpark(method.input, bytes) as never,
      responseSerialize: (message) => encodeSpark(method.output, message as MessageShape<typeof method.output>),
      responseDeserialize: (bytes) => decodeSpark(method.output, bytes),
    },
  ]),
) as unknown as SparkConnectDefinition;

/** An encoded message, or its parts: all that grpc-js asks of what it sends is how long it is, and to copy itself into a frame. */
export type Encoded = Pick<Buffer, 'byteLength'> & { copy(frame: Buffer, at: number): void };

/** A message's bytes where no gRPC is between who writes and who reads. */
export function bytesOf(message: Encoded): Buffer {
  const bytes = Buffer.alloc(message.byteLength);
  message.copy(bytes, 0);
  return bytes;
}

/**
 * The method with responses as bytes: what is relayed is neither decoded nor encoded again. A server writes encoded
 * messages (`encodeSpark`), a client receives them.
 */
export function withRawResponses<Request, Response>(
  method: MethodDefinition<Request, Response>,
): MethodDefinition<Request, Encoded> {
  return { ...method, responseSerialize: (message) => message as Buffer, responseDeserialize: (bytes) => bytes };
}

/** The schema's descriptors as a serialized google.protobuf.FileDescriptorSet, for the reflection service. */
export function sparkDescriptorSet(): Uint8Array {
  return readFileSync(new URL('../gen/spark-connect.binpb', import.meta.url));
}
