/** Spark refuses to ask files for nothing but the column of what could not be read: with no other to fail at, all would seem well. */
import { fail } from '@outboard/errors';
import { CORRUPT_RECORD } from '@outboard/plan';
import { option, type Scan } from './options.js';
import { partitionColumns } from './partitions.js';
import type { Wanted } from './wanted.js';

/** Error: UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN */
export function requireWholeRecords(r: Scan, wanted: Wanted): void {
  const corrupt = option(r, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD;
  const inPaths = partitionColumns(r);
  const names = r.output
    .map(({ id }, i) => ({ id, name: r.columns[i] ?? '' }))
    .filter(({ id, name }) => wanted.has(id) && !inPaths.has(name.toLowerCase()));
  if (names.length === 1 && names[0]?.name === corrupt) fail('UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN');
}
