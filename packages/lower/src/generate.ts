/** Generators: explode and its kind, by the engine's unnest. */
import { refuse } from '@outboard/errors';
import { engineFields, type ResolvedOf, type ResolvedRelation } from '@outboard/plan';
import { quote } from './dialect.js';
import { column, expressionSql, type Lowering } from './expression.js';

/** One row for each element; the outer forms keep a row without any. */
export function generateSql(r: ResolvedOf<'generate'>, to: Lowering, rows: (r: ResolvedRelation) => string): string {
  const { generator } = r;
  const name = generator.name.replace(/_outer$/, '');
  const args = generator.arguments.map((a) => expressionSql(a, to));
  const given = generator.arguments[0]?.type;
  const kept = [...new Set(r.input.output.map((a) => column(a.id)))];
  const source = rows(r.input);
  const out = r.columns.map((a) => column(a.id));
  const list = (items: readonly string[]) => [...kept, ...items].join(', ');
  const orNull = (sql: string) =>
    generator.outer ? `CASE WHEN ${sql} IS NULL OR len(${sql}) = 0 THEN [NULL] ELSE ${sql} END` : sql;
  switch (name) {
    case 'explode':
    case 'posexplode': {
      const elements = given?.kind === 'map' ? `map_entries(${args[0]})` : (args[0] ?? '');
      const position =
        name === 'posexplode'
          ? [
              `unnest(${generator.outer ? `CASE WHEN ${elements} IS NULL OR len(${elements}) = 0 THEN [NULL] ELSE range(len(${elements})) END` : `range(len(${elements}))`})::INTEGER AS ${out[0]}`,
            ]
          : [];
      const rest = out.slice(position.length);
      if (given?.kind !== 'map')
        return `SELECT ${list([...position, `unnest(${orNull(elements)}) AS ${rest[0]}`])}${source}`;
      const inner = `SELECT ${list([...position, `unnest(${orNull(elements)}) AS entry_`])}${source}`;
      return `SELECT ${[...kept, ...out.slice(0, position.length), `entry_.key AS ${rest[0]}`, `entry_.value AS ${rest[1]}`].join(', ')} FROM (${inner})`;
    }
    case 'inline':
    case 'inline_each': {
      const struct = given?.kind === 'array' && given.element.kind === 'struct' ? given.element : refuse('inline');
      const inner = `SELECT ${list([`unnest(${orNull(args[0] ?? '')}) AS entry_`])}${source}`;
      return `SELECT ${list(engineFields(struct).map((f, i) => `entry_.${quote(f.key)} AS ${out[i]}`))} FROM (${inner})`;
    }
    case 'stack':
    case 'stack_each': {
      const cells = args.slice(1);
      const width = out.length;
      // Rows that the values do not fill are rows of NULL.
      const [count] = generator.arguments;
      const rows = Array.from(
        { length: count?.kind === 'literal' ? Number(count.value) : 0 },
        (_, i) => `{${out.map((_c, j) => `'v${j}': ${cells[i * width + j] ?? 'NULL'}`).join(', ')}}`,
      );
      const inner = `SELECT ${list([`unnest([${rows.join(', ')}]) AS entry_`])}${source}`;
      return `SELECT ${list(out.map((c, j) => `entry_.v${j} AS ${c}`))} FROM (${inner})`;
    }
    case 'variant_explode': {
      const entries = `coalesce(outboard_variant_entries(${args[0]}), [])`;
      const inner = `SELECT ${list([`unnest(${orNull(entries)}) AS entry_`])}${source}`;
      return `SELECT ${list(['pos', 'key', 'value'].map((name, i) => `entry_.${name} AS ${out[i]}`))} FROM (${inner})`;
    }
    case 'json_tuple': {
      const inner = `SELECT ${list([`outboard_json_tuple(${args[0]}, [${args.slice(1).join(', ')}]::VARCHAR[]) AS fields_`])}${source}`;
      return `SELECT ${list(out.map((c, i) => `fields_[${i + 1}] AS ${c}`))} FROM (${inner})`;
    }
    default:
      return refuse(`the generator ${generator.name}`);
  }
}
