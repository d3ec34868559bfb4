import { EventEmitter } from 'node:events';
import { operationId, sessionId, tenant } from '@outboard/plan';
import { bytesOf, decodeSpark, type Encoded, ExecutePlanResponseSchema } from '@outboard/wire/spark';
import { type BurstPolicy, type ResponseCall, ResponseSource, writeBurst } from './burst.js';
import { answer, at, endAnswer } from './query.js';
import { cursorOf, type OperationResponse, responseId, START } from './response.js';

const key = { tenant: tenant('t'), sessionId: sessionId('s'), operationId: operationId('o') };
const header = { key, serverSessionId: 'server' };
const policy: BurstPolicy = { bytesMax: 250, progressMs: 40 };
const batch = (position: number): OperationResponse =>
  answer(at(position), 100, { responseType: { case: 'arrowBatch', value: { rowCount: 1n, data: new Uint8Array(1) } } });
const progress: OperationResponse = {
  kind: 'progress',
  body: { responseType: { case: 'executionProgress', value: {} } },
};

/** Records what is written; full after each message where told so. */
class Call extends EventEmitter {
  readonly ids: string[] = [];
  readonly kinds: (string | undefined)[] = [];
  constructor(readonly slow = false) {
    super();
  }
  write(message: Encoded): boolean {
    const response = decodeSpark(ExecutePlanResponseSchema, bytesOf(message));
    this.ids.push(response.responseId);
    this.kinds.push(response.responseType.case);
    if (this.slow) setTimeout(() => this.emit('drain'), 1);
    return !this.slow;
  }
}

const signal = new AbortController().signal;
const burst = async (source: ResponseSource, of: BurstPolicy = policy, call = new Call()): Promise<Call> => {
  await writeBurst(call as unknown as ResponseCall, header, source, of, signal);
  return call;
};
async function* from(...responses: OperationResponse[]) {
  yield* responses;
}

test('bursts are bounded, and each goes on where the last one stopped', async () => {
  const source = new ResponseSource(START, from(batch(0), batch(1), batch(2), batch(3), endAnswer(4)));
  expect((await burst(source)).ids).toEqual(['0', '1', '2']);
  expect(source.cursor.position).toBe(2);
  expect((await burst(source)).ids).toEqual(['3', '4']);
});

test('a client that can not reattach gets one stream, under back-pressure', async () => {
  const source = new ResponseSource(START, from(batch(0), batch(1), batch(2), batch(3)));
  const call = await burst(source, { ...policy, bytesMax: Number.POSITIVE_INFINITY }, new Call(true));
  expect(call.ids).toEqual(['0', '1', '2', '3']);
});

test('nothing is written before there is something; progress is a burst of its own', async () => {
  async function* slow() {
    yield progress;
    await new Promise((resolve) => setTimeout(resolve, 120));
    yield batch(0);
    yield endAnswer(1);
  }
  const source = new ResponseSource(START, slow());
  const first = await burst(source);
  expect(first.kinds).toEqual(['executionProgress']);
  expect(cursorOf(first.ids[0] ?? '')).toEqual(START);
  let call = await burst(source);
  while (call.ids.length === 0) call = await burst(source);
  expect(call.ids).toEqual(['0', '1']);
});

test('a stream that has given something does not wait for what is not there yet', async () => {
  let release = (): void => undefined;
  const later = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* halting() {
    yield batch(0);
    await later;
    yield endAnswer(1);
  }
  const source = new ResponseSource(START, halting());
  expect((await burst(source, { ...policy, progressMs: 10_000 })).ids).toEqual(['0']);
  release();
  expect((await burst(source)).ids).toEqual(['1']);
});

test('an error of the source ends the burst', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it has anything to give
  async function* failing(): AsyncGenerator<OperationResponse> {
    throw new Error('lost');
  }
  await expect(burst(new ResponseSource(START, failing()))).rejects.toThrow('lost');
});

test('a response id says where its client is, and nothing else passes for one', () => {
  const cursor = { position: 12, digest: '0123456789abcdef', last: true };
  for (const each of [START, at(12), { ...cursor, last: false }, cursor]) {
    expect(cursorOf(responseId(each))).toEqual(each);
    expect(cursorOf(responseId(each, 3))).toEqual(each);
  }
  for (const id of ['', '-2', '12-', '12-0123', '00112233-4455-6677-8899-aabbccddeeff']) {
    expect(cursorOf(id)).toBeUndefined();
  }
});
