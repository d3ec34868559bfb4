import { setImmediate as turn } from 'node:timers/promises';
import { ByteQueue } from './byte-queue.js';

const queue = (bytesMax: number) => new ByteQueue<Uint8Array>(bytesMax, (bytes) => bytes.byteLength);
const bytes = (n: number) => new Uint8Array(n);

test('a push waits while the queue is full, and an item is pulled at a time', async () => {
  const q = queue(10);
  await q.push(bytes(6));
  let pushed = false;
  const second = q.push(bytes(6)).then(() => {
    pushed = true;
  });
  await turn();
  expect(pushed).toBe(false);
  expect(q.bytes).toBe(6);
  const pull = q.drain();
  expect((await pull.next()).value).toHaveLength(6);
  await second;
  q.end();
  expect((await pull.next()).value).toHaveLength(6);
  expect((await pull.next()).done).toBe(true);
});

test('an item above the bound passes alone', async () => {
  const q = queue(10);
  expect(await q.push(bytes(100))).toBe(true);
  q.end();
  const sizes = [];
  for await (const item of q) sizes.push(item.byteLength);
  expect(sizes).toEqual([100]);
});

test('a failure comes after what is there', async () => {
  const q = queue(10);
  await q.push(bytes(1));
  q.fail(new Error('broken'));
  const pull = q.drain();
  expect((await pull.next()).done).toBe(false);
  await expect(pull.next()).rejects.toThrow('broken');
});

test('a consumer that leaves stops the producer', async () => {
  const q = queue(1);
  await q.push(bytes(1));
  const waiting = q.push(bytes(1));
  for await (const _ of q) break;
  expect(await q.push(bytes(1))).toBe(false);
  await waiting;
  expect(q.bytes).toBe(0);
});

test('both sides stop waiting when aborted', async () => {
  const q = queue(1);
  const stop = new AbortController();
  const pulled = q.drain(stop.signal).next();
  stop.abort(new Error('enough'));
  await expect(pulled).rejects.toThrow('enough');
  const full = queue(1);
  await full.push(bytes(1));
  const again = new AbortController();
  const pushed = full.push(bytes(1), again.signal);
  again.abort(new Error('enough'));
  await expect(pushed).rejects.toThrow('enough');
});
