/** One dispatch over unresolved expressions. */
import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  placed,
  quotedType,
  quoteIfNeeded,
  type ResolvedExpression,
  types,
  withTexts,
} from '@outboard/plan';
import { valueFor } from '../assign.js';
import { type Context, parsed, type Resolvers } from '../context.js';
import type { Scope } from '../scope.js';
import { canCast } from '../types/cast.js';
import { parseTimestamp, specialDate } from '../types/local-time.js';
import { call, explicitCast, implicitCast, literal } from './build.js';
import { resolveColumn } from './column.js';
import { extract, updateField } from './extract.js';
import { resolveFunction } from './function.js';
import { castMismatch } from './mismatch.js';
import { localTimestampText } from './pretty-literal.js';
import { resolveSubquery } from './subquery.js';
import { resolveWindow } from './window.js';

export function makeExpressionResolver(relation: Resolvers['relation']): Resolvers {
  const resolvers: Resolvers = { relation, expression: (e, scope) => resolvePlaced(e, scope, resolvers) };
  return resolvers;
}

/** What is resolved knows its place, and so does the error of what can't be: the innermost that has one. */
function resolvePlaced(e: Expression, scope: Scope, resolvers: Resolvers): ResolvedExpression {
  const { origin } = e;
  if (origin === undefined) return resolveExpression(e, scope, resolvers);
  const { owner } = scope.context;
  try {
    const resolved = resolveExpression(e, scope, resolvers);
    return resolved.kind === 'attribute' || resolved.kind === 'literal' || resolved.origin !== undefined
      ? resolved
      : { ...resolved, origin, ...(owner !== undefined && { owner }) };
  } catch (thrown) {
    throw placed(thrown, origin, owner);
  }
}

function resolveExpression(e: Expression, scope: Scope, resolvers: Resolvers): ResolvedExpression {
  const { context } = scope;
  const { ansi } = context.settings;
  switch (e.kind) {
    case 'literal':
      return e.type.kind === 'timestamp' && e.value !== null
        ? timestampLiteral(e.value as bigint, context.settings.timeZone)
        : literal(e.type, e.value);
    case 'attribute':
      return resolveColumn(
        e,
        scope,
        (name) => resolvers.expression({ kind: 'function', name: [name], arguments: [] }, scope),
        () => variableOf(e.nameParts, scope, resolvers),
      );
    case 'lambdaVariable':
      return resolveColumn({ kind: 'attribute', nameParts: e.nameParts }, scope);
    case 'function':
      return resolveFunction(e, scope, resolvers);
    case 'alias': {
      // An alias inside of an expression names nothing, but it is shown.
      const child = resolvers.expression(e.child, scope);
      return { ...child, pretty: `${child.pretty} AS ${e.names.join(', ')}` };
    }
    case 'cast': {
      const child = resolvers.expression(e.child, scope);
      const to = typeof e.to === 'string' ? context.environment.parseDataType(e.to) : e.to;
      if (to.kind === 'time' && !context.settings.timeType) return fail('UNSUPPORTED_TIME_TYPE');
      if (e.literal && child.kind === 'literal') return typedLiteral(String(child.value), to, context);
      const mode = e.mode === 'default' ? (ansi ? 'ansi' : 'legacy') : e.mode;
      if (!canCast(child.type, to, mode !== 'legacy')) return castMismatch(child, to, mode);
      return explicitCast(child, e.kept ? to : withTexts(to), mode);
    }
    case 'window':
      return resolveWindow(e, scope, resolvers);
    case 'extract': {
      const child = resolvers.expression(e.child, scope);
      return extract(child, resolvers.expression(e.extraction, scope), scope);
    }
    case 'updateField':
      return updateField(
        resolvers.expression(e.child, scope),
        e.path,
        e.value && resolvers.expression(e.value, scope),
        context.settings.caseSensitive,
      );
    case 'among': {
      const attributes = scope.attributes.slice(...e.places);
      return resolvers.expression(e.child, { context, attributes, relations: scope.relations });
    }
    case 'assigned':
      return valueFor(resolvers.expression(e.child, scope), e.to, e.path, context.settings.caseSensitive);
    case 'sqlText':
      return resolvers.expression(parsed(e, context), scope);
    case 'subquery':
      return resolveSubquery(e, scope, resolvers);
    case 'parameter':
      return fail('UNBOUND_SQL_PARAMETER', {
        // One without a name is called by where it stands.
        name: e.name ?? `_${e.origin?.of === 'text' ? e.origin.startIndex : (e.position ?? 0)}`,
      });
    case 'likeQuantified': {
      const name = e.caseInsensitive ? 'ilike' : 'like';
      const tests = e.patterns.map((pattern): Expression => {
        const like: Expression = { kind: 'function', name: [name], arguments: [e.child, pattern] };
        return e.negated ? { kind: 'function', name: ['not'], arguments: [like] } : like;
      });
      const operator = e.quantifier === 'all' ? 'and' : 'or';
      const joined = tests.reduce((a, b): Expression => ({ kind: 'function', name: [operator], arguments: [a, b] }));
      const tested = resolvers.expression(joined, scope);
      const isText = (pattern: Expression) => pattern.kind === 'literal' && typeof pattern.value === 'string';
      if (!e.patterns.every(isText)) return tested;
      // Of patterns that are known Spark has an expression of its own, which prints without them.
      const { pretty } = resolvers.expression(e.child, scope);
      const child = e.caseInsensitive ? `lower(${pretty})` : pretty;
      return { ...tested, nullable: true, pretty: `${e.negated ? 'not' : ''}like${e.quantifier}(${child})` };
    }
    case 'interval':
      return resolveInterval(e.parts, scope, resolvers);
    case 'namedArgument':
      return resolvers.expression(e.value, scope);
    case 'sortOrder': {
      const { pretty } = resolvers.expression(e.child, scope);
      return fail('INTERNAL_ERROR', {
        message: `An order is no value: ${pretty}. Orders belong into sort(…) and windows.`,
      });
    }
    case 'star':
    case 'regex':
      return fail('INVALID_USAGE_OF_STAR_OR_REGEX', { elem: "'*'", prettyName: 'expression' });
    case 'lambda':
      return refuse('a lambda outside of a higher-order function');
    default:
      return e satisfies never;
  }
}

const timestampLiteral = (instant: bigint, zone: string): ResolvedExpression =>
  literal(types.timestamp, instant, `TIMESTAMP '${localTimestampText(instant, zone)}'`);

/** Error: INVALID_TYPED_LITERAL. */
function typedLiteral(text: string, to: DataType, { settings, environment }: Context): ResolvedExpression {
  const zone = settings.timeZone;
  const reading = { zone, now: environment.now };
  const value =
    to.kind === 'date' ? specialDate(text, reading) : parseTimestamp(text, to.kind === 'timestamp', reading);
  if (value === undefined) return fail('INVALID_TYPED_LITERAL', { valueType: quotedType(to), value: `'${text}'` });
  return typeof value === 'bigint' && to.kind === 'timestamp' ? timestampLiteral(value, zone) : literal(to, value);
}

const monthUnits: ReadonlySet<string> = new Set(['year', 'quarter', 'month']);
const unitPlurals = {
  year: 'years',
  quarter: 'quarters',
  month: 'months',
  week: 'weeks',
  day: 'days',
  hour: 'hours',
  minute: 'minutes',
  second: 'seconds',
  millisecond: 'milliseconds',
  microsecond: 'microseconds',
} as const;

function resolveInterval(
  parts: readonly { readonly value: Expression; readonly unit: string }[],
  scope: Scope,
  resolvers: Resolvers,
): ResolvedExpression {
  const { ansi } = scope.context.settings;
  const months = parts.every((p) => monthUnits.has(p.unit));
  const args = parts.map((p) =>
    implicitCast(resolvers.expression(p.value, scope), p.unit === 'second' ? types.double : types.integer, ansi),
  );
  const type = months ? types.yearMonthInterval : types.dayTimeInterval;
  if (!months && parts.some((p) => monthUnits.has(p.unit))) return refuse('intervals that mix months and days');
  return call(
    'make_interval',
    args,
    type,
    (a) =>
      `(${parts.map((p, i) => `to_${unitPlurals[p.unit as 'day'] ?? refuse(`the interval unit ${p.unit}`)}(${a[i]})`).join(' + ')})`,
  );
}

/** A session variable's value, printed with it; columns of that name come first (Spark docs, "Name Resolution"). */
function variableOf(nameParts: readonly string[], scope: Scope, resolvers: Resolvers): ResolvedExpression | undefined {
  const variable = scope.context.environment.variable?.(nameParts);
  if (variable === undefined) return undefined;
  const { value, sql } = variable;
  const name = quoteIfNeeded((nameParts.at(-1) ?? '').toLowerCase());
  const nullable = value.kind === 'literal' && value.value === null;
  const pretty = `variablereference(system.session.${name}=${sql})`;
  return { ...resolvers.expression(value, scope), nullable, pretty, namedBy: { kind: 'variable', name } };
}
