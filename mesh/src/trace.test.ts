import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AnyValue,
  ExportTraceServiceRequest,
  KeyValue,
  Resource,
  ResourceSpans,
  ScopeSpans,
  Span,
} from '@outboard/wire/otlp';
import { type SpanLine, spanLines } from './collector.js';
import { readTrace, renderTrace } from './trace.js';

const span = (
  spanId: string,
  parentId: string,
  service: string,
  startMs: number,
  more: Partial<SpanLine> = {},
): SpanLine => ({
  traceId: 'aa11',
  spanId,
  parentId,
  service,
  instance: '',
  name: `${service} work`,
  kind: 1,
  start: String(1_000_000 * startMs),
  end: String(1_000_000 * (startMs + 2)),
  attributes: {},
  ...more,
});

test('a trace is a tree, in the order of time; what has lost its parent stands at the top', () => {
  const spans = [
    span('1', 'client', 'edge', 0),
    span('2', '1', 'gateway', 1, { attributes: { 'outboard.class': 'batch', 'http.url': 'x' } }),
    span('3', '1', 'driver', 5, { instance: 'driver-2', error: 'broken' }),
    span('4', '3', 'worker', 6),
  ];
  expect(renderTrace(spans).split('\n')).toEqual([
    'trace aa11, 4 spans',
    '     begin       took',
    '   0.00 ms    2.00 ms  └─ edge · edge work',
    '   1.00 ms    2.00 ms     ├─ gateway · gateway work  [class=batch]',
    '   5.00 ms    2.00 ms     └─ driver · driver work  [driver-2 ERROR broken]',
    '   6.00 ms    2.00 ms        └─ worker · worker work',
  ]);
});

test('a trace is found by the beginning of its id, in the file and the one before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
  try {
    const file = join(folder, 'spans.jsonl');
    writeFileSync(file, `${JSON.stringify(span('2', '1', 'gateway', 1))}\n`);
    const others = [span('1', '', 'edge', 0), span('9', '', 'edge', 0, { traceId: 'bb22' })];
    writeFileSync(`${file}.1`, others.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect((await readTrace(file, 'aa')).map(({ spanId }) => spanId)).toEqual(['1', '2']);
    expect(await readTrace(join(folder, 'none'), 'aa')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a span of OTLP becomes a line', () => {
  const attribute = (key: string, text: string) => {
    const value = new AnyValue();
    value.setStringValue(text);
    const pair = new KeyValue();
    pair.setKey(key);
    pair.setValue(value);
    return pair;
  };
  const sent = new Span();
  sent.setTraceId(Buffer.from('aa11', 'hex'));
  sent.setSpanId(Buffer.from('01', 'hex'));
  sent.setName('work');
  sent.setStartTimeUnixNano('1700000000000000001');
  sent.setAttributesList([attribute('outboard.class', 'batch')]);
  const scope = new ScopeSpans();
  scope.addSpans(sent);
  const resource = new Resource();
  resource.setAttributesList([attribute('service.name', 'gateway')]);
  const group = new ResourceSpans();
  group.setResource(resource);
  group.addScopeSpans(scope);
  const request = new ExportTraceServiceRequest();
  request.addResourceSpans(group);
  expect(spanLines(request)).toMatchObject([
    {
      traceId: 'aa11',
      spanId: '01',
      parentId: '',
      service: 'gateway',
      name: 'work',
      start: '1700000000000000001',
      attributes: { 'outboard.class': 'batch' },
    },
  ]);
});
