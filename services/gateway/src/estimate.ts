import type { Plan } from '@outboard/wire/spark';

/** What a plan's shape tells of its cost, before any name is resolved. */
export interface Footprint {
  readonly relations: number;
  readonly joins: number;
  readonly aggregates: number;
  readonly sorts: number;
  /** Bytes of data that came inside the plan. */
  readonly localBytes: number;
  /** Reads of files: the paths as the user wrote them (globs and folders included). */
  readonly paths: readonly string[];
  /** SQL texts and tables: what they read can't be seen from here. */
  readonly opaque: number;
}

const SORTS = new Set(['sort', 'deduplicate']);
/** Many paths tell no more than these. */
const PATHS_MAX = 1_000;

/** Counts what is in some plans. Walks with a list and not by recursion, so that depth costs no stack. */
export function footprintOf(plans: readonly Plan[]): Footprint {
  const count = { relations: 0, joins: 0, aggregates: 0, sorts: 0, localBytes: 0, opaque: 0 };
  const paths: string[] = [];
  const rest: unknown[] = [...plans];
  while (rest.length > 0) {
    const node = rest.pop();
    if (typeof node !== 'object' || node === null || node instanceof Uint8Array) continue;
    if (!isRelation(node)) {
      rest.push(...Object.values(node));
      continue;
    }
    count.relations++;
    const { case: kind, value } = node.relType;
    if (kind === 'join' || kind === 'asOfJoin' || kind === 'lateralJoin') count.joins++;
    else if (kind === 'aggregate') count.aggregates++;
    else if (kind !== undefined && SORTS.has(kind)) count.sorts++;
    else if (kind === 'sql') count.opaque++;
    else if (kind === 'localRelation') count.localBytes += bytesIn(value);
    else if (kind === 'read') {
      const read = pathsOf(value);
      if (read === undefined) count.opaque++;
      else paths.push(...read.slice(0, PATHS_MAX - paths.length));
    }
    rest.push(value);
  }
  return { ...count, paths };
}

interface RelationNode {
  readonly relType: { readonly case: string | undefined; readonly value?: unknown };
}

const isRelation = (node: object): node is RelationNode =>
  '$typeName' in node && node.$typeName === 'spark.connect.Relation';

function bytesIn(local: unknown): number {
  const data = (local as { readonly data?: Uint8Array } | undefined)?.data;
  return data?.byteLength ?? 0;
}

function pathsOf(read: unknown): readonly string[] | undefined {
  const { readType } = read as {
    readonly readType?: { readonly case?: string; readonly value?: { readonly paths?: readonly string[] } };
  };
  return readType?.case === 'dataSource' ? (readType.value?.paths ?? []) : undefined;
}
