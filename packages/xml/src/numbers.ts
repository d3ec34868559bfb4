/** Numbers as Java reads them. */

const FRACTION = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?$/;
const HEXADECIMAL = /^([+-]?)0[xX]([\da-fA-F]*)(?:\.([\da-fA-F]*))?[pP]([+-]?\d+)[dDfF]?$/;

/** Whether the text is a number and no word for one, to `Double.parseDouble`. */
export const isNumberText = (text: string): boolean => FRACTION.test(text) || HEXADECIMAL.test(text);

/** `Double.parseDouble`; undefined where it fails. */
export function javaNumber(given: string): number | undefined {
  const text = given.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
  if (FRACTION.test(text)) return Number(text.replace(/[dDfF]$/, ''));
  const word = /^([+-]?)(NaN|Infinity)$/.exec(text);
  if (word !== null)
    return word[2] === 'NaN' ? Number.NaN : word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [, sign, whole, fraction = '', exponent] = HEXADECIMAL.exec(text) ?? [];
  if (whole === undefined || whole + fraction === '') return undefined;
  const value = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}
