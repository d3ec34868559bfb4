/** The latest texts parsed: one request meets the same text several times, and a client sends it twice (sql, then collect). */

/** Texts together; what is made of a text takes some tens of times its length. */
const CHARACTERS_MAX = 512_000;

/** A function of a text that remembers what it made of the latest; results must be immutable, errors are not kept. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) {
      // To the end: the first is the one to go.
      made.delete(text);
      made.set(text, known);
      return known;
    }
    const result = make(text);
    if (text.length > CHARACTERS_MAX / 8) return result;
    made.set(text, result);
    characters += text.length;
    for (const oldest of made.keys()) {
      if (characters <= CHARACTERS_MAX) break;
      made.delete(oldest);
      characters -= oldest.length;
    }
    return result;
  };
}
