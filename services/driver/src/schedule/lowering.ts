import { type AnalyzeEnvironment, settingsOf } from '@outboard/analyze';
import type { LowerOptions } from '@outboard/lower';
import type { SessionRecord } from '@outboard/store';

/** By what a session's plans are lowered: the very settings by which they were analyzed, and whether records are read whole (decision 0031). */
export const loweringBy = (environment: AnalyzeEnvironment, session: SessionRecord): LowerOptions => ({
  ...settingsOf(environment),
  wholeRecords: cachesAnything(session),
});

const cachesAnything = ({ objects }: SessionRecord): boolean =>
  Object.keys(objects).some((name) => name.startsWith('cached/') || name.startsWith('persisted/'));
