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
 * Each operation once, as the driver tells it that saw it change last. Another may have had it before, and then that one alone may
 * know the text and what was measured. What a silent driver had in hand is told by whoever takes it up. Those in work come first,
 * then the latest.
 */
export function operationsOf(
  all: readonly Told[],
  nowMs: number,
  isSeen: (line: LineView) => boolean,
): readonly Known[] {
  const tellings = new Map<string, { readonly line: Known; readonly silent: boolean }[]>();
  for (const { name, report, seenMs } of all) {
    const silent = nowMs - seenMs > SILENT_MS;
    for (const line of report.lines.filter(isSeen)) {
      const id = `${line.tenant}\0${line.sessionId}\0${line.operationId}`;
      tellings.set(id, [...(tellings.get(id) ?? []), { line: { ...line, driver: name }, silent }]);
    }
  }
  const known = [...tellings.values()].flatMap((ofOne) => {
    const [latest] = ofOne
      .filter(({ line, silent }) => line.ended || !silent)
      .map(({ line }) => line)
      .sort((a, b) => b.changedMs - a.changedMs);
    if (latest === undefined) return [];
    const lines = [latest, ...ofOne.map(({ line }) => line)];
    const text = lines.find((line) => line.text !== '')?.text ?? '';
    const operators = lines.find((line) => line.operators.length > 0)?.operators ?? [];
    return [{ ...latest, text, operators }];
  });
  const rank = (line: Known): number => (line.ended ? 1 : 0);
  return known.sort((a, b) => rank(a) - rank(b) || b.startedMs - a.startedMs);
}
