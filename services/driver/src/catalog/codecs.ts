/** How files are compressed: the names that Spark takes, what the engine says to them, and the endings of files (`ParquetOptions`, `CompressionCodecs`). */
import { fail, refuse } from '@outboard/errors';
import type { Options } from '@outboard/plan';

export interface Codec {
  /** The engine's name. */
  readonly engine: string;
  /** What stands in a file's name, with its dot; before the format's own in Parquet, behind it in texts. */
  readonly extension: string;
}

/** A name without a codec: the engine can't write it. In Spark's order, which its error tells. */
type Codecs = Readonly<Record<string, Codec | undefined>>;

const plain: Codec = { engine: 'uncompressed', extension: '' };

const parquet: Codecs = {
  brotli: { engine: 'brotli', extension: '.br' },
  uncompressed: plain,
  lzo: undefined,
  snappy: { engine: 'snappy', extension: '.snappy' },
  lz4_raw: { engine: 'lz4_raw', extension: '.lz4raw' },
  none: plain,
  zstd: { engine: 'zstd', extension: '.zstd' },
  // Hadoop's frames around LZ4 the engine does not write; every reader knows the plain ones.
  lz4: { engine: 'lz4_raw', extension: '.lz4raw' },
  gzip: { engine: 'gzip', extension: '.gz' },
};

const texts: Codecs = {
  bzip2: undefined,
  deflate: undefined,
  uncompressed: plain,
  snappy: undefined,
  none: plain,
  lz4: undefined,
  gzip: { engine: 'gzip', extension: '.gz' },
};

/** Texts may be compressed by a class of Hadoop's, too. */
const classes: Codecs = {
  'org.apache.hadoop.io.compress.gzipcodec': texts.gzip,
  'org.apache.hadoop.io.compress.zstandardcodec': { engine: 'zstd', extension: '.zst' },
};

/** Errors: CODEC_NOT_AVAILABLE, UNSUPPORTED_FEATURE.OUTBOARD. `options`: names in lower case. */
export function codecOf(format: string, options: Options, config: (key: string) => string | undefined): Codec {
  const isParquet = format === 'parquet';
  const given = isParquet
    ? (options.compression ?? options['parquet.compression'] ?? config('spark.sql.parquet.compression.codec'))
    : (options.compression ?? options.codec);
  const name = given ?? (isParquet ? 'snappy' : 'none');
  const key = name.toLowerCase();
  const known = isParquet ? parquet : key.includes('.') ? { ...texts, ...classes } : texts;
  if (!Object.hasOwn(known, key) && !key.includes('.'))
    fail('CODEC_NOT_AVAILABLE.WITH_AVAILABLE_CODECS_SUGGESTION', {
      codecName: name,
      availableCodecs: Object.keys(known).join(', '),
    });
  return known[key] ?? refuse(`the compression ${name} of ${isParquet ? 'Parquet' : 'text'} files`);
}
