/** Values of partition columns as the names of folders tell them (`PartitioningUtils`): `/p=x/`. */
import type { PartitionValues } from '@outboard/lake';
import { DEFAULT_PARTITION } from '@outboard/plan';

/** What a folder's name tells: `p=x`. */
function keyAndValue(folder: string): readonly (readonly [string, string | null])[] {
  const equals = folder.indexOf('=');
  if (equals < 0) return [];
  const plain = (text: string): string =>
    text.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const value = plain(folder.slice(equals + 1));
  return [[plain(folder.slice(0, equals)), value === DEFAULT_PARTITION ? null : value]];
}

/** The partition that a file lies in; undefined where its path does not tell of every column. */
export function partitionIn(file: string, partitionBy: readonly string[]): PartitionValues | undefined {
  const folders = new Map(
    file
      .split('/')
      .flatMap(keyAndValue)
      .map(([key, value]) => [key.toLowerCase(), value]),
  );
  if (!partitionBy.every((column) => folders.has(column.toLowerCase()))) return undefined;
  return Object.fromEntries(partitionBy.map((column) => [column, folders.get(column.toLowerCase()) ?? null]));
}

export const holds = (partition: PartitionValues, values: PartitionValues): boolean =>
  Object.entries(values).every(([column, value]) => partition[column] === value);

export function distinct(partitions: readonly PartitionValues[]): readonly PartitionValues[] {
  const found: PartitionValues[] = [];
  for (const one of partitions) if (!found.some((other) => holds(other, one))) found.push(one);
  return found;
}
