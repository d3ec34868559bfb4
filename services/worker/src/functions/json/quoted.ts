/** All but letters that stand for themselves. */
const SPECIAL_LETTER = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A string as Jackson writes it, and JSON.parse reads it; half a surrogate pair becomes `?`, as in Java's UTF-8. */
export const quoted = (value: string): string =>
  SPECIAL_LETTER.test(value) ? escaped(value.replace(/\p{Surrogate}/gu, '?')) : `"${value}"`;

/** The same as Jackson writes it to bytes: halves of pairs by their codes, each whole pair too. */
export const quotedInBytes = (value: string): string =>
  SPECIAL_LETTER.test(value)
    ? escaped(value).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16).toUpperCase()}`)
    : `"${value}"`;

const escaped = (value: string): string =>
  JSON.stringify(value).replace(
    // A backslash of the text's own is two.
    /\\\\|\\u[\da-f]{4}/g,
    (code) => (code === '\\\\' ? code : `\\u${code.slice(2).toUpperCase()}`),
  );
