/** `df.observe(…)`: aggregates of what passes at a place in the plan, told with the result (Spark Connect, `ObservedMetrics`). */
import type { MessageInitShape } from '@bufbuild/protobuf';
import { encodeDataType } from '@outboard/decode';
import { refuse } from '@outboard/errors';
import { type DataType, sqlName } from '@outboard/plan';
import type { Expression_LiteralSchema } from '@outboard/wire/spark';
import type { QueryTask } from './query.js';
import type { ResponseBody } from './response.js';

/** One observation and the task that computes its one row, as texts. */
export interface Observation {
  readonly name: string;
  readonly planId: number;
  readonly metrics: readonly { readonly name: string; readonly type: DataType }[];
  readonly task: QueryTask;
}

type Literal = MessageInitShape<typeof Expression_LiteralSchema>;
type LiteralType = NonNullable<Literal['literalType']>;

const DAY_MS = 86_400_000;

const literals: Partial<Readonly<Record<DataType['kind'], (text: string, type: DataType) => LiteralType>>> = {
  boolean: (text) => ({ case: 'boolean', value: text === 'true' }),
  byte: (text) => ({ case: 'byte', value: Number(text) }),
  short: (text) => ({ case: 'short', value: Number(text) }),
  integer: (text) => ({ case: 'integer', value: Number(text) }),
  long: (text) => ({ case: 'long', value: BigInt(text) }),
  float: (text) => ({ case: 'float', value: Number(text) }),
  double: (text) => ({ case: 'double', value: Number(text) }),
  string: (text) => ({ case: 'string', value: text }),
  decimal: (text, type) => ({
    case: 'decimal',
    value: { value: text, ...(type.kind === 'decimal' && { precision: type.precision, scale: type.scale }) },
  }),
  date: (text) => ({ case: 'date', value: Date.parse(`${text}T00:00:00Z`) / DAY_MS }),
  /** The text is of `unix_micros`. */
  timestamp: (text) => ({ case: 'timestamp', value: BigInt(text) }),
};

/** @throws UNSUPPORTED_FEATURE.OUTBOARD for metrics of nested types */
export function checkMetric(type: DataType): void {
  if (literals[type.kind] === undefined && type.kind !== 'null')
    refuse(`observed metrics of the type ${sqlName(type)}`);
}

/** The observation as it travels in the last response. */
export function observedMetrics(
  { name, planId, metrics }: Observation,
  row: Record<string, unknown>,
): NonNullable<ResponseBody['observedMetrics']>[number] {
  const values = metrics.map(({ type }, i): Literal => {
    const text = row[`c${i}`] as string | null | undefined;
    const made = text === null || text === undefined ? undefined : literals[type.kind]?.(text, type);
    return { literalType: made ?? { case: 'null', value: encodeDataType(type) } };
  });
  return { name, planId: BigInt(planId), keys: metrics.map((metric) => metric.name), values };
}
