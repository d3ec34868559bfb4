import { Metadata, status } from '@grpc/grpc-js';
import { encodeRpcStatus } from '@outboard/wire/rpc-status';
import { isRetryable, SparkError } from './errors.js';
import { DEFAULT_RETRY_POLICY, nextDelayMs } from './retry.js';

const grpc = (code: number, trailer?: Parameters<typeof encodeRpcStatus>[0]) => {
  const metadata = new Metadata();
  if (trailer) metadata.set('grpc-status-details-bin', encodeRpcStatus(trailer));
  return SparkError.from(Object.assign(new Error('x'), { code, details: 'short', metadata }));
};
const info = (metadata: Record<string, string>) => ({ reason: 'r', domain: 'org.apache.spark', metadata });

test('a gRPC error gives what its trailer says', () => {
  const error = grpc(status.INTERNAL, {
    code: status.INTERNAL,
    message: 'whole',
    errorInfo: info({
      errorClass: 'DIVIDE_BY_ZERO',
      sqlState: '22012',
      classes: '["a.B"]',
      messageParameters: '{"config":"c"}',
      errorId: 'e',
    }),
  });
  expect(error).toMatchObject({
    message: 'whole',
    condition: 'DIVIDE_BY_ZERO',
    sqlState: '22012',
    messageParameters: { config: 'c' },
    errorClasses: ['a.B'],
    errorId: 'e',
    grpcCode: status.INTERNAL,
  });
});

test('other thrown values', () => {
  const error = new SparkError({ message: 'm' });
  expect(SparkError.from(error)).toBe(error);
  expect(SparkError.from('text')).toMatchObject({ message: 'text', condition: '', cause: 'text' });
  expect(SparkError.from(Object.assign(new Error('stop'), { name: 'AbortError' }))).toMatchObject({
    condition: 'OPERATION_CANCELED',
    sqlState: 'HY008',
  });
});

test('a broken transport is retried, a server’s error is not', () => {
  expect(isRetryable(grpc(status.UNAVAILABLE))).toBe(true);
  // A reset stream.
  expect(isRetryable(grpc(status.INTERNAL))).toBe(true);
  expect(isRetryable(grpc(status.CANCELLED))).toBe(true);
  expect(isRetryable(grpc(status.UNAUTHENTICATED))).toBe(false);
  expect(isRetryable(grpc(status.UNIMPLEMENTED))).toBe(false);
  const failed = { code: status.INTERNAL, message: 'm' };
  expect(isRetryable(grpc(status.INTERNAL, { ...failed, errorInfo: info({ errorClass: 'DIVIDE_BY_ZERO' }) }))).toBe(
    false,
  );
  expect(
    isRetryable(grpc(status.INTERNAL, { ...failed, errorInfo: info({ errorClass: 'INVALID_CURSOR.DISCONNECTED' }) })),
  ).toBe(true);
  expect(isRetryable(grpc(status.RESOURCE_EXHAUSTED, { code: 8, message: 'm', retryDelayMs: 5 }))).toBe(true);
});

test('pauses grow, have a limit, and heed the server', () => {
  const policy = { ...DEFAULT_RETRY_POLICY, retriesMax: 3, delayMaxMs: 120, jitterMs: 10 };
  const lost = grpc(status.UNAVAILABLE);
  expect([0, 1, 2, 3].map((retries) => nextDelayMs(policy, lost, retries, () => 0))).toEqual([50, 100, 120, undefined]);
  expect(nextDelayMs(policy, lost, 0, () => 0.5)).toBe(55);
  const asked = grpc(status.RESOURCE_EXHAUSTED, { code: 8, message: 'm', retryDelayMs: 3_000 });
  expect(nextDelayMs(policy, asked, 0, () => 0)).toBe(3_000);
});
