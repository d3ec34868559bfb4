import { readFileSync } from 'node:fs';
import { OutboardError } from '@outboard/errors';
import { parse } from 'yaml';
import { contradictions } from './check.js';
import { type Policy, policySchema } from './schema.js';

/** The file is read this often: one that is renamed into its place, or mounted, tells no watcher; and it is small. */
const LOOK_EVERY_MS = 1_000;

/** @throws OUTBOARD_POLICY_INVALID, which names every problem */
export function parsePolicy(text: string): Policy {
  let data: unknown;
  try {
    data = parse(text) ?? {};
  } catch (cause) {
    const reason = (cause as Error).message.split('\n')[0] ?? '';
    throw new OutboardError('OUTBOARD_POLICY_INVALID', { reason: `it is no YAML: ${reason}` }, { cause });
  }
  const parsed = policySchema.safeParse(data);
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`);
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new OutboardError('OUTBOARD_POLICY_INVALID', { reason: problems.join('; ') });
}

interface Log {
  info(about: object, message: string): void;
  error(about: object, message: string): void;
}

/** Where a policy is asked for: each time anew, as it may have changed. */
export interface PolicySource {
  readonly current: Policy;
}

/** The policy in a file, read again whenever the file changes. A bad one changes nothing, and is told of. */
export class PolicyFile implements PolicySource {
  readonly #log: Log;
  readonly #timer: NodeJS.Timeout | undefined;
  /** What was read last, good or bad, or why it could not be. */
  #seen: string;
  #current: Policy;

  /** @throws OUTBOARD_POLICY_INVALID, or what reading the file fails with: a service does not start with a bad policy */
  constructor(path: string | undefined, log: Log) {
    this.#log = log;
    this.#seen = path === undefined ? '' : readFileSync(path, 'utf8');
    this.#current = parsePolicy(this.#seen);
    if (path !== undefined) this.#timer = setInterval(() => this.#look(path), LOOK_EVERY_MS).unref();
  }

  get current(): Policy {
    return this.#current;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(path: string): void {
    try {
      const text = readFileSync(path, 'utf8');
      if (text === this.#seen) return;
      this.#seen = text;
      this.#current = parsePolicy(text);
      this.#log.info({ policy: path }, 'the policy has changed');
    } catch (error) {
      const reason = (error as Error).message;
      // A file that is not there is told of once.
      if (reason === this.#seen) return;
      if (!(error instanceof OutboardError)) this.#seen = reason;
      this.#log.error({ policy: path, reason }, 'a bad policy: the one before stays');
    }
  }
}
