/** The names that a CSV file's first line gives its columns, without reading more of the file than that. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

type Options = ReadonlyMap<string, string>;

export interface CsvHeader {
  readonly names: readonly string[];
  /** That line. */
  readonly line: string;
}

/** Whether a line is neither blank nor a comment. */
const says = (line: string, options: Options): boolean => {
  const comment = options.get('comment') ?? '';
  return line.trim() !== '' && !(comment !== '' && line.startsWith(comment));
};

/** The first line that says anything; undefined where there is none. */
export async function firstLine(path: string, options: Options): Promise<string | undefined> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  try {
    for await (const given of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = given.replace(/^\uFEFF/, '');
      if (says(line, options)) return line;
    }
    return undefined;
  } finally {
    stream.destroy();
  }
}

/** Whether a file begins with a blank line, before its header. */
export async function beginsBlank(path: string): Promise<boolean> {
  const stream = createReadStream(path, { encoding: 'utf8', end: BEGINNING_BYTES });
  try {
    for await (const line of createInterface({ input: stream })) return line.trim() === '';
    return false;
  } finally {
    stream.destroy();
  }
}

const BEGINNING_BYTES = 4_096;

function fieldsOf(line: string, separator: string, quote: string, escaping: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i] ?? '';
    const next = line[i + 1];
    if (quoted && character === escaping && (next === quote || next === escaping) && i + 1 < line.length) {
      field += next;
      i += 1;
    } else if (character === quote && quote !== '' && (quoted || field === '')) quoted = !quoted;
    else if (!quoted && line.startsWith(separator, i)) {
      fields.push(field);
      field = '';
      i += separator.length - 1;
    } else field += character;
  }
  return [...fields, field];
}

/** Spark's names: `_c1` for what has none, and a number behind those that there are twice (`CSVUtils.makeSafeHeader`). */
function safe(names: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const name of names) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  return names.map((name, i) =>
    name === '' ? `_c${i}` : (count.get(name.toLowerCase()) ?? 0) > 1 ? `${name}${i}` : name,
  );
}

function trimmed(name: string, options: Options): string {
  const isTrue = (option: string) => options.get(option)?.toLowerCase() === 'true';
  const start = isTrue('ignoreleadingwhitespace') ? name.trimStart() : name;
  return isTrue('ignoretrailingwhitespace') ? start.trimEnd() : start;
}

export function csvHeader(line: string, options: Options): CsvHeader {
  const given = options.get('sep') ?? options.get('delimiter') ?? ',';
  const separator = given === '\\t' ? '\t' : given;
  const fields = fieldsOf(line, separator, options.get('quote') ?? '"', options.get('escape') ?? '\\');
  const isHeader = options.get('header')?.toLowerCase() === 'true';
  const names = isHeader ? safe(fields.map((name) => trimmed(name, options))) : fields.map((_, i) => `_c${i}`);
  return { names, line };
}
