/**
 * The logical plan: what a client's proto or SQL text becomes before names are known (`Relation`, `Expression`,
 * `Command`), and after (`Resolved…`). Plain frozen data, no I/O.
 *
 * Departures from the protocol (`spark/connect/*.proto`, Spark 4.1):
 *  1. Names are parsed once: `a.b` with its backticks is `nameParts`.
 *  2. What SQL has besides: `with`, `values`, `oneRow`, `having`, `qualify`, `lateralView`, named windows, `parameter`,
 *     `likeQuantified`, `interval`; a subquery holds its relation, where the protocol names it by plan id.
 *  3. Aggregate's group types are a union (`Grouping`); PIVOT is a relation of its own.
 *  4. `limit`, `offset` and `tail` hold expressions, as SQL allows; the protocol's numbers become literals.
 *  5. LateralJoin is a join with `lateral`; Repartition and RepartitionByExpression are one.
 *  6. CachedLocalRelation and ChunkedCachedLocalRelation are one; local data stays Arrow IPC bytes that nobody opens here.
 *  7. Literals carry their Spark type; Array, Map and Struct literals are values inside one literal.
 *  8. Python, Scala and Java functions, ML, streaming and pipelines have no place: decoding refuses them by name.
 *  9. `SqlCommand.input` is `sqlRelation`; the command's own SQL text is `sql`.
 */
export * from './catalog.js';
export * from './char-types.js';
export * from './command.js';
export * from './csv-kind.js';
export * from './csv-line.js';
export * from './data-type.js';
export * from './datetime-pattern.js';
export * from './ddl.js';
export * from './engine-fields.js';
export * from './engine-order.js';
export * from './expression.js';
export * from './field-metadata.js';
export * from './file-metadata.js';
export * from './ids.js';
export * from './interval-text.js';
export * from './json-plain.js';
export * from './json-record.js';
export * from './let-in.js';
export { lowerNames, type Options, optionNamed, withoutOptions } from './options.js';
export * from './origin.js';
export * from './partition-name.js';
export * from './relation.js';
export * from './resolved.js';
export * from './seeded-draw.js';
export * from './source-name.js';
export * from './sql-command.js';
export * from './sql-function.js';
export { multipartName } from './table-name.js';
export * from './text-reading.js';
export * from './time-text.js';
export * from './type-names.js';
export * from './version.js';
export * from './whole-number.js';
export * from './within.js';
export * from './xml-record.js';
export * from './zone.js';
