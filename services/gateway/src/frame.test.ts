import { gzipSync } from 'node:zlib';
import { OutboardError } from '@outboard/errors';
import { firstMessage, MESSAGE_BYTES_MAX } from './frame.js';

function frame(flag: number, message: Uint8Array): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = flag;
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, message]);
}
const condition = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof OutboardError ? error.condition : error;
  }
};
const message = Buffer.from('plan');

test('a plain and a compressed message', () => {
  expect(Buffer.from(firstMessage(frame(0, message), 'gzip'))).toEqual(message);
  expect(Buffer.from(firstMessage(frame(1, gzipSync(message)), 'gzip'))).toEqual(message);
});

test('a frame that is short, cut, or compressed in some other way is an invalid plan', () => {
  const invalid = 'CONNECT_INVALID_PLAN.UNKNOWN';
  expect(condition(() => firstMessage(new Uint8Array(3), undefined))).toBe(invalid);
  expect(condition(() => firstMessage(frame(0, message).subarray(0, 7), undefined))).toBe(invalid);
  expect(condition(() => firstMessage(frame(1, message), 'gzip'))).toBe(invalid);
  expect(condition(() => firstMessage(frame(1, message), 'snappy'))).toBe(invalid);
});

test('what is small only while compressed is too large', () => {
  const bomb = gzipSync(Buffer.alloc(MESSAGE_BYTES_MAX + 1));
  expect(condition(() => firstMessage(frame(1, bomb), 'gzip'))).toBe('OUTBOARD_PLAN_TOO_LARGE');
});
