import { intervalOfText } from './time-windows.js';

describe('the text of an interval', () => {
  test.each([
    ['5 minutes', 0, 0, 300_000_000n],
    ['interval 1 hour 30 minutes', 0, 0, 5_400_000_000n],
    ['2 weeks -1 day', 0, 13, 0n],
    ['- 1.5 seconds', 0, 0, -1_500_000n],
    [' 1 YEAR 2 months ', 14, 0, 0n],
  ])('%s', (text, months, days, microseconds) => {
    expect(intervalOfText(text)).toEqual({ months, days, microseconds });
  });

  test.each(['', 'soon', '5', 'minutes', '1.5 minutes', '5 minutes later', 'interval'])('%p is none', (text) => {
    expect(intervalOfText(text)).toBeUndefined();
  });
});
