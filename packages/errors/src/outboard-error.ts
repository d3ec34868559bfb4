import { type Condition, type ConditionId, conditions, type ExceptionClass } from './conditions.js';

/** Where in a SQL text or a DataFrame program an error arose (Spark Connect, `FetchErrorDetailsResponse.QueryContext`). */
export interface QueryContext {
  readonly kind: 'sql' | 'dataframe';
  readonly objectType?: string;
  readonly objectName?: string;
  /** 0-based, inclusive; -1 where unknown. */
  readonly startIndex: number;
  readonly stopIndex: number;
  readonly fragment: string;
  readonly callSite?: string;
}

export interface ErrorOptions {
  readonly context?: readonly QueryContext[];
  readonly cause?: unknown;
  /** Where Spark raises the condition as another class than it mostly does. */
  readonly class?: ExceptionClass;
}

/** The one error class: a condition of the registry with its parameters. Turned into a gRPC status at each service's edge. */
export class OutboardError extends Error {
  readonly condition: ConditionId;
  readonly parameters: Readonly<Record<string, string>>;
  readonly context: readonly QueryContext[];
  /** Chooses the exception that a client raises. */
  readonly class: ExceptionClass;

  constructor(condition: ConditionId, parameters: Readonly<Record<string, string>> = {}, options: ErrorOptions = {}) {
    super(render(condition, parameters), options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'OutboardError';
    this.condition = condition;
    this.parameters = parameters;
    this.context = options.context ?? [];
    const { class: usual, classBy }: Condition = conditions[condition];
    this.class = options.class ?? classBy?.classes[parameters[classBy.parameter] ?? ''] ?? usual;
  }

  get definition(): Condition {
    return conditions[this.condition];
  }

  /** Any thrown value as an OutboardError; what is not one already becomes INTERNAL_ERROR and keeps its cause. */
  static from(thrown: unknown): OutboardError {
    if (thrown instanceof OutboardError) return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new OutboardError('INTERNAL_ERROR', { message }, { cause: thrown });
  }
}

/** Throws the named condition. */
export function fail(
  condition: ConditionId,
  parameters?: Readonly<Record<string, string>>,
  options?: ErrorOptions,
): never {
  throw new OutboardError(condition, parameters, options);
}

/** Refuses, by name, what Spark has and Outboard has not. */
export function refuse(feature: string): never {
  throw new OutboardError('UNSUPPORTED_FEATURE.OUTBOARD', { feature });
}

/** `[CONDITION] message SQLSTATE: xxxxx`, as Spark prints it. */
function render(id: ConditionId, parameters: Readonly<Record<string, string>>): string {
  const { message, sqlState } = conditions[id];
  const filled = message.replace(/<(\w+)>/g, (hole, name: string) => parameters[name] ?? hole);
  // What Spark has not yet named it prints without a name.
  return sqlState === '' ? filled : `[${id}] ${filled} SQLSTATE: ${sqlState}`;
}
