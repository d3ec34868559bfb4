/**
 * XML as a stream of events that is pulled (`XMLEventReader`, without names' spaces and DTDs): entities that a document declares are
 * not known, and nothing is read but what is given.
 */
import { SaxesParser } from 'saxes';

export type XmlEvent =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'end'; readonly name: string }
  /** Up to the next tag, comment or instruction, with sections of CDATA in it. `blank`: white space only. */
  | { readonly kind: 'text'; readonly text: string; readonly blank: boolean }
  /** The document's end. */
  | { readonly kind: 'close' };

/** The text is no XML. What came before it has been told. */
export class Malformed extends Error {
  override readonly name: string = 'Malformed';
}

/** A text in which an entity stands that is not known. It is told once, and what comes behind the text is read on. */
export class Undeclared extends Malformed {
  override readonly name = 'Undeclared';
}

/** What no XML holds, in the place of entities that are not known. */
const UNKNOWN = '\0';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };
/** Whether any was asked for that is not known, in any document: so long attributes need not be looked through. */
let sawUnknown = false;
const entities = new Proxy(ENTITIES as Record<string, string>, {
  get: (known, name) => {
    const value = known[String(name)];
    sawUnknown ||= value === undefined;
    return value ?? UNKNOWN;
  },
});
const hasUnknown = (attributes: Readonly<Record<string, string>>): boolean =>
  sawUnknown && Object.values(attributes).some((value) => value.includes(UNKNOWN));

/** Elements within elements; Woodstox, which Spark reads by, has the same. */
const DEPTH_MAX = 1_000;
const CLOSE: XmlEvent = { kind: 'close' };

export class XmlEvents {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #pieces: () => string | undefined;
  #events: XmlEvent[] = [];
  #at = 0;
  #text: string | undefined;
  #depth = 0;
  /** Where the last end was told. */
  #endedAt = -1;
  #ended = false;
  #failed = false;

  /** `pieces` gives the document bit by bit, and undefined at its end. */
  constructor(pieces: () => string | undefined) {
    this.#pieces = pieces;
    const parser = this.#parser;
    parser.ENTITIES = entities;
    const text = (piece: string): void => {
      this.#text = this.#text === undefined ? piece : this.#text + piece;
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('comment', () => this.#flush());
    parser.on('processinginstruction', () => this.#flush());
    parser.on('opentag', ({ name, attributes }) => {
      this.#flush();
      this.#depth += 1;
      if (this.#depth > DEPTH_MAX || hasUnknown(attributes)) throw new Malformed();
      this.#events.push({ kind: 'start', name, attributes });
    });
    parser.on('closetag', ({ name }) => {
      this.#flush();
      this.#depth -= 1;
      this.#events.push({ kind: 'end', name });
      this.#endedAt = parser.position;
    });
  }

  static of(text: string): XmlEvents {
    const pieces = [text];
    return new XmlEvents(() => pieces.pop());
  }

  /** @throws Malformed */
  peek(): XmlEvent {
    while (this.#at >= this.#events.length) {
      if (this.#failed) throw new Malformed();
      if (this.#ended) return CLOSE;
      this.#read();
    }
    const event = this.#events[this.#at] ?? CLOSE;
    if (event.kind !== 'text' || !sawUnknown || !event.text.includes(UNKNOWN)) return event;
    this.#at += 1;
    throw new Undeclared();
  }

  /** As `peek`; at the text's end, where more has to come, that is told as its close. @throws Malformed */
  peekOrClose(): XmlEvent {
    try {
      return this.peek();
    } catch (error) {
      if (this.#ended) return CLOSE;
      throw error;
    }
  }

  /** @throws Malformed */
  next(): XmlEvent {
    const event = this.peek();
    this.#at += 1;
    return event;
  }

  #read(): void {
    this.#events = [];
    this.#at = 0;
    const piece = this.#pieces();
    try {
      if (piece === undefined) {
        this.#ended = true;
        this.#parser.close();
      } else this.#parser.write(piece);
    } catch {
      this.#failed = true;
      // The end of an element is told before it is seen that its tag is another's.
      if (this.#endedAt === this.#parser.position) this.#events.pop();
    }
  }

  #flush(): void {
    const text = this.#text;
    if (text === undefined) return;
    this.#text = undefined;
    // Outside of the root there is no text.
    if (text !== '' && this.#depth > 0) this.#events.push({ kind: 'text', text, blank: !/[^ \t\r\n]/.test(text) });
  }
}
