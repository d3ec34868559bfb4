/** Numbers as people read them. */

const WHOLE = new Intl.NumberFormat('en');
const SHORT = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const count = (value: number): string => WHOLE.format(value);

export function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let [rest, unit] = [value, 0];
  while (rest >= 1024 && unit < units.length - 1) [rest, unit] = [rest / 1024, unit + 1];
  return `${SHORT.format(rest)} ${units[unit]}`;
}

/** 850 µs, 12.3 ms, 4.2 s, 3 min 5 s, 2 h 10 min, 5 d. */
export function duration(ms: number): string {
  if (ms < 1) return `${Math.round(ms * 1_000)} µs`;
  if (ms < 1_000) return `${SHORT.format(ms)} ms`;
  const s = ms / 1_000;
  if (s < 60) return `${SHORT.format(s)} s`;
  const whole = Math.floor(s);
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  if (whole < 172_800) return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
  return `${Math.floor(whole / 86_400)} d`;
}

export const ago = (atMs: number, nowMs: number): string => `${duration(Math.max(0, nowMs - atMs))} ago`;

export const traceAddress = (template: string, traceId: string): string => template.replaceAll('{trace}', traceId);
