/**
 * The responses of an operation, by position: a query has its batches from 0 on (the first with the schema, the last with the
 * metrics), then the end; a command has its answers, then the end. Positions never change, so any driver can continue where another stopped.
 */
import type { MessageInitShape } from '@bufbuild/protobuf';
import type { OperationKey } from '@outboard/store';
import type { ExecutePlanResponseSchema } from '@outboard/wire/spark';

export type ResponseBody = Omit<
  MessageInitShape<typeof ExecutePlanResponseSchema>,
  '$typeName' | 'sessionId' | 'serverSideSessionId' | 'operationId' | 'responseId'
>;

/** The last response that somebody has, told by its id: whoever gets it back knows where to go on, and after what. */
export interface Cursor {
  /** -1: none yet. */
  readonly position: number;
  /** Of this batch and all before it, as their worker computed it, or Spark's own id of it; empty for what is no batch. */
  readonly digest: string;
  /** It is the last batch: only the end is to come. */
  readonly last: boolean;
}

export const START: Cursor = { position: -1, digest: '', last: false };

export type OperationResponse =
  /** Part of the operation's answer. */
  | { readonly kind: 'answer'; readonly cursor: Cursor; readonly bytes: number; readonly body: ResponseBody }
  /** How far it is; belongs to no position and is never repeated. */
  | { readonly kind: 'progress'; readonly body: ResponseBody };

export interface ResponseHeader {
  readonly key: OperationKey;
  readonly serverSessionId: string;
}

/** `<position>[-<digest>[-last]]`; progress has the id of the last response before it, and `+<serial>`. */
export function responseId({ position, digest, last }: Cursor, serial?: number): string {
  const parts = [position, ...(digest === '' ? [] : [digest]), ...(last ? ['last'] : [])];
  return parts.join('-') + (serial === undefined ? '' : `+${serial}`);
}

const ID = /^(?<position>-1|\d{1,9})(-(?<digest>[0-9a-f]{16}|[0-9a-f]{32}))?(?<last>-last)?(\+\d+)?$/;

/** What a response id says that a client gave back; undefined where it is none of ours. */
export function cursorOf(id: string): Cursor | undefined {
  const { position, digest = '', last } = ID.exec(id)?.groups ?? {};
  return position === undefined ? undefined : { position: Number(position), digest, last: last !== undefined };
}
