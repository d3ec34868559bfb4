/**
 * Batches pass a driver in buffers outside of V8's heap, some four for each. V8 looks for those that nobody holds any more when its heap is
 * full, which relaying hardly fills, or when all buffers together have grown by 64 MB: by a collection of the whole heap, several times
 * a second. It is cheaper to look among the young objects only, every few MiB.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const EVERY_BYTES = 8 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
let bytesSince = 0;

/** To be told of what was relayed. */
export function relayed(bytes: number): void {
  bytesSince += bytes;
  if (bytesSince < EVERY_BYTES) return;
  bytesSince = 0;
  collect({ type: 'minor' });
}
