/** The order that a comparator gives, also one that contradicts itself. */
import { engineFunction } from './define.js';

class Undecided extends Error {
  constructor(readonly place: number) {
    super();
  }
}

export const orderFunctions = [
  /**
   * The places of so many elements, from 1 on, as they are sorted; `compared` is what the comparator has told of each with each before it:
   * of the second with the first, the third with the first, the third with the second … Where it is asked for a comparison that is
   * NULL, one number: the place of the later one, negated. The engine of JavaScript merges short runs by insertion and longer ones
   * as Java does (both are Timsort), so that equal answers lead to equal orders.
   */
  engineFunction('sort_order', ['integer', { list: 'integer' }], { list: 'integer' }, (length, compared) => {
    const ofLater = (later: number, earlier: number): number => {
      const told = compared[(later * (later - 1)) / 2 + earlier];
      if (told === null || told === undefined) throw new Undecided(later + 1);
      return told;
    };
    const places = Array.from({ length }, (_, i) => i);
    try {
      return places.sort((a, b) => (a > b ? ofLater(a, b) : -ofLater(b, a))).map((place) => place + 1);
    } catch (error) {
      if (error instanceof Undecided) return [-error.place];
      throw error;
    }
  }),
];
