/** Casts in a time zone whose clocks are turned. */
import { type DataType, firstInstant, isFixedZone, isString, letIn } from '@outboard/plan';
import { type CastMode, castSql } from './cast.js';
import { text } from './dialect.js';

type Cast = (sql: string, from: DataType, to: DataType, mode: CastMode) => string;

const local = (instant: string): string => `CAST(${instant} AS TIMESTAMP)`;
/** A text names no zone where only digits, colons and a point follow its first colon. */
const ZONELESS = '[^:]*(:[0-9:.]*\\s*)?';

/** `castSql` for values that are clocks of the session's time zone. */
export function castIn(zone: string): Cast {
  if (isFixedZone(zone)) return castSql;
  return (sql, from, to, mode) => {
    if (to.kind !== 'timestamp') return castSql(sql, from, to, mode);
    if (from.kind === 'timestamp_ntz' || from.kind === 'date') return firstInstant(castSql(sql, from, to, mode), local);
    if (!isString(from)) return castSql(sql, from, to, mode);
    return letIn(sql, 'clock_', (t) =>
      letIn(castSql(t, from, to, mode), 'cast_', (made) => {
        const first = firstInstant(made, local);
        return `CASE WHEN regexp_full_match(${t}, ${text(ZONELESS)}) THEN ${first} ELSE ${made} END`;
      }),
    );
  };
}
