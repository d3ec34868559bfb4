/** The records of XML files, one after the other as they are read: the elements of one name (`StaxXMLRecordReader`). */
import { localName, Malformed, type Options as Reading, XmlEvents } from '@outboard/xml';
import { piecesOf } from './file.js';
import { NO_RECORD, nextRecord } from './record.js';
import type { Options, StructType } from './shape.js';

/** Goes on to the next record; false at the file's end, be it before the root's. @throws Malformed */
export function seek(events: XmlEvents, rowTag: string, options: Reading): boolean {
  for (;;) {
    const event = events.peekOrClose();
    if (event.kind === 'close') return false;
    if (event.kind === 'start' && localName(event.name, options) === rowTag) return true;
    events.next();
  }
}

export interface Plan {
  readonly type: StructType;
  readonly options: Options;
  readonly rowTag: string;
  /** Whether the text of a file is told with each record that can't be read: all of it, as Spark does. */
  readonly keepsText: boolean;
}

/** A file's events, which end with the use of them. */
export function* eventsIn(path: string): Generator<XmlEvents> {
  const pieces = piecesOf(path);
  try {
    yield new XmlEvents(() => {
      const next = pieces.next();
      return next.done === true ? undefined : next.value;
    });
  } finally {
    pieces.return(undefined);
  }
}

/** Each record, the file's text where it is wanted, and the file. */
export function* recordsIn(files: readonly string[], plan: Plan): Generator<readonly (string | null)[]> {
  const { type, options, rowTag, keepsText } = plan;
  for (const file of files) {
    let text: string | undefined;
    const row = (record: string): readonly (string | null)[] => {
      if (!record.startsWith('\n') || !keepsText) return [record, null, file];
      text ??= [...piecesOf(file)].join('');
      return [record, text, file];
    };
    for (const events of eventsIn(file)) {
      try {
        while (seek(events, rowTag, options)) yield row(nextRecord(events, type, options));
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
        // Nothing behind it can be told.
        yield row(NO_RECORD);
      }
    }
  }
}
