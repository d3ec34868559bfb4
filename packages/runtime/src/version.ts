import { readFileSync } from 'node:fs';

/** The version of Outboard that this process runs: all of its packages carry the same. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
