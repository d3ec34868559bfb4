/** The rooms of the house and what each may import of the others (docs/ARCHITECTURE.md). */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'packages/errors': [],
  'packages/wire': [],
  'packages/plan': ['errors'],
  'packages/xml': ['errors'],
  'packages/decode': ['wire', 'plan', 'errors'],
  'packages/parse': ['plan', 'errors'],
  'packages/analyze': ['plan', 'errors', 'xml'],
  'packages/lower': ['plan', 'errors', 'xml'],
  'packages/runtime': ['errors'],
  'packages/estimate': ['plan'],
  'packages/spark': ['plan', 'errors'],
  'packages/policy': ['errors'],
  'packages/database': ['errors'],
  'packages/store': ['plan', 'errors', 'runtime', 'database'],
  'packages/lake': ['plan', 'errors', 'database'],
  'services/gateway': ['wire', 'errors', 'policy', 'runtime'],
  'services/driver': [
    'wire',
    'decode',
    'parse',
    'analyze',
    'lower',
    'estimate',
    'spark',
    'plan',
    'xml',
    'errors',
    'policy',
    'runtime',
    'store',
    'database',
    'lake',
  ],
  'services/worker': ['wire', 'plan', 'errors', 'policy', 'runtime', 'xml'],
  'clients/ts': ['wire', 'errors'],
  console: [],
};

/** What a room's files may be imported for: nothing but its package's entries. */
export const wholeTree: readonly string[] = ['mesh', 'tour', 'test', 'bench'];

/** Libraries with a border: only these rooms (or folders in them) know them. */
export const borders: Readonly<Record<string, readonly string[]>> = {
  koffi: ['services/worker/src/engine'],
  '@duckdb/node-api': ['services/worker/src/engine', 'test', 'bench'],
  '@polyglot-sql/sdk': ['packages/parse'],
  saxes: ['packages/xml'],
  libsql: ['packages/database'],
  pg: ['packages/database', 'test'],
  '@opentelemetry/sdk-node': ['packages/runtime'],
  pino: ['packages/runtime'],
  'google-protobuf': ['packages/wire'],
  'playwright-core': ['test/console'],
};

/** A file longer than this is two files. */
export const LINES_MAX = 420;

/** Texts that have no place in code, with the reason that a failure shows. */
export const bans: readonly { readonly pattern: RegExp; readonly where: RegExp; readonly reason: string }[] = [
  {
    pattern: /\bprocess\.env\b/,
    where: /^(packages\/(?!runtime)|services\/)/,
    reason: 'only packages/runtime reads the environment',
  },
  {
    pattern: /\bconsole\.(log|error|warn)\(/,
    where: /^(packages|services|clients)\//,
    reason: 'logs go through the logger',
  },
  { pattern: /\benum\s+\w+\s*\{/, where: /\.ts$/, reason: 'unions of texts instead of enums' },
  { pattern: /^export default/m, where: /^(packages|services|clients)\/.*src/, reason: 'named exports only' },
  { pattern: /\b(TODO|FIXME|XXX)\b/, where: /^(packages|services|clients|mesh|scripts)\//, reason: 'work left undone' },
  { pattern: /\.(skip|only)\(/, where: /\.test\.ts$/, reason: 'a test that does not run is no test' },
];
