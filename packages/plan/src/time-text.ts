/** A time of the day as text (`SparkDateTimeUtils.stringToTime`): `12:30`, `T1:02:03.5`, `1:30 pm`. */

/** Blanks and control characters, which may stand around it. */
const BLANK = '[\\x00-\\x20\\x7f]*';
const REST = '[0-5]?\\d(:[0-5]?\\d(\\.\\d*)?)?';
const clock = (hour: string): string => `(${BLANK}${hour}:${REST}|T${hour}(:${REST})?)${BLANK}`;

/** Regular expressions, for the engine as well as for JavaScript; `suffixed` ends with AM or PM and counts twelve hours. */
export const TIME_TEXT = {
  plain: clock('([01]?\\d|2[0-3])'),
  suffixed: `${clock('(0?[1-9]|1[0-2])')}[aApP][mM] *`,
  /** The digits in either of them. */
  digits: '\\d+(:\\d+)*(\\.\\d{1,6})?',
} as const;

const plain = new RegExp(`^${TIME_TEXT.plain}$`);
const suffixed = new RegExp(`^${TIME_TEXT.suffixed}$`);
const digits = new RegExp(TIME_TEXT.digits);

/** Nanoseconds of the day, of whole microseconds: what is finer is cut off. Undefined where the text is no time. */
export function timeOfText(text: string): bigint | undefined {
  const half = suffixed.test(text);
  if (!half && !plain.test(text)) return undefined;
  const [seconds = '', fraction = ''] = (digits.exec(text)?.[0] ?? '').split('.');
  const [hour = 0, minute = 0, second = 0] = seconds.split(':').map(Number);
  const ofDay = half ? (hour % 12) + (/p/i.test(text) ? 12 : 0) : hour;
  return BigInt((ofDay * 60 + minute) * 60 + second) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}

/** The engine's time, which counts microseconds, of so many since midnight. */
export const engineTime = (microseconds: string): string => `(TIME '00:00:00' + to_microseconds(${microseconds}))`;

/** `12:30:45.5`: a fraction has no zeros at its end. */
export function timeText(nanoseconds: bigint): string {
  const seconds = Number(nanoseconds / 1_000_000_000n);
  const whole = [Math.trunc(seconds / 3600), Math.trunc(seconds / 60) % 60, seconds % 60];
  const fraction = String(nanoseconds % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return whole.map((n) => String(n).padStart(2, '0')).join(':') + (fraction === '' ? '' : `.${fraction}`);
}
