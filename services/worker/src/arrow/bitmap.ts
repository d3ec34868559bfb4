/** Validity and boolean bitmaps, least significant bit first. */

/** Sets `count` bits of `target` from `start` on. */
export function setBits(target: Uint8Array, start: number, count: number): void {
  const end = start + count;
  let bit = start;
  while (bit < end) {
    if ((bit & 7) === 0 && bit + 8 <= end) {
      target[bit >> 3] = 0xff;
      bit += 8;
    } else {
      target[bit >> 3] = (target[bit >> 3] ?? 0) | (1 << (bit & 7));
      bit += 1;
    }
  }
}

/** Copies the first `count` bits of `source` into `target` from `start` on. */
export function copyBits(target: Uint8Array, start: number, source: Uint8Array, count: number): void {
  if ((start & 7) === 0) {
    target.set(source.subarray(0, (count + 7) >> 3), start >> 3);
    // Bits beyond the last must be clear, because later appends only OR into them.
    if ((count & 7) !== 0) {
      const last = (start + count) >> 3;
      target[last] = (target[last] ?? 0) & ((1 << (count & 7)) - 1);
    }
    return;
  }
  for (let i = 0; i < count; i++) {
    const bit = start + i;
    const mask = 1 << (bit & 7);
    const byte = target[bit >> 3] ?? 0;
    target[bit >> 3] = ((source[i >> 3] ?? 0) >> (i & 7)) & 1 ? byte | mask : byte & ~mask;
  }
}

export function countClear(bitmap: Uint8Array, count: number): number {
  let set = 0;
  for (let byte = 0; byte < count >> 3; byte++) set += POPCOUNT[bitmap[byte] ?? 0] ?? 0;
  const rest = count & 7;
  if (rest !== 0) set += POPCOUNT[(bitmap[count >> 3] ?? 0) & ((1 << rest) - 1)] ?? 0;
  return count - set;
}

const POPCOUNT = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
