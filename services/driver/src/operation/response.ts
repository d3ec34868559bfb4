/**
 * The responses of an operation, by position: a query has its batches from 0 on (the first with the schema, the last with the
 * metrics), then the end; a command has its answers, then the end. Positions never change, so any driver can continue where another stopped.
 */
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import type { OperationKey } from '@outboard/store';
import { ExecutePlanResponseSchema, encodeSpark } from '@outboard/wire/spark';

export type ResponseBody = Omit<
  MessageInitShape<typeof ExecutePlanResponseSchema>,
  '$typeName' | 'sessionId' | 'serverSideSessionId' | 'operationId' | 'responseId'
>;

export type OperationResponse =
  /** Part of the operation's answer. */
  | { readonly kind: 'answer'; readonly position: number; readonly bytes: number; readonly body: ResponseBody }
  /** How far it is; belongs to no position and is never repeated. */
  | { readonly kind: 'progress'; readonly body: ResponseBody };

export interface ResponseHeader {
  readonly key: OperationKey;
  readonly serverSessionId: string;
}

/** `<position>` or, for progress, `<last position delivered>+<serial>`: whoever gets it back knows where to go on. */
export const responseId = (position: number, serial?: number): string =>
  serial === undefined ? String(position) : `${position}+${serial}`;

/** The position in a response id that a client gave back; undefined where it is none of ours. */
export function positionOf(id: string): number | undefined {
  const match = /^(-?\d{1,9})(\+\d+)?$/.exec(id);
  return match === null ? undefined : Number(match[1]);
}

export function encodeResponse({ key, serverSessionId }: ResponseHeader, id: string, body: ResponseBody): Buffer {
  const message = create(ExecutePlanResponseSchema, {
    ...body,
    sessionId: key.sessionId,
    serverSideSessionId: serverSessionId,
    operationId: key.operationId,
    responseId: id,
  });
  return encodeSpark(ExecutePlanResponseSchema, message);
}
