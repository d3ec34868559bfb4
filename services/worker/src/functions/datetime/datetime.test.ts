/** What java.time reads and prints, as Spark 4.1 answered. */
import { readBy } from './parse.js';
import { PatternFault, piecesOf } from './pattern.js';
import { printedBy } from './print.js';
import { stepsOf } from './steps.js';

const read = (text: string, pattern: string) => readBy(stepsOf(piecesOf(pattern, true)), text);
const days = (text: string, pattern: string) => {
  const found = read(text, pattern);
  return typeof found === 'string' ? found : found.days;
};
const fault = (pattern: string, reading: boolean) => {
  try {
    piecesOf(pattern, reading);
  } catch (error) {
    return error instanceof PatternFault ? error.fault : error;
  }
  return undefined;
};

test.each([
  ['20200102', 'yyyyMMdd', 18_263],
  ['2 jan 2020', 'd MMM yyyy', 18_263],
  ['123 2020', 'D y', 18_384],
  ['BC 0001 01 01', 'G yyyy MM dd', -719_528],
  ['2020-01', 'yyyy-MM[-dd]', 18_262],
])('%s by %s', (text, pattern, expected) => expect(days(text, pattern)).toBe(expected));

test.each([
  ['2020-1-02', 'yyyy-MM-dd', "Text '2020-1-02' could not be parsed at index 5"],
  ['2020-01-02x', 'yyyy-MM-dd', "Text '2020-01-02x' could not be parsed, unparsed text found at index 10"],
  ['2020-02-30', 'yyyy-MM-dd', "Text '2020-02-30' could not be parsed: Invalid date 'FEBRUARY 30'"],
  ['02-29', 'MM-dd', "Invalid date 'February 29' as '1970' is not a leap year"],
  [
    '13 AM',
    'HH a',
    "Text '13 AM' could not be parsed: Conflict found: Field AmPmOfDay 1 differs from AmPmOfDay 0 derived from 13:00",
  ],
])('%s by %s is none', (text, pattern, why) => expect(days(text, pattern)).toBe(why));

test('hours, fractions and offsets', () => {
  expect(read('12:30:15.5 am', 'hh:mm:ss.SSS a')).toMatchObject({ nanoseconds: 1_815_500_000_000n });
  expect(read('24+0530', 'kkZ')).toMatchObject({ nanoseconds: 0n, offset: 19_800 });
  expect(read('1Z', 'HX')).toMatchObject({ offset: 0 });
});

test('patterns that are none', () => {
  expect(fault('YYYY', false)).toEqual({ letter: 'Y', wasOne: true });
  expect(fault('E', true)).toEqual({ letter: 'E', wasOne: true });
  expect(fault('E', false)).toBeUndefined();
  expect(fault('qqqqq', false)).toEqual({ tooMany: 'qqqqq', wasOne: false });
  expect(fault("'", false)).toEqual({ wasOne: false });
});

test('a moment printed', () => {
  const moment = { clock: new Date(Date.UTC(2020, 2, 1, 13, 4, 5)), micros: 678_901, offset: -16_200, zone: 'x' };
  const shown = (pattern: string) => printedBy(piecesOf(pattern, false), moment);
  expect(shown('yy D EEE, d MMMM K k SSS SSSSSSSSS')).toBe('20 61 Sun, 1 March 1 13 678 678901000');
  expect(shown('X XX xxx x Z ZZZZ O')).toBe('-0430 -0430 -04:30 -0430 -0430 GMT-04:30 GMT-4:30');
});
