/** Zeros without a sign: what Spark groups and compares by (`NormalizeFloatingNumbers`). */
import { contains, type DataType } from '@outboard/plan';
import { engineType } from './dialect.js';
import { remade } from './nested.js';

export const holdsFraction = (type: DataType): boolean => contains(type, 'double') || contains(type, 'float');

/** The value with 0.0 in place of -0.0, also within arrays and structs; maps are neither grouped nor compared by. */
export const unsignedSql = (sql: string, type: DataType): string =>
  remade(sql, type, {
    stays: (of) => of.kind === 'map' || !holdsFraction(of),
    part: (value, of) => `(${value} + 0::${engineType(of)})`,
  });
