import { createHash } from 'node:crypto';

/** 64 bits: they tell apart the few runs of one query. */
const HEX_DIGITS = 16;

/** The digest of a batch and of all before it, whose digest is `before` (empty for none): SHA-256, shortened. */
export const chainedDigest = (before: string, batch: Uint8Array): string =>
  createHash('sha256').update(before).update(batch).digest('hex').slice(0, HEX_DIGITS);
