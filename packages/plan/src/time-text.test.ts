import { timeOfText, timeText } from './time-text.js';

const SECOND = 1_000_000_000n;

test.each([
  ['12:30', 45_000n * SECOND],
  ['1:2:3', 3_723n * SECOND],
  ['T12', 43_200n * SECOND],
  [' 00:00:00.123456789 ', 123_456_000n],
  ['12:30 am', 1_800n * SECOND],
  ['12:30PM ', 45_000n * SECOND],
  ['1:2:3.', 3_723n * SECOND],
])('%s is a time', (text, nanoseconds) => expect(timeOfText(text)).toBe(nanoseconds));

test.each(['12', '24:00', '12:60', '1:2:60', '13:00 pm', '0:30 am', '12:30Z', '', ' T1:2', '1:2pm\n'])(
  '%j is none',
  (text) => expect(timeOfText(text)).toBeUndefined(),
);

test('a time as text has as many digits as it needs', () => {
  expect(timeText(0n)).toBe('00:00:00');
  expect(timeText(86_399n * SECOND + 500_000_000n)).toBe('23:59:59.5');
  expect(timeText(1n)).toBe('00:00:00.000000001');
});
