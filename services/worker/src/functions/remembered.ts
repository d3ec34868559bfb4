/**
 * What a text says is found once: rows come with the same pattern, or the same plan, again and again. The first `most` texts are kept, and
 * then all are forgotten.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
