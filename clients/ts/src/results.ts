/** What an execution's responses carry, taken apart. */
import type { ExecutePlanResponse, Plan, Relation } from '@outboard/wire/spark';
import { type RecordBatch, RecordBatchReader, Table } from 'apache-arrow';
import type { ConnectClient } from './client.js';
import { SparkError } from './errors.js';
import type { ExecuteOptions } from './execute.js';

/**
 * The result as Arrow batches, in order; at least one, though perhaps without rows. Pull-based: one batch is held at a time. Checks that
 * rows are neither missing nor twice (`start_offset`).
 */
export async function* arrowBatches(
  client: ConnectClient,
  plan: Plan,
  options?: ExecuteOptions,
): AsyncGenerator<RecordBatch, void, undefined> {
  let rows = 0n;
  for await (const response of client.execute(plan, options)) {
    if (response.responseType.case !== 'arrowBatch') continue;
    const { data, rowCount, startOffset } = response.responseType.value;
    if (startOffset !== undefined && startOffset !== rows) {
      throw new SparkError({ message: `The batch begins at row ${startOffset}, and row ${rows} is the next.` });
    }
    let decoded = 0n;
    // Arrow's typed arrays need aligned memory, and a message's field lies anywhere: hence the copy.
    for (const batch of RecordBatchReader.from(data.slice())) {
      decoded += BigInt(batch.numRows);
      yield batch;
    }
    if (decoded !== rowCount) {
      throw new SparkError({ message: `A batch said to have ${rowCount} rows has ${decoded}.` });
    }
    rows += rowCount;
  }
}

/** The whole result as one table. */
export async function arrowTable(client: ConnectClient, plan: Plan, options?: ExecuteOptions): Promise<Table> {
  const batches: RecordBatch[] = [];
  for await (const batch of arrowBatches(client, plan, options)) batches.push(batch);
  // Batches without rows keep the schema of an empty result, and are in the way otherwise.
  const filled = batches.filter((batch) => batch.numRows > 0);
  return new Table(filled.length > 0 ? filled : batches.slice(0, 1));
}

/** Runs a command to its end. What it says about a SQL statement's result, where it says something. */
export async function runCommand(
  client: ConnectClient,
  plan: Plan,
  options?: ExecuteOptions,
): Promise<Relation | undefined> {
  let relation: Relation | undefined;
  for await (const response of client.execute(plan, options)) relation = sqlRelation(response) ?? relation;
  return relation;
}

function sqlRelation({ responseType }: ExecutePlanResponse): Relation | undefined {
  return responseType.case === 'sqlCommandResult' ? responseType.value.relation : undefined;
}
