import { strftimePattern, type TextReading, types } from '@outboard/plan';
import { castSql } from '../cast.js';
import { engineType, text } from '../dialect.js';
import { option, type Scan } from './options.js';

/** Texts by Spark's casts, and dates and timestamps by the patterns of the reader's options. */
export function readingOf(r: Scan): TextReading {
  const patterns: Readonly<Record<string, string | undefined>> = {
    date: option(r, 'dateformat'),
    timestamp: option(r, 'timestampformat'),
  };
  return {
    cast: (sql, to) => castSql(sql, types.string, to, 'try'),
    byPattern: (sql, to) => {
      const pattern = patterns[to.kind];
      return pattern && `CAST(try_strptime(${sql}, ${text(strftimePattern(pattern))}) AS ${engineType(to)})`;
    },
  };
}
