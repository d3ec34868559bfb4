/** What the columns of partitions keep of a text: an empty one is NULL (`V1WriteUtils`, `Empty2Null`). */
import { attributeId, isString, type NamedExpression, type ResolvedRelation } from '@outboard/plan';
import { call, passThrough, reference } from './expression/build.js';
import { project } from './relation/nodes.js';

export function emptyAsNull(rows: ResolvedRelation, columns: readonly string[]): ResolvedRelation {
  const isOne = (name: string): boolean => columns.some((column) => column.toLowerCase() === name.toLowerCase());
  const texts = rows.output.filter(({ name, type }) => isOne(name) && isString(type));
  if (texts.length === 0) return rows;
  let next = Math.max(0, ...rows.output.map((a) => a.id as number)) + 1_000_000;
  const items = rows.output.map((a): NamedExpression => {
    if (!texts.includes(a)) return passThrough(a);
    const expression = call('empty2null', [reference(a)], a.type, "nullif($0, '')", { nullable: true });
    return { attribute: { ...a, id: attributeId(next++), nullable: true }, expression };
  });
  return project(rows, items);
}
