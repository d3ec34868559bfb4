/** The names that a CSV file's first line gives its columns, without reading more of the file than that. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The first line that is not blank; undefined where there is none. */
async function firstLine(path: string): Promise<string | undefined> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  try {
    for await (const line of createInterface({ input: stream }))
      if (line.trim() !== '') return line.replace(/^\uFEFF/, '');
    return undefined;
  } finally {
    stream.destroy();
  }
}

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

/** Undefined for an empty file. */
export async function csvColumns(path: string, options: ReadonlyMap<string, string>): Promise<string[] | undefined> {
  const line = await firstLine(path);
  if (line === undefined) return undefined;
  const separator = options.get('sep') ?? options.get('delimiter') ?? ',';
  const fields = fieldsOf(line, separator, options.get('quote') ?? '"', options.get('escape') ?? '\\');
  return options.get('header')?.toLowerCase() === 'true' ? safe(fields) : fields.map((_, i) => `_c${i}`);
}
