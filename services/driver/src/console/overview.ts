/** What there is, made of what each driver has told and each worker answers. */
import type { LineView } from '../operation/line.js';
import type { DriverReport } from './reporter.js';

/** A driver that has told nothing for so long is taken for one that hangs or is gone. */
export const SILENT_MS = 30_000;
/** Operations of one answer. */
export const OPERATIONS_MAX = 300;

export interface Told {
  readonly name: string;
  readonly report: DriverReport;
  readonly seenMs: number;
}

/** An operation and the driver that knows the latest of it. */
export interface Known extends LineView {
  readonly driver: string;
}

/**
 * Each operation once, as the driver tells it that saw it change last: another may have had it before, and then it alone may
 * know the text. What a silent driver had in hand is told by whoever takes it up. Those in work come first, then the latest.
 */
export function operationsOf(
  all: readonly Told[],
  nowMs: number,
  isSeen: (line: LineView) => boolean,
): readonly Known[] {
  const known = new Map<string, Known>();
  const texts = new Map<string, string>();
  const idOf = (line: LineView): string => `${line.tenant}\0${line.sessionId}\0${line.operationId}`;
  for (const { name, report, seenMs } of all) {
    const silent = nowMs - seenMs > SILENT_MS;
    for (const line of report.lines.filter(isSeen)) {
      const id = idOf(line);
      if (line.text !== '') texts.set(id, line.text);
      const other = known.get(id);
      const latest = other === undefined || other.changedMs <= line.changedMs;
      if (latest && (line.ended || !silent)) known.set(id, { ...line, driver: name });
    }
  }
  const rank = (line: Known): number => (line.ended ? 1 : 0);
  return [...known]
    .map(([id, line]) => ({ ...line, text: texts.get(id) ?? '' }))
    .sort((a, b) => rank(a) - rank(b) || b.startedMs - a.startedMs);
}
