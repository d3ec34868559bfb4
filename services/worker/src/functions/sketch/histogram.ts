/** Spark's `histogram_numeric` (`NumericHistogram`, after Ben-Haim and Tom-Tov): the nearest two bins become one while there are too many. */
import { JavaRandom } from './java-random.js';

interface Bin {
  x: number;
  y: number;
}
const SEED = 31183n;

export function histogram(values: readonly number[], count: number): readonly Bin[] {
  const random = new JavaRandom(SEED);
  const bins: Bin[] = [];
  for (const x of values) {
    const at = placeOf(bins, x);
    const there = bins[at];
    if (there !== undefined && there.x === x) there.y += 1;
    else {
      bins.splice(at, 0, { x, y: 1 });
      if (bins.length > count) join(bins, nearest(bins, random));
    }
  }
  return bins;
}

/** The first bin that is not below. */
function placeOf(bins: readonly Bin[], x: number): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bin that is nearest to the next; of several, chance takes one. */
function nearest(bins: readonly Bin[], random: JavaRandom): number {
  let [best, least, ties] = [0, Number.POSITIVE_INFINITY, 1];
  for (let i = 0; i < bins.length - 1; i++) {
    const apart = (bins[i + 1]?.x ?? 0) - (bins[i]?.x ?? 0);
    if (apart < least) [best, least, ties] = [i, apart, 1];
    else if (apart === least) {
      ties += 1;
      if (random.nextDouble() <= 1 / ties) best = i;
    }
  }
  return best;
}

function join(bins: Bin[], at: number): void {
  const [a, b] = [bins[at], bins[at + 1]];
  if (a === undefined || b === undefined) return;
  const y = a.y + b.y;
  bins.splice(at, 2, { x: a.x * (a.y / y) + (b.x / y) * b.y, y });
}
