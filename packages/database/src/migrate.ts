import { OutboardError } from '@outboard/errors';
import type { Database, Schema, Transaction } from './database.js';

const TABLE = `
  CREATE TABLE IF NOT EXISTS outboard_schema (
    name TEXT PRIMARY KEY,
    steps INTEGER NOT NULL,
    since INTEGER NOT NULL
  )`;

/**
 * Brings a database up to this version's schema. One that a newer version has changed is used as it is, where that
 * version says that this one still can.
 *
 * @throws INTERNAL_ERROR where it can't
 */
export async function migrate(database: Database, schema: Schema): Promise<void> {
  await database.write(async (tx) => {
    await tx.run(TABLE);
    const [row] = await tx.all('SELECT steps, since FROM outboard_schema WHERE name = ?', schema.name);
    const taken = Number(row?.steps ?? 0);
    const since = Number(row?.since ?? 0);
    if (since > schema.steps.length) {
      const message = `The ${schema.name} was written by a newer version, which needs schema ${since}; this one knows ${schema.steps.length}.`;
      throw new OutboardError('INTERNAL_ERROR', { message });
    }
    await takeSteps(tx, schema, taken);
  });
}

async function takeSteps(tx: Transaction, { name, steps, since }: Schema, taken: number): Promise<void> {
  if (taken >= steps.length) return;
  for (const step of steps.slice(taken)) {
    for (const statement of step.split(';')) if (statement.trim() !== '') await tx.run(statement);
  }
  await tx.run(
    `INSERT INTO outboard_schema (name, steps, since) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET steps = excluded.steps, since = excluded.since`,
    name,
    steps.length,
    since,
  );
}
