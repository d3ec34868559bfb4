import { decodeRpcStatus, encodeRpcStatus, type RpcStatus } from './rpc-status.js';

test('a status survives the trailer', () => {
  const status: RpcStatus = {
    code: 13,
    message: 'no',
    errorInfo: { reason: 'org.apache.spark.sql.AnalysisException', domain: 'org.apache.spark', metadata: { a: 'b' } },
    retryDelayMs: 1_500,
  };
  expect(decodeRpcStatus(encodeRpcStatus(status))).toEqual(status);
});

test('details are optional', () => {
  expect(decodeRpcStatus(encodeRpcStatus({ code: 3, message: 'x' }))).toEqual({ code: 3, message: 'x' });
});
