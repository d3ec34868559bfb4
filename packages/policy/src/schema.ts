/** The policy file: who may do what, how much of it, and which drivers take it. Sizes in bytes, times in milliseconds. */
import { posix } from 'node:path';
import { z } from 'zod';
import { accesses } from './grants.js';

/** From the smallest to the largest. */
export const planClasses = ['interactive', 'batch', 'distributed'] as const;
export type PlanClass = (typeof planClasses)[number];

const count = z.number().int().positive();
const name = z.string().min(1).max(64);
const absolute = z
  .string()
  .refine((path) => path.startsWith('/') && posix.normalize(path) === path, 'must be absolute and without `..`')
  .transform((path) => (path === '/' ? path : path.replace(/\/+$/, '')));

const tenantSchema = z.strictObject({
  /** The classes that the tenant's queries may be of. */
  classes: z.array(z.enum(planClasses)).min(1).optional(),
  /** What may be read and written by path; of the folders above a path the deepest decides. */
  paths: z.array(z.strictObject({ path: absolute, access: z.enum(accesses) })).optional(),
  /** What may be done with databases of the tenant's own catalog; those that are not named: everything. */
  databases: z.array(z.strictObject({ name: name.toLowerCase(), access: z.enum(accesses) })).optional(),
  /** Calls a second, at all gateways together; as many may come at once. A query is three to five calls. */
  requestsPerSecond: z.number().positive().optional(),
  /** Operations that run at once, on all drivers together. */
  running: count.optional(),
  /** Operations that wait for one of those to end; more are refused. */
  queued: z.number().int().nonnegative().optional(),
  /** What one operation may read, by its estimate. */
  readBytesMax: count.optional(),
  /** What one operation may return. */
  resultRowsMax: count.optional(),
  resultBytesMax: count.optional(),
  /** How fast one driver passes results on, of all its operations together; what waits lies on workers' disks. */
  resultBytesPerSecond: count.optional(),
  /** What one task may take: memory, time, and disk for what does not fit the memory. */
  taskMemoryBytes: count.optional(),
  taskMs: count.optional(),
  taskSpillBytes: count.optional(),
  /** What the console shows: what is the tenant's own, or, for who looks after the mesh, what is anybody's. */
  console: z.enum(['own', 'all']).optional(),
  /** What of a task's result may wait on the worker's disk to be read; then the task waits. At least 256 MiB do. */
  taskSpoolBytes: count.optional(),
});

/** From `min` on, and below `max`. */
const range = z
  .strictObject({ min: z.number().nonnegative().default(0), max: z.number().positive().optional() })
  .transform(({ min, max }) => ({ min, max: max ?? Number.POSITIVE_INFINITY }));

/** What a rule may look at. */
export const features = ['bytes', 'rows', 'joins', 'aggregates', 'sorts', 'relations'] as const;
export type Feature = (typeof features)[number];

const ruleSchema = z.strictObject({
  name,
  class: z.enum(planClasses),
  /** All of these must hold. */
  when: z.strictObject({
    tenants: z.array(name).min(1).optional(),
    /** Bytes that the plan reads and rows that it returns, as estimated. */
    bytes: range.optional(),
    rows: range.optional(),
    joins: range.optional(),
    aggregates: range.optional(),
    sorts: range.optional(),
    relations: range.optional(),
  }),
});
export type Rule = z.infer<typeof ruleSchema>;

export const policySchema = z.strictObject({
  /** A plan with more relations is refused. */
  relationsMax: count.default(100_000),
  /** From this many bytes read, a query is of class `batch`; 8 GiB, or `distributedBytes` where that is less. */
  batchBytes: z.number().positive().optional(),
  /** From this many bytes read, a query is of class `distributed`. Unset: never, as such drivers are optional. */
  distributedBytes: z.number().positive().optional(),
  /** Exceptions from those two. They have no order: where two may hold for one query they must name one class. */
  rules: z.array(ruleSchema).default([]),
  /** Operations that run at once, of all tenants and on all drivers together; who waits gets its turn fairly between tenants. */
  running: count.optional(),
  /** A query that ran out of a worker's memory is run once more on Spark, where the driver has one. */
  outOfMemoryOnSpark: z.boolean().default(false),
  /** What becomes of tenants that are not named below. */
  unknownTenants: z.enum(['defaults', 'refuse']).default('defaults'),
  /** What each tenant gets where its own entry says nothing. */
  defaults: tenantSchema.default({}),
  tenants: z.record(name, tenantSchema).default({}),
});
export type Policy = z.infer<typeof policySchema>;

type TenantEntry = z.infer<typeof tenantSchema>;
type Settled = 'classes' | 'paths' | 'databases';
/** What holds for one tenant. */
export type TenantPolicy = Omit<TenantEntry, Settled> & { readonly [K in Settled]: NonNullable<TenantEntry[K]> };

/** Without a policy a mesh is one's own: everything but what belongs to the mesh or to another tenant. */
const builtIn = {
  classes: [...planClasses],
  paths: [{ path: '/', access: 'write' as const }],
  databases: [],
} satisfies TenantPolicy;

/** Undefined where the policy refuses the tenant. */
export function tenantPolicy(tenant: string, { defaults, tenants, unknownTenants }: Policy): TenantPolicy | undefined {
  const own = Object.hasOwn(tenants, tenant) ? tenants[tenant] : undefined;
  if (own === undefined && unknownTenants === 'refuse') return undefined;
  const of = { ...defaults, ...own };
  const { classes = builtIn.classes, paths = builtIn.paths, databases = builtIn.databases } = of;
  return { ...of, classes, paths, databases };
}
