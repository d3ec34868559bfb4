import type { SessionRecord } from '@outboard/store';
import { effective } from './config-defaults.js';

const REFERENCE = /\$\{(?:(\w+?):)?(\S+?)\}/g;
/** Before a name, these all mean the session's settings. */
const SETTINGS: ReadonlySet<string | undefined> = new Set([undefined, 'spark', 'sparkconf', 'hivevar', 'hiveconf']);

/**
 * A SQL text with `${name}` replaced by the session's setting, nothing where it has none (`VariableSubstitution`,
 * `spark.sql.variable.substitute`). What refers to the server's own environment stays as it is.
 */
export function substituted(text: string, { config }: Pick<SessionRecord, 'config'>): string {
  if (!text.includes('${') || effective(config, 'spark.sql.variable.substitute')?.toLowerCase() === 'false')
    return text;
  return text.replace(REFERENCE, (whole, prefix: string | undefined, name: string) =>
    SETTINGS.has(prefix) ? (effective(config, name) ?? '') : whole,
  );
}
