/** Readers' options: each is known to a format, harmless with the value that it has, or refused by name. */
import { refuse } from '@outboard/errors';
import { optionNamed, type ResolvedOf } from '@outboard/plan';

export type Scan = ResolvedOf<'scan'>;

const always = () => true;
const only =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value.toLowerCase());

/** Values with which an option changes nothing in what is read here; with any other it is refused. */
const harmless: Readonly<Record<string, (value: string) => boolean>> = {
  path: always,
  paths: always,
  // Says where partitions begin, which the list of files has taken in.
  basepath: always,
  // Inference has dealt with these, and has never more than Spark's sample to go by.
  inferschema: always,
  samplingratio: always,
  mergeschema: always,
  preferdate: only('true'),
  prefersdate: only('true'),
  primitivesasstring: only('false'),
  enforceschema: only('true'),
  // The list of files goes by these, and is made for each query.
  recursivefilelookup: always,
  pathglobfilter: always,
  ignoremissingfiles: always,
  ignorecorruptfiles: only('false'),
  unescapedquotehandling: only('stop_at_delimiter'),
  locale: only('en-us', 'en_us', 'en'),
  ignoreleadingwhitespace: only('false'),
  ignoretrailingwhitespace: only('false'),
  multiline: always,
  encoding: only('utf-8', 'utf8'),
  charset: only('utf-8', 'utf8'),
  // One that Spark does not know is PERMISSIVE.
  mode: always,
  datetimerebasemode: only('corrected', 'exception'),
  int96rebasemode: only('corrected', 'exception'),
  // Reading goes by the file's name.
  compression: always,
};

export const flag = (value: string | undefined): boolean => value?.toLowerCase() === 'true';

/** An option's value, however its name is written. */
export const option = (r: Scan, name: string): string | undefined => optionNamed(r.options, name);

type Known = Readonly<Record<string, (value: string) => string | undefined>>;

/** What the engine's reader is told of the options. */
export function optionsSql(r: Scan, known: Known): string[] {
  return Object.entries(r.options).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    const said = known[lower]?.(value);
    if (said !== undefined) return said;
    if (lower in known) return [];
    if (lower === 'columnnameofcorruptrecord') return withoutCorrupt(r, value);
    const isHarmless = harmless[lower];
    if (isHarmless?.(value)) return [];
    if (isHarmless !== undefined) return refuse(`the ${r.format} option ${name}=${value}`);
    return refuse(`the ${r.format} option ${name}`);
  });
}

/** A column for rows that can not be read would stay empty here, because such rows fail. */
function withoutCorrupt(r: Scan, name: string): readonly string[] {
  return r.columns.includes(name) ? refuse(`the column ${name} for malformed ${r.format} rows`) : [];
}
