/** An XML file bit by bit, as text: never more of it in memory than a piece, but where it is compressed. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { gunzipSync, inflateSync } from 'node:zlib';
import { raise } from '../define.js';

const PIECE_BYTES = 256 * 1024;

/** What a reader of XML goes by: a mark at the start, or what the declaration says; UTF-8 else. Spark's option `encoding` does not matter. */
function encodingOf(start: Uint8Array): string {
  const [a, b, c] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    Buffer.from(start.subarray(0, 200)).toString('latin1'),
  );
  return declaration?.[1] ?? 'utf-8';
}

const unreadable = (path: string): never => raise('FAILED_READ_FILE.NO_HINT', { path: `file://${path}` });

function* bytesOf(path: string): Generator<Uint8Array> {
  const codec = /\.(gz|deflate|bz2|zst|lz4|snappy)$/.exec(path)?.[1];
  if (codec === 'gz') yield gunzipSync(readFileSync(path));
  else if (codec === 'deflate') yield inflateSync(readFileSync(path));
  else if (codec !== undefined)
    raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: `reading XML compressed by ${codec}` });
  else {
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const piece = new Uint8Array(PIECE_BYTES);
        const length = readSync(file, piece);
        if (length === 0) return;
        yield piece.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  }
}

/** @throws FAILED_READ_FILE.NO_HINT where it can't be read, or is not of its encoding. */
export function* piecesOf(path: string): Generator<string> {
  let decoder: TextDecoder | undefined;
  const decoded = (bytes?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return unreadable(path);
    }
  };
  const bytes = bytesOf(path);
  try {
    for (;;) {
      const piece = nextOf(bytes, path);
      yield decoded(piece);
      if (piece === undefined) return;
    }
  } finally {
    bytes.return(undefined);
  }
}

function nextOf(bytes: Generator<Uint8Array>, path: string): Uint8Array | undefined {
  try {
    return bytes.next().value as Uint8Array | undefined;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('[')) throw error;
    return unreadable(path);
  }
}
