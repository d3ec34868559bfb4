import { createHash } from 'node:crypto';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { context, propagation, type Span } from '@opentelemetry/api';
import { fail } from '@outboard/errors';
import type { OperationRecord } from '@outboard/store';
import {
  type Encoded,
  encodeSpark,
  isReattachable,
  type Plan,
  PlanSchema,
  type SparkRequest,
} from '@outboard/wire/spark';
import { textOf } from '../console/text.js';
import { START } from '../operation/response.js';
import { newOperationId, openSession } from './call-context.js';
import { uncompressed } from './compressed-plan.js';
import { streaming } from './handlers.js';
import type { RpcParts } from './parts.js';
import { prepare } from './prepare.js';

type ExecuteRequest = SparkRequest<'executePlan'>;

/** ExecutePlan: begins an operation and carries its first burst. */
export function executePlan(parts: RpcParts) {
  return streaming<ExecuteRequest>(parts, 'ExecutePlan', async (call, gone, span) => {
    const { request, metadata } = call;
    const session = await openSession(metadata, request, parts.store);
    const { plan } = request;
    if (plan === undefined) fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'plan' });
    const record = recordOf(call, plan, session, span);
    const planClass = metadata.get('x-outboard-class')[0]?.toString();
    const operation = await parts.operations.begin(
      record,
      session,
      async (signal) => prepare(uncompressed(plan), { session, parts, operationId: record.operationId, signal }),
      planClass,
      textOf(plan),
    );
    try {
      await operation.stream(call, START, gone);
    } finally {
      // Nobody can ask for it again.
      if (!record.reattachable) await parts.operations.drop(record, session);
    }
  });
}

function recordOf(
  { request, metadata }: ServerWritableStream<ExecuteRequest, Encoded>,
  plan: Plan,
  session: Pick<OperationRecord, 'tenant' | 'sessionId'>,
  span: Span,
): OperationRecord {
  const reattachable = isReattachable(request);
  const operationId = newOperationId(metadata, request.operationId);
  span.setAttributes({ 'outboard.operation.id': operationId, 'outboard.operation.reattachable': reattachable });
  const bytes = encodeSpark(PlanSchema, plan);
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return {
    tenant: session.tenant,
    sessionId: session.sessionId,
    operationId,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    plan: bytes,
    state: 'pending',
    tags: request.tags,
    reattachable,
    traceparent: carrier.traceparent ?? '',
    losses: 0,
    createdMs: Date.now(),
  };
}
