import { formattedNumber, placesPattern } from './decimal-format.js';
import { formatted, type Value } from './formatter.js';

const whole = (text: string): Value => ['int32', text];

test.each<[string, readonly Value[], string]>([
  ['%05d|%-5d|%,d', [whole('42'), whole('-7'), whole('1234567')], '00042|-7   |1,234,567'],
  ['%(,.2f', [['double', '-1234.565']], '(1,234.57)'],
  ['%#x %X %o', [whole('-1'), whole('255'), whole('8')], '0xffffffff FF 10'],
  [
    '%2$s %1$s %<S',
    [
      ['string', 'a'],
      ['string', 'b'],
    ],
    'b a A',
  ],
  [
    '%.3e %g %.0f',
    [
      ['double', '12345.678'],
      ['double', '1.0E-5'],
      ['double', '2.5'],
    ],
    '1.235e+04 1.00000e-05 3',
  ],
  [
    '%a %.1a',
    [
      ['double', '1.5'],
      ['double', '3.14'],
    ],
    '0x1.8p0 0x1.9p1',
  ],
  ['%b %c %h%n', [['null', null], whole('128512'), ['string', 'abc']], 'false 😀 4ed2cbb4\n'],
])('java.util.Formatter writes %s', (format, values, written) => {
  expect(formatted(format, values)).toBe(written);
});

test.each<[string, readonly Value[], string]>([
  ['%.2d', [whole('1')], '2'],
  ['%-d', [whole('1')], '%-d'],
  ['%+s', [['string', 'a']], 'Conversion = s, Flags = +'],
  ['%d', [['double', '1.5']], 'd != java.lang.Double'],
  ['%s %s', [whole('1')], "Format specifier '%s'"],
  ['%q', [], "Conversion = 'q'"],
])('java.util.Formatter fails for %s', (format, values, message) => {
  expect(() => formatted(format, values)).toThrow(JSON.stringify({ message }));
});

test.each([
  ['#,##0.00', '1234567.005', '1,234,567.00'],
  ['0.00%;(0.00%)', '-0.12345', '(12.35%)'],
  ['##0.#E0', '12345', '12.35E3'],
  ['0.0E0', '1.25', '1.2E0'],
  ["'#'0.###", '2.5', '#2.5'],
  ['', '1234567.5', '1,234,568'],
  [placesPattern(2), '2.675', '2.67'],
])('java.text.DecimalFormat writes by %s', (pattern, value, written) => {
  expect(formattedNumber('double', value, pattern)).toBe(written);
});

test('a decimal is halfway where its digits are', () => {
  expect(formattedNumber('decimal', '2.675', placesPattern(2))).toBe('2.68');
  expect(formattedNumber('decimal', '2.665', placesPattern(2))).toBe('2.66');
});

test.each(['0.0.0', '#0#', '0%%', '0E', "'0"])('java.text.DecimalFormat fails for %s', (pattern) => {
  expect(() => formattedNumber('double', '1', pattern)).toThrow('pattern');
});
