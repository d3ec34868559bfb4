import { type Condition, type ConditionId, conditions, type ExceptionClass } from './conditions.js';
import { isPlacedByHand, isPlaceless } from './placeless.js';
import type { QueryContext } from './query-context.js';

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
  /** Where in the query it arose; empty where Spark doesn't tell of the condition's place. */
  readonly context: readonly QueryContext[];
  /** Chooses the exception that a client raises. */
  readonly class: ExceptionClass;

  constructor(condition: ConditionId, parameters: Readonly<Record<string, string>> = {}, options: ErrorOptions = {}) {
    const context = isPlaceless(condition) ? [] : (options.context ?? []);
    const { class: usual, classBy }: Condition = conditions[condition];
    const kind = options.class ?? classBy?.classes[parameters[classBy.parameter] ?? ''] ?? usual;
    super(
      `${render(condition, parameters)}${shown(kind, context)}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'OutboardError';
    this.condition = condition;
    this.parameters = parameters;
    this.context = context;
    this.class = kind;
  }

  get definition(): Condition {
    return conditions[this.condition];
  }

  /** The same with its place, where it has none and may have one. */
  at(place: () => QueryContext): OutboardError {
    if (this.context.length > 0 || isPlaceless(this.condition) || isPlacedByHand(this.condition)) return this;
    const error = new OutboardError(this.condition, this.parameters, {
      class: this.class,
      context: [place()],
      ...(this.cause !== undefined && { cause: this.cause }),
    });
    if (this.stack !== undefined) error.stack = this.stack;
    return error;
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

/** The place after the message: what is found before anything runs tells a line and position, what fails while it runs shows them. */
function shown(kind: ExceptionClass, context: readonly QueryContext[]): string {
  const [first] = context;
  if (first === undefined) return '';
  if (kind !== 'analysis' && kind !== 'parse') return `\n${first.summary}`;
  return first.position === undefined ? '' : `; ${first.position}`;
}
