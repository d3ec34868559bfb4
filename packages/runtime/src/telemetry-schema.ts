/**
 * Every span, attribute and metric that Outboard's services make, as data. Names of others' conventions (OpenTelemetry's `rpc.*`, `db.*`,
 * `error.type`) are used where there are some; all else is `outboard.*`. test/tidy holds code and table together.
 */

/** Where a span is made, and what its time is. */
interface SpanEntry {
  readonly service: 'gateway' | 'driver' | 'worker';
  readonly about: string;
}

/** The RPCs of SparkConnectService, a server span each. */
const rpc = (about: string): SpanEntry => ({ service: 'driver', about });

export const spanNames = {
  'gateway.route': { service: 'gateway', about: 'a call judged: its plan decoded, its class and session named' },
  'driver.ExecutePlan': rpc('an operation begun, and its first burst of responses'),
  'driver.ReattachExecute': rpc(
    'the next burst of an operation; linked to the operation’s trace where the client began another one',
  ),
  'driver.ReleaseExecute': rpc('responses that the client has are let go'),
  'driver.AnalyzePlan': rpc('a question about a plan, or a plan explained'),
  'driver.Config': rpc('settings of the session'),
  'driver.AddArtifacts': rpc('files of the client'),
  'driver.ArtifactStatus': rpc('which files are there'),
  'driver.Interrupt': rpc('operations ended'),
  'driver.ReleaseSession': rpc('the session ended'),
  'driver.FetchErrorDetails': rpc('an error told in full'),
  'driver.CloneSession': rpc('a session copied'),
  'driver.resume': { service: 'driver', about: 'an operation taken up that another driver began' },
  'driver.decode': {
    service: 'driver',
    about: 'protobuf turned into a logical plan; SQL text into one is a part of the analysis',
  },
  'driver.analyze': {
    service: 'driver',
    about: 'names and types resolved; files described by workers and views read on the way',
  },
  'driver.estimate': { service: 'driver', about: 'what the plan reads and returns' },
  'driver.lower': { service: 'driver', about: 'the resolved plan written as DuckDB’s SQL' },
  'driver.queue': { service: 'driver', about: 'an operation that waits for a slot of its tenant’s' },
  'driver.dispatch': {
    service: 'driver',
    about: 'a task at one worker, from the call to its last event; another span where it is sent to another',
  },
  'driver.relay': { service: 'driver', about: 'one burst of responses, from the wait for its first to its end' },
  'worker.task': { service: 'worker', about: 'one reader of a task, from the call to its last event' },
  'worker.queue': { service: 'worker', about: 'a task that waits for a slot' },
  'worker.execute': {
    service: 'worker',
    about: 'a task in its slot: DuckDB, Arrow and the spool; an event for each operator of DuckDB’s profile',
  },
} as const satisfies Readonly<Record<string, SpanEntry>>;
export type SpanName = keyof typeof spanNames;

/** Attributes of spans and metrics. */
export const attributeNames = {
  'outboard.class': 'the plan’s class: interactive, batch, distributed',
  'outboard.condition': 'the error condition by which the gateway refused',
  'outboard.session.id': 'the client’s session',
  'outboard.operation.id': 'the operation, as the client or the gateway named it',
  'outboard.operation.reattachable': 'whether the client can ask for the rest of its responses',
  'outboard.operation.losses': 'workers lost with the operation’s task so far',
  'outboard.outcome': 'finished, failed or cancelled',
  'outboard.tenant': 'the tenant, as the token names it',
  'outboard.hold': '1 where the edge holds the response until it is whole',
  'outboard.plan_nodes': 'relations in the plan',
  'outboard.plan_bytes': 'bytes that the plan carries or is seen to read, at the gateway',
  'outboard.estimate.bytes': 'bytes that the plan will read',
  'outboard.estimate.rows': 'rows that it will return',
  'outboard.task.id': 'the task',
  'outboard.worker': 'the worker that a task is sent to',
  'outboard.attach': 'true where a run that is there is only attached to',
  'outboard.taken_over': 'true where another driver had begun the operation',
  'outboard.rows': 'rows of the result',
  'outboard.bytes': 'bytes of the result, as Arrow',
  'outboard.responses': 'responses in a burst',
  'outboard.execution.micros': 'microseconds from the query’s start to its last batch',
  'outboard.encode.micros': 'microseconds of that in which DuckDB’s chunks became Arrow batches',
  'outboard.spool.micros': 'microseconds in which batches were hashed and written to the spool',
  'outboard.memory.peak_bytes': 'DuckDB’s largest buffer memory in the query',
  'outboard.spill.peak_bytes': 'DuckDB’s largest use of its spill folder in the query',
  'outboard.operator.depth': 'how far below the plan’s root an operator stands',
  'outboard.operator.micros': 'microseconds in an operator, of all threads together',
  'outboard.operator.rows': 'rows that an operator gave',
  'outboard.step': 'a step in which a plan becomes a task: decode, analyze, estimate, lower',
  'outboard.state': 'queued or running',
} as const satisfies Readonly<Record<string, string>>;
export type AttributeName = keyof typeof attributeNames;

interface MetricEntry {
  readonly kind: 'counter' | 'histogram' | 'gauge';
  /** In UCUM, as OpenTelemetry has it. */
  readonly unit: string;
  readonly services: readonly ('gateway' | 'driver' | 'worker')[];
  readonly attributes: readonly AttributeName[];
  readonly about: string;
}

const every = ['gateway', 'driver', 'worker'] as const;

export const metricNames = {
  'outboard.gateway.calls': {
    kind: 'counter',
    unit: '{call}',
    services: ['gateway'],
    attributes: ['outboard.class', 'outboard.condition'],
    about: 'calls judged, by class, or by the condition by which they were refused',
  },
  'outboard.gateway.judge.duration': {
    kind: 'histogram',
    unit: 's',
    services: ['gateway'],
    attributes: [],
    about: 'a call’s plan decoded and judged',
  },
  'outboard.operations': {
    kind: 'counter',
    unit: '{operation}',
    services: ['driver'],
    attributes: ['outboard.class', 'outboard.tenant', 'outboard.outcome'],
    about: 'operations that came to an end at this driver',
  },
  'outboard.operation.duration': {
    kind: 'histogram',
    unit: 's',
    services: ['driver'],
    attributes: ['outboard.class', 'outboard.outcome'],
    about: 'from an operation’s begin at this driver to its last response',
  },
  'outboard.operations.active': {
    kind: 'gauge',
    unit: '{operation}',
    services: ['driver'],
    attributes: [],
    about: 'operations that this driver has in hand',
  },
  'outboard.admission.duration': {
    kind: 'histogram',
    unit: 's',
    services: ['driver'],
    attributes: [],
    about: 'an operation’s wait for a slot of its tenant’s',
  },
  'outboard.step.duration': {
    kind: 'histogram',
    unit: 's',
    services: ['driver'],
    attributes: ['outboard.step'],
    about: 'the steps in which a plan becomes a task',
  },
  'outboard.reattaches': {
    kind: 'counter',
    unit: '{call}',
    services: ['driver'],
    attributes: ['outboard.taken_over'],
    about: 'ReattachExecute calls',
  },
  'outboard.reruns': {
    kind: 'counter',
    unit: '{task}',
    services: ['driver'],
    attributes: [],
    about: 'tasks sent to another worker, as the one before was lost',
  },
  'outboard.relay.bytes': {
    kind: 'counter',
    unit: 'By',
    services: ['driver'],
    attributes: [],
    about: 'bytes of responses written to clients',
  },
  'outboard.tasks': {
    kind: 'gauge',
    unit: '{task}',
    services: ['worker'],
    attributes: ['outboard.state'],
    about: 'tasks waiting for a slot, and in one',
  },
  'outboard.queue.duration': {
    kind: 'histogram',
    unit: 's',
    services: ['worker'],
    attributes: [],
    about: 'a task’s wait for a slot',
  },
  'outboard.task.duration': {
    kind: 'histogram',
    unit: 's',
    services: ['worker'],
    attributes: ['outboard.outcome'],
    about: 'a task in its slot',
  },
  'outboard.task.rows': {
    kind: 'counter',
    unit: '{row}',
    services: ['worker'],
    attributes: [],
    about: 'rows of results',
  },
  'outboard.task.bytes': {
    kind: 'counter',
    unit: 'By',
    services: ['worker'],
    attributes: [],
    about: 'bytes of results',
  },
  'outboard.spool.bytes': {
    kind: 'gauge',
    unit: 'By',
    services: ['worker'],
    attributes: [],
    about: 'bytes of results that are kept for their readers',
  },
  'outboard.spill.bytes': {
    kind: 'gauge',
    unit: 'By',
    services: ['worker'],
    attributes: [],
    about: 'bytes in the folders that DuckDB spills to',
  },
  'process.memory.usage': {
    kind: 'gauge',
    unit: 'By',
    services: every,
    attributes: [],
    about: 'resident memory of the process',
  },
  'outboard.slots.memory': {
    kind: 'gauge',
    unit: 'By',
    services: ['worker'],
    attributes: [],
    about: 'resident memory of the slots’ processes together',
  },
  'nodejs.eventloop.delay.p99': {
    kind: 'gauge',
    unit: 's',
    services: every,
    attributes: [],
    about: 'how late the event loop was, since it was last asked',
  },
} as const satisfies Readonly<Record<string, MetricEntry>>;
export type MetricName = keyof typeof metricNames;

type Names<Kind extends MetricEntry['kind']> = {
  [Name in MetricName]: (typeof metricNames)[Name]['kind'] extends Kind ? Name : never;
}[MetricName];
export type CounterName = Names<'counter'>;
export type HistogramName = Names<'histogram'>;
export type GaugeName = Names<'gauge'>;
