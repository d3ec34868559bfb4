import { create } from '@bufbuild/protobuf';
import type { ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import { SpanKind } from '@opentelemetry/api';
import { fail } from '@outboard/errors';
import { contextFrom, inSpan } from '@outboard/runtime';
import type { SessionRecord } from '@outboard/store';
import { AddArtifactsResponseSchema, type SparkRequest, type SparkResponse } from '@outboard/wire/spark';
import crc32 from 'crc-32';
import type { ArtifactWriter } from '../session/artifacts.js';
import { openSession } from './call-context.js';
import type { RpcParts } from './parts.js';
import { toServiceError } from './rpc-error.js';

type Request = SparkRequest<'addArtifacts'>;
type Response = SparkResponse<'addArtifacts'>;
interface Chunk {
  readonly data: Uint8Array;
  readonly crc: bigint;
}
interface Summary {
  readonly name: string;
  readonly isCrcSuccessful: boolean;
}

const intact = ({ data, crc }: Chunk): boolean => BigInt(crc32.buf(data) >>> 0) === crc;

/** Takes artifacts off a client's stream: whole ones in batches, large ones chunk by chunk (Spark Connect, AddArtifacts). */
class Receiver {
  readonly #parts: RpcParts;
  readonly summaries: Summary[] = [];
  #begun: { name: string; writer: ArtifactWriter; chunks: bigint; intact: boolean } | undefined;

  constructor(parts: RpcParts) {
    this.#parts = parts;
  }

  async take(request: Request, session: SessionRecord): Promise<void> {
    const { payload } = request;
    switch (payload.case) {
      case 'batch':
        for (const { name, data } of payload.value.artifacts) {
          if (data === undefined) fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'data' });
          await this.#begin(name, 1n, session);
          await this.#chunk(data);
        }
        return;
      case 'beginChunk': {
        const { name, numChunks, initialChunk } = payload.value;
        if (initialChunk === undefined) fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'initial_chunk' });
        await this.#begin(name, numChunks, session);
        await this.#chunk(initialChunk);
        return;
      }
      case 'chunk':
        await this.#chunk(payload.value);
        return;
      case undefined:
        return fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'payload' });
      default:
        payload satisfies never;
    }
  }

  /** An artifact whose chunks did not all come is not there. */
  async abandon(): Promise<void> {
    await this.#begun?.writer.abandon();
    this.#begun = undefined;
  }

  async #begin(name: string, chunks: bigint, session: SessionRecord): Promise<void> {
    if (this.#begun !== undefined) {
      fail('OUTBOARD_INVALID_REQUEST', { reason: `the artifact ${name} begins before ${this.#begun.name} has ended` });
    }
    this.#begun = { name, chunks, intact: true, writer: await this.#parts.artifacts.begin(session, name) };
  }

  async #chunk(chunk: Chunk): Promise<void> {
    const begun = this.#begun;
    if (begun === undefined)
      fail('OUTBOARD_INVALID_REQUEST', { reason: 'an artifact chunk comes before its beginning' });
    begun.intact &&= intact(chunk);
    await begun.writer.append(chunk.data);
    begun.chunks -= 1n;
    if (begun.chunks > 0n) return;
    this.#begun = undefined;
    if (begun.intact) await begun.writer.finish();
    else await begun.writer.abandon();
    this.summaries.push({ name: begun.name, isCrcSuccessful: begun.intact });
  }
}

/** AddArtifacts: a client-streaming call; its answer says which artifacts arrived intact. */
export function addArtifacts(parts: RpcParts) {
  return (call: ServerReadableStream<Request, Response>, answer: sendUnaryData<Response>): void => {
    const receiver = new Receiver(parts);
    let session: SessionRecord | undefined;
    const options = { parent: contextFrom(call.metadata), kind: SpanKind.SERVER };
    inSpan(parts.tracer, 'driver.AddArtifacts', options, async () => {
      for await (const request of call as AsyncIterable<Request>) {
        session ??= await openSession(call.metadata, request, parts.store);
        await receiver.take(request, session);
      }
      await receiver.abandon();
      return create(AddArtifactsResponseSchema, {
        sessionId: session?.sessionId ?? '',
        serverSideSessionId: session?.serverSessionId ?? '',
        artifacts: receiver.summaries,
      });
    }).then(
      (response) => answer(null, response),
      async (error: unknown) => {
        await receiver.abandon();
        answer(await toServiceError(error, session, parts.store));
      },
    );
  };
}
