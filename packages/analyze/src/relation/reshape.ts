/** Pivot, unpivot, lateral view. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  array as arrayOf,
  contextOf,
  type Expression,
  field,
  isIntegral,
  isNumeric,
  isString,
  type NamedExpression,
  quotedType,
  quoteIdentifier,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedGenerator,
  type ResolvedRelation,
  simpleString,
  struct,
  types,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers, sameName } from '../context.js';
import { call, implicitCast, literal, passThrough, reference } from '../expression/build.js';
import { constantOf } from '../expression/constant.js';
import { children, isFoldable, mapChildren, semanticKey, traits } from '../expression/tree.js';
import { compare } from '../functions/operators.js';
import { canCast } from '../types/cast.js';
import { tightestTypeOf } from '../types/coercion.js';
import { exposing } from './merged.js';
import { project } from './nodes.js';
import { buildSelect, named, resolveItems, scopeOf, selectScope } from './select.js';
import { refuseSubqueries } from './subquery-rules.js';
import { withTimeWindows } from './time-windows.js';

export function resolvePivot(r: RelationOf<'pivot'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  if (r.values.length === 0) return refuse('pivot without its values');
  const { input, scope } = withTimeWindows(r.grouping ?? [], resolvers.relation(r.input, context), context, resolvers);
  const columns = r.columns.map((column) => resolvers.expression(column, scope));
  const aggregates = resolveItems(r.aggregates, scope, resolvers);
  for (const { expression: e } of aggregates) {
    const column = traits(e).aggregate ? undefined : columnOf(e, input.output);
    if (column !== undefined) fail('_LEGACY_ERROR_TEMP_1006', { sql: column });
  }
  const used = new Set<number>();
  const mark = (e: ResolvedExpression): ResolvedExpression => {
    if (e.kind === 'attribute') used.add(e.id);
    return mapChildren(e, mark);
  };
  columns.forEach(mark);
  for (const a of aggregates) mark(a.expression);
  const groups =
    r.grouping === undefined
      ? input.output.filter((a) => !used.has(a.id)).map((a) => passThrough(a))
      : resolveItems(r.grouping, scope, resolvers);
  // Spark aggregates once, also what is no value asked for, and takes the values apart where they are all of such types;
  // else each value by itself.
  const atOnce = aggregates.every((a) => isNumeric(a.expression.type) || a.expression.type.kind === 'boolean');
  const keys = columns.map((c) => named(c, c.pretty, context, true));
  const matched = atOnce ? keys.map((key) => reference(key.attribute)) : columns;
  const chosen: string[] = [];
  const cells = r.values.flatMap(({ value, alias }) => {
    const given = partsOf(value.kind === 'alias' ? value.child : value, columns.length).map((part) => {
      const e = resolvers.expression(part, scope);
      return isFoldable(e) ? e : fail('NON_LITERAL_PIVOT_VALUES', { expression: `"${e.pretty}"` });
    });
    const keyOf = (e: ResolvedExpression, i: number): string => {
      const number = isNumeric(matched[i]?.type ?? types.null) ? constantOf(e) : undefined;
      return typeof number === 'number' ? String(number) : semanticKey(e);
    };
    chosen.push(given.map(keyOf).join());
    const matches = matched.map((column, i) => {
      const choice = given[i] ?? nullLiteral;
      if (!canCast(choice.type, column.type, true))
        return fail('PIVOT_VALUE_DATA_TYPE_MISMATCH', {
          value: choice.pretty,
          valueType: simpleString(choice.type),
          pivotType: simpleString(column.type),
        });
      // It is of the column's type, and not both of one that they share.
      const cast = implicitCast(choice, column.type, context.settings.ansi);
      return compare('<=>', SAME, column, cast, context.settings.ansi, false);
    });
    const match = matches.reduce((a, b) => call('and', [a, b], types.boolean, '($0 AND $1)'));
    const texts = given.map((v) => {
      if (v.kind !== 'literal') return alias === undefined ? computedText(v) : v.pretty;
      // Moments by their text alone.
      return v.value === null ? 'null' : v.pretty.replace(/^(?:DATE|TIME|TIMESTAMP|TIMESTAMP_NTZ) '(.*)'$/, '$1');
    });
    const label =
      alias ??
      (value.kind === 'alias' ? value.names[0] : undefined) ??
      (columns.length === 1 ? (texts[0] ?? '') : `{${texts.join(', ')}}`);
    return aggregates.map((a): NamedExpression => {
      const cell = atOnce ? theOnly(reference(a.attribute), match, label) : filtered(a.expression, match);
      return named(cell, aggregates.length === 1 ? label : `${label}_${a.attribute.name}`, context, true);
    });
  });
  const by = groups.map((g) => g.expression);
  // There is one place for each of the values that differ (`PivotFirst`).
  const places = String(new Set(chosen).size);
  if (atOnce && Number(places) < chosen.length) fail('INVALID_ARRAY_INDEX', { indexValue: places, arraySize: places });
  if (!atOnce) return buildSelect({ input, items: [...groups, ...cells], aggregation: { groups: by } }, context);
  const once = buildSelect(
    {
      input,
      items: [...groups, ...keys, ...aggregates],
      aggregation: { groups: [...by, ...keys.map((key) => key.expression)] },
    },
    context,
  );
  const kept = once.output.slice(0, groups.length).map((attribute) => passThrough(attribute));
  return buildSelect(
    { input: once, items: [...kept, ...cells], aggregation: { groups: kept.map((g) => g.expression) } },
    context,
  );
}

/** What one of the rows has at most: NULL where none has it, even for count. */
const theOnly = (e: ResolvedExpression, filter: ResolvedExpression, pretty: string): ResolvedExpression => ({
  kind: 'aggregate',
  name: 'first',
  arguments: [e],
  distinct: false,
  filter,
  orderBy: [],
  template: '<<any_value($0)>>',
  type: e.type,
  nullable: true,
  pretty,
});

/** A column within an expression, with the name of what it is of. */
function columnOf(e: ResolvedExpression, output: readonly Attribute[]): string | undefined {
  if (e.kind !== 'attribute') return children(e).flatMap((child) => columnOf(child, output) ?? [])[0];
  const of = output.find((a) => a.id === e.id)?.qualifier ?? [];
  return [...of, e.name].join('.');
}

const SAME = '($0 IS NOT DISTINCT FROM $1)';
const nullLiteral = literal(types.null, null);

/** What a value of PIVOT is for each of its columns: several are in a row. */
function partsOf(value: Expression, columns: number): readonly Expression[] {
  if (columns === 1) return [value];
  const row = value.kind === 'function' && value.name[0] === 'named_struct' ? value.arguments : [];
  const parts = row.filter((_, i) => i % 2 === 1);
  return parts.length === columns ? parts : refuse(`a value of PIVOT that is no row of ${columns}`);
}

/** The same expression with every aggregate over the matching rows only. */
function filtered(e: ResolvedExpression, match: ResolvedExpression): ResolvedExpression {
  if (e.kind !== 'aggregate') return mapChildren(e, (x) => filtered(x, match));
  const filter = e.filter === undefined ? match : call('and', [e.filter, match], types.boolean, '($0 AND $1)');
  return { ...e, filter };
}

const COLUMNS_SHOWN_MAX = 3;

/** Columns by their types, as Spark's error lists them: `"INT" (`a`, `b`), "STRING" (`c`)`. */
function typesOfColumns(columns: readonly NamedExpression[]): string {
  const byType = new Map<string, string[]>();
  for (const { attribute, expression } of columns) {
    const type = quotedType(expression.type);
    byType.set(type, [...(byType.get(type) ?? []), quoteIdentifier(attribute.name)]);
  }
  return [...byType]
    .map(([type, names]) => {
      const shown = names.length > COLUMNS_SHOWN_MAX ? [...names.slice(0, COLUMNS_SHOWN_MAX), '...'] : names;
      return `${type} (${shown.join(', ')})`;
    })
    .sort()
    .join(', ');
}

/** The text of a value that is computed, which names a column. */
function computedText(e: ResolvedExpression): string {
  if (e.kind === 'cast' && isString(e.type) && e.child.kind === 'literal' && isIntegral(e.child.type))
    return e.child.value === null ? 'null' : String(e.child.value);
  const number = isIntegral(e.type) ? constantOf(e) : undefined;
  return number === undefined ? refuse(`${e.pretty} as a value of PIVOT: give it a name`) : String(number);
}

export function resolveUnpivot(r: RelationOf<'unpivot'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const scope = scopeOf(input, context);
  const given = r.values?.map((v) => ({ columns: resolveItems(v.columns, scope, resolvers), alias: v.alias }));
  // A star among the values stands for one row for each of its columns.
  const rowsGiven = given?.flatMap((v) =>
    v.columns.length > r.valueNames.length ? v.columns.map((c) => ({ columns: [c], alias: undefined })) : [v],
  );
  const taken = new Set(rowsGiven?.flatMap((v) => v.columns.map((c) => c.attribute.id)));
  const ids =
    r.ids === undefined
      ? input.output.filter((a) => !taken.has(a.id)).map(passThrough)
      : resolveItems(r.ids, scope, resolvers);
  const idSet = new Set(ids.map((i) => i.attribute.id));
  const rows =
    rowsGiven ??
    input.output.filter((a) => !idSet.has(a.id)).map((a) => ({ columns: [passThrough(a)], alias: undefined }));
  if (rows.length === 0) return fail('UNPIVOT_REQUIRES_VALUE_COLUMNS');
  const valueTypes = r.valueNames.map((_, i) => {
    const all = rows.map((row) => row.columns[i]?.expression.type ?? types.null);
    return (
      tightestTypeOf(all, context.settings.ansi) ??
      fail('UNPIVOT_VALUE_DATA_TYPE_MISMATCH', {
        types: typesOfColumns(rows.flatMap(({ columns }) => columns.slice(i, i + 1))),
      })
    );
  });
  const columns = [
    freshAttribute(context, r.variableName, types.string, false),
    ...r.valueNames.map((n, i) =>
      freshAttribute(
        context,
        n,
        valueTypes[i] ?? types.null,
        rows.some((row) => row.columns[i]?.expression.nullable),
      ),
    ),
  ];
  // What is NULL is filtered out by the name of its column. Error: AMBIGUOUS_REFERENCE
  for (const [i, name] of r.includeNulls ? [] : r.valueNames.entries()) {
    const same = sameName(context);
    const all = [...ids.map(({ attribute }) => attribute), ...columns].filter((a) => same(a.name, name));
    if (all.length > 1 && columns[i + 1] !== undefined)
      fail('AMBIGUOUS_REFERENCE', {
        name: quoteIdentifier(name),
        referenceNames: `[${all
          .map((a) => [...a.qualifier, a.name].map(quoteIdentifier).join('.'))
          .sort()
          .join(', ')}]`,
      });
  }
  const element = struct(columns.map((c, i) => field(`v${i}`, c.type, i > 0)));
  const entries = rows.map((row) => {
    const label = row.alias ?? row.columns.map((c) => c.attribute.name).join('_');
    const cells = [
      literal(types.string, label),
      ...row.columns.map((c, i) =>
        implicitCast(c.expression, valueTypes[i] ?? c.expression.type, context.settings.ansi),
      ),
    ];
    return call('struct', cells, element, (a) => `{${a.map((x, i) => `'v${i}': ${x}`).join(', ')}}`, {
      nullable: false,
    });
  });
  const list = call('array', entries, arrayOf(element, false), '[$*]', { nullable: false });
  const generator: ResolvedGenerator = {
    kind: 'generator',
    name: 'inline_each',
    arguments: [list],
    columns: columns.map((c) => ({ name: c.name, type: c.type, nullable: c.nullable })),
    outer: false,
    type: types.null,
    nullable: true,
    pretty: 'unpivot',
  };
  const generated: ResolvedRelation = {
    kind: 'generate',
    input,
    generator,
    columns,
    output: [...input.output, ...columns],
  };
  const made: ResolvedRelation = {
    ...project(generated, [...ids, ...columns.map(passThrough)]),
    seenThrough: 'never',
  };
  if (r.includeNulls) return made;
  const present = columns
    .slice(1)
    .map((c) => call('isnotnull', [passThrough(c).expression], types.boolean, '($0 IS NOT NULL)', { nullable: false }));
  return {
    kind: 'filter',
    input: made,
    condition: present.reduce((a, b) => call('or', [a, b], types.boolean, '($0 OR $1)')),
    output: made.output,
  };
}

export function resolveLateralView(
  r: RelationOf<'lateralView'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const source: Expression = r.view.generator;
  const resolved = resolvers.expression(source, selectScope(input, context));
  if (resolved.kind !== 'generator') return refuse('LATERAL VIEW of what is no generator');
  refuseSubqueries(resolved.arguments, 'Generate');
  const outer = r.view.outer || resolved.outer;
  const names = r.view.columns;
  if (names.length > 0 && names.length !== resolved.columns.length)
    return fail(
      'UDTF_ALIAS_NUMBER_MISMATCH',
      { aliasesSize: String(resolved.columns.length), aliasesNames: names.join(',') },
      r.origin === undefined ? {} : { context: [contextOf(r.origin, context.owner)] },
    );
  const columns = resolved.columns.map((c, i) =>
    freshAttribute(context, names[i] ?? c.name, c.type, c.nullable || outer, [r.view.table]),
  );
  const shown = exposing(input, [resolved], context);
  const generator = { ...resolved, outer };
  return { kind: 'generate', input: shown, generator, columns, output: [...input.output, ...columns] };
}
