/** Where in a query an error arose, as Spark tells of it (Spark Connect, `FetchErrorDetailsResponse.QueryContext`). */
export interface QueryContext {
  readonly kind: 'sql' | 'dataframe';
  /** `VIEW` where the text is a view's. */
  readonly objectType?: string;
  readonly objectName?: string;
  /** Of characters in the text, from 0 and inclusive; -1 where unknown. */
  readonly startIndex: number;
  readonly stopIndex: number;
  readonly fragment: string;
  readonly callSite?: string;
  /** The place shown to a reader: the lines with the fragment underlined, or the call. */
  readonly summary: string;
  /** `line 1 pos 7`. */
  readonly position?: string;
}

export interface SqlPlace {
  readonly text: string;
  readonly startIndex: number;
  readonly stopIndex: number;
  readonly object?: { readonly type: string; readonly name: string };
}

/** What is made by no part of a text, within a text that is unknown. */
export const UNKNOWN_CONTEXT: QueryContext = { kind: 'sql', startIndex: -1, stopIndex: -1, fragment: '', summary: '' };

/** Characters that are shown on either side of a fragment. */
const AROUND = 32;

/**
 * A place in a SQL text. Spark counts a text's characters where it parses and UTF-16 units where it shows what it counted, so beyond
 * U+FFFF its fragments are shifted; clients compare with those.
 */
export function sqlContext({ text, startIndex, stopIndex, object }: SqlPlace): QueryContext {
  const lineStart = text.lastIndexOf('\n', startIndex - 1) + 1;
  const lineEnd = text.indexOf('\n', stopIndex + 1);
  const [from, to] = [startIndex - AROUND, stopIndex + 1 + AROUND];
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(0, lineStart).split('\n').length;
  const column = startIndex - lineStart;
  const shown = `${from > lineStart ? '...' : ''}${text.slice(Math.max(from, lineStart), Math.min(to, end))}${to < end ? '...' : ''}`;
  // Where each shown character stands in the text, counted from the shown begin of the first line.
  let at = from > lineStart ? from - '...'.length : lineStart;
  const marked = shown.split('\n').flatMap((part) => {
    const marks = Array.from(part, (_, i) => (at + i < startIndex ? ' ' : at + i <= stopIndex ? '^' : ''));
    at += part.length + 1;
    return [part, marks.join('')];
  });
  const of = object === undefined ? '' : ` of ${object.type} ${object.name}`;
  return {
    kind: 'sql',
    ...(object !== undefined && { objectType: object.type, objectName: object.name }),
    startIndex,
    stopIndex,
    fragment: text.slice(startIndex, stopIndex + 1),
    summary: `== SQL${of} (line ${line}, position ${column + 1}) ==\n${marked.join('\n')}\n`,
    position: `line ${line} pos ${column}`,
  };
}

export const dataFrameContext = (fragment: string, callSite: string): QueryContext => ({
  kind: 'dataframe',
  startIndex: -1,
  stopIndex: -1,
  fragment,
  callSite,
  summary: `== DataFrame ==\n"${fragment}" was called from\n${callSite}\n`,
});
