/** Maps made of a list of keys and one of values. */
import { type DataType, letIn, type TemplateContext } from '@outboard/plan';
import { hasNull, raise, raiseWith, sqlText } from './define.js';
import { heldText } from './held.js';

/**
 * A map of two lists. Keys that meet twice or are NULL raise, and the message names the first of them, which the engine's
 * own does not. Error while running: DUPLICATED_MAP_KEY, NULL_MAP_KEY.
 */
export const mapOfLists = (keys: string, values: string, key: DataType, c: TemplateContext): string =>
  letIn(keys, 'k_', (k) => {
    if (c.lastKeyWins) return mapOfLast(k, values);
    const twice = `list_filter(${k}, lambda x_, i_: list_position(${k}, x_) < i_)[1]`;
    const duplicate = raiseWith('DUPLICATED_MAP_KEY', {
      key: heldText(twice, key, c),
      mapKeyDedupPolicy: sqlText('"spark.sql.mapKeyDedupPolicy"'),
    });
    // The first of the list that is wrong is told.
    const firstNull = `len(list_distinct(${k}[:list_position(${k}, NULL) - 1])) = list_position(${k}, NULL) - 1`;
    return `CASE WHEN ${hasNull(k)} AND ${firstNull} THEN ${raise('NULL_MAP_KEY')} WHEN len(list_distinct(${k})) < len(${k}) THEN ${duplicate} ELSE map(${k}, ${values}) END`;
  });

/** Each key where it comes first, with the value that it comes with last (`ArrayBasedMapBuilder`). */
export const mapOfLast = (k: string, values: string): string =>
  letIn(values, 'w_', (w) => {
    const firsts = `list_filter(${k}, lambda x_, i_: list_position(${k}, x_) = i_)`;
    const last = `list_transform(${firsts}, lambda x_: ${w}[len(${k}) + 1 - list_position(list_reverse(${k}), x_)])`;
    return `CASE WHEN ${hasNull(k)} THEN ${raise('NULL_MAP_KEY')} ELSE map(${firsts}, ${last}) END`;
  });
