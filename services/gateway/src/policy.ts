import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The gateway's rules, as data. Sizes in bytes. */
export const policySchema = z.strictObject({
  /** A plan with more relations is refused. */
  relationsMax: z.number().int().positive().default(100_000),
  /** From this many bytes read, a query is of class `batch`. */
  batchBytes: z
    .number()
    .positive()
    .default(8 * 2 ** 30),
  /** From this many bytes read, a query is of class `distributed`. Unset: never, as such drivers are optional. */
  distributedBytes: z.number().positive().optional(),
});
export type Policy = z.infer<typeof policySchema>;

/** The policy in a YAML or JSON file, or the defaults; throws where the file is not one. */
export function loadPolicy(path: string | undefined): Policy {
  return policySchema.parse(path === undefined ? {} : (parse(readFileSync(path, 'utf8')) ?? {}));
}
