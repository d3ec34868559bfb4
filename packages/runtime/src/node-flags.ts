/**
 * What Node is told where it relays batches; it has to know before it starts. They pass in buffers outside of V8's heap, three for each
 * byte, which V8 counts towards its bound for a whole collection (`IncrementalMarkingLimitReached`). After a collection that
 * freed little it sets that bound so close that a heap of 40 MB, none of it garbage, was looked through a hundred times for each gigabyte:
 * two thirds of a driver's time. What is relayed is dead by the next collection of the young objects, which costs next to nothing.
 */
export const RELAY_FLAGS = [
  // The whole heap is looked through where it has doubled.
  '--heap-growing-percent=100',
  // Of the young objects, in MiB: looked through when it is full, three times as large all in all.
  '--max-semi-space-size=2',
] as const;
