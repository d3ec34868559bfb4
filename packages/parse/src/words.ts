/** Commands that are a few words and no grammar, which the library reads only in part: read from the tokens. */
import { fail } from '@outboard/errors';
import type { Command, ExplainMode, Statement } from '@outboard/plan';
import { tokenize } from './polyglot.js';
import type { Token } from './token.js';

const EXPLAIN = /^\s*EXPLAIN\b\s*(EXTENDED|CODEGEN|COST|FORMATTED|LOGICAL)?\b/i;
const DESCRIBE_QUERY = /^\s*(?:DESCRIBE|DESC)\s+(?:QUERY\s+)?(?=(?:SELECT|WITH|FROM|VALUES|TABLE)\b)/i;
const SET = /^\s*SET\b(?!\s+(?:VAR|VARIABLE|ROLE|CATALOG|TIME\s+ZONE)\b)\s*([\s\S]*?)\s*;?\s*$/i;
const SET_ZONE = /^\s*SET\s+TIME\s+ZONE\s+(?:LOCAL|'([^']*)'|"([^"]*)")\s*;?\s*$/i;
const RESET = /^\s*RESET\b\s*([^\s;]*)\s*;?\s*$/i;

/** The command that the text is; undefined where the library is to read it. `parse` reads statements within. */
export function parseByWords(sql: string, parse: (sql: string) => Statement): Command | undefined {
  const explained = EXPLAIN.exec(sql);
  if (explained !== null) {
    const mode = (explained[1]?.toLowerCase() ?? 'simple') as ExplainMode;
    return { kind: 'explain', mode, statement: parse(sql.slice(explained[0].length)) };
  }
  const described = DESCRIBE_QUERY.exec(sql);
  if (described !== null) {
    const statement = parse(sql.slice(described[0].length));
    if (statement.kind === 'relation') return { kind: 'describeQuery', relation: statement.relation };
  }
  const zone = SET_ZONE.exec(sql);
  if (zone !== null) return { kind: 'set', key: 'spark.sql.session.timeZone', value: zone[1] ?? zone[2] ?? 'Etc/UTC' };
  const set = SET.exec(sql)?.[1];
  if (set !== undefined) return toSet(set);
  const reset = RESET.exec(sql)?.[1];
  if (reset !== undefined) return reset === '' ? { kind: 'reset' } : { kind: 'reset', key: reset };
  return /^\s*(SHOW|USE)\b/i.test(sql) ? toShowOrUse(tokenize(sql)) : undefined;
}

/** `SET`, `SET -v`, `SET key`, `SET key=value`: the value is the rest of the line, whatever it holds (Spark docs, "SET"). */
function toSet(rest: string): Command {
  if (rest === '') return { kind: 'set' };
  if (/^-v$/i.test(rest)) return { kind: 'set', verbose: true };
  const equals = rest.indexOf('=');
  const bare = (name: string): string => name.trim().replace(/^`(.*)`$/, '$1');
  if (equals < 0) return { kind: 'set', key: bare(rest) };
  return { kind: 'set', key: bare(rest.slice(0, equals)), value: rest.slice(equals + 1).trim() };
}

const shown = {
  TABLES: 'tables',
  VIEWS: 'views',
  DATABASES: 'databases',
  SCHEMAS: 'databases',
  NAMESPACES: 'databases',
  CATALOGS: 'catalogs',
  FUNCTIONS: 'functions',
  COLUMNS: 'columns',
} as const;

function toShowOrUse(tokens: readonly Token[]): Command | undefined {
  const words = tokens.filter(({ text }) => text !== ';').map(({ text }) => text);
  const upper = words.map((word) => word.toUpperCase());
  if (upper[0] === 'USE') {
    const named = /^(DATABASE|SCHEMA|NAMESPACE)$/.test(upper[1] ?? '') ? 2 : 1;
    const namespace = words.slice(named).filter((word) => word !== '.');
    if (namespace.length === 0) fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
    return { kind: 'use', namespace };
  }
  const what = shown[upper[1] as keyof typeof shown];
  if (what === undefined) return undefined;
  const from: string[] = [];
  let at = 2;
  while (/^(FROM|IN)$/.test(upper[at] ?? '')) {
    // The innermost name comes first: SHOW COLUMNS IN table IN database.
    const parts: string[] = [words[at + 1] ?? ''];
    at += 2;
    while (words[at] === '.') {
      parts.push(words[at + 1] ?? '');
      at += 2;
    }
    from.unshift(...parts);
  }
  if (upper[at] === 'LIKE') at += 1;
  const pattern = words[at];
  if (words.length > at + 1) fail('PARSE_SYNTAX_ERROR', { error: `'${words[at + 1]}'`, hint: '' });
  return { kind: 'show', what, ...(from.length > 0 && { from }), ...(pattern !== undefined && { pattern }) };
}
