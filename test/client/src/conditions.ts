import { SparkError } from '@outboard/client';

/** A failure's condition, or 'none'. What is no SparkError is thrown on. */
export async function conditionOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof SparkError) return error.condition;
    throw error;
  }
}
