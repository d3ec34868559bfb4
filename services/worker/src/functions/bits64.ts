/** Whole numbers of 64 bits, unsigned, as hashes compute with them. */
export const cut = (x: bigint): bigint => BigInt.asUintN(64, x);
export const rotated = (x: bigint, by: bigint): bigint => cut(x << by) | (x >> (64n - by));
