import type { ZodType } from 'zod';

/** Bad configuration: the message names each variable, what is wrong with it and what would be right. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The environment can't be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads a service's configuration. The schema's keys are the variables' names; a `describe(…)` on a field says what to
 * set. This is the only place that reads the environment: everything else gets values handed in.
 *
 * @throws ConfigError naming every bad variable at once, so that one start shows all that is to be put right.
 */
export function loadConfig<T>(schema: ZodType<T>, env: Readonly<Record<string, string | undefined>> = process.env): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const shape: Readonly<Record<string, ZodType>> = 'shape' in schema ? (schema.shape as Record<string, ZodType>) : {};
  throw new ConfigError(
    parsed.error.issues.map((issue) => {
      const name = issue.path.map(String).join('.');
      const wanted = shape[name]?.description;
      const found = given[name] === undefined ? 'is not set' : `is ${JSON.stringify(given[name])}: ${issue.message}`;
      return `${name} ${found}${wanted === undefined ? '' : `; set it to ${wanted}`}`;
    }),
  );
}

/** An environment for a child process: this process's own, with `extra` on top. */
export function childEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
