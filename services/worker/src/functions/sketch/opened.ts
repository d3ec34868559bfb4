/** What no sketch can be read from, in the words of Apache DataSketches where it has any. */
export class BadSketch extends Error {}

/** What `read` gives of a sketch's bytes; `refuse` says what is wrong where they are none, or end too early (RangeError). */
export function opened<T>(read: () => T, refuse: (reason: string) => never): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadSketch || error instanceof RangeError) return refuse(error.message);
    throw error;
  }
}
