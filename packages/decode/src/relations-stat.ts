/** `df.na` and `df.stat`. */
import type { Relation, RelationNode } from '@outboard/plan';
import type { Relation as WireRelation } from '@outboard/wire/spark';
import { decodeExpression } from './expressions.js';
import { decodeLiteral } from './literals.js';
import { defined, need } from './require.js';

type RelType = WireRelation['relType'];
const statCases = [
  'fillNa',
  'dropNa',
  'replace',
  'summary',
  'crosstab',
  'describe',
  'cov',
  'corr',
  'approxQuantile',
  'freqItems',
  'sampleBy',
] as const;
export type StatRelType = Extract<RelType, { case: (typeof statCases)[number] }>;

const statCaseSet: ReadonlySet<string | undefined> = new Set(statCases);
export const isStat = (relType: RelType): relType is StatRelType => statCaseSet.has(relType.case);

type Input = (wire: { input?: WireRelation | undefined; $typeName: string }) => Relation;

export function decodeStat(relType: StatRelType, input: Input): RelationNode {
  const wire = relType.value;
  switch (relType.case) {
    case 'fillNa':
      return {
        kind: 'fillNa',
        input: input(wire),
        columns: relType.value.cols,
        values: relType.value.values.map(decodeLiteral),
      };
    case 'dropNa':
      return defined({
        kind: 'dropNa' as const,
        input: input(wire),
        columns: relType.value.cols,
        minNonNulls: relType.value.minNonNulls,
      });
    case 'replace':
      return {
        kind: 'replaceNa',
        input: input(wire),
        columns: relType.value.cols,
        replacements: relType.value.replacements.map((r) => ({
          from: decodeLiteral(need(r.oldValue, 'NAReplace.Replacement.old_value')),
          to: decodeLiteral(need(r.newValue, 'NAReplace.Replacement.new_value')),
        })),
      };
    case 'summary':
      return { kind: 'summary', input: input(wire), statistics: relType.value.statistics };
    case 'describe':
      return { kind: 'describe', input: input(wire), columns: relType.value.cols };
    case 'crosstab':
    case 'cov':
      return { kind: relType.case, input: input(wire), column1: relType.value.col1, column2: relType.value.col2 };
    case 'corr':
      return defined({
        kind: 'corr' as const,
        input: input(wire),
        column1: relType.value.col1,
        column2: relType.value.col2,
        method: relType.value.method,
      });
    case 'approxQuantile': {
      const { cols: columns, probabilities, relativeError } = relType.value;
      return { kind: 'approxQuantile', input: input(wire), columns, probabilities, relativeError };
    }
    case 'freqItems':
      return defined({
        kind: 'freqItems' as const,
        input: input(wire),
        columns: relType.value.cols,
        support: relType.value.support,
      });
    case 'sampleBy':
      return defined({
        kind: 'sampleBy' as const,
        input: input(wire),
        column: decodeExpression(need(relType.value.col, 'StatSampleBy.col')),
        fractions: relType.value.fractions.map((f) => ({
          stratum: decodeLiteral(need(f.stratum, 'StatSampleBy.Fraction.stratum')),
          fraction: f.fraction,
        })),
        seed: relType.value.seed,
      });
    default:
      return relType satisfies never;
  }
}
