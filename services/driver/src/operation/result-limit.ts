import { fail } from '@outboard/errors';
import type { TenantPolicy } from '@outboard/policy';
import type { OperationResponse } from './response.js';

type Limits = Pick<TenantPolicy, 'resultRowsMax' | 'resultBytesMax' | 'resultBytesPerSecond'>;

/** What was returned, as far as this driver has seen it. */
export interface Returned {
  rows: number;
  bytes: number;
}

/**
 * The responses, no faster than the tenant may have them, and until they are more. Rows are counted from the result's beginning, bytes
 * from where this driver took it up.
 *
 * @param pass resolves once more may follow so many bytes
 * @throws OUTBOARD_RESULT_TOO_LARGE
 */
export async function* limited(
  responses: AsyncGenerator<OperationResponse>,
  { resultRowsMax, resultBytesMax, resultBytesPerSecond }: Limits,
  returned: Returned,
  pass: (bytes: number, perSecond: number) => Promise<void>,
): AsyncGenerator<OperationResponse> {
  for await (const response of responses) {
    const { body } = response;
    if (response.kind === 'answer' && body.responseType?.case === 'arrowBatch') {
      const { rowCount = 0n, startOffset = 0n } = body.responseType.value;
      returned.rows = Number(startOffset) + Number(rowCount);
      returned.bytes += response.bytes;
      if (resultRowsMax !== undefined && returned.rows > resultRowsMax)
        fail('OUTBOARD_RESULT_TOO_LARGE', { limit: String(resultRowsMax), unit: 'rows' });
      if (resultBytesMax !== undefined && returned.bytes > resultBytesMax)
        fail('OUTBOARD_RESULT_TOO_LARGE', { limit: String(resultBytesMax), unit: 'bytes' });
    }
    yield response;
    if (response.kind === 'answer' && resultBytesPerSecond !== undefined)
      await pass(response.bytes, resultBytesPerSecond);
  }
}
