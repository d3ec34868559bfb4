import { spansOf } from './jaeger.js';

const span = (spanID: string, parent: string | undefined, tags: readonly { key: string; value: unknown }[]) => ({
  traceID: 'aa11',
  spanID,
  operationName: `work ${spanID}`,
  references: parent === undefined ? [] : [{ refType: 'CHILD_OF', traceID: 'aa11', spanID: parent }],
  startTime: 1_700_000_000_000_000 + Number(spanID),
  duration: 1_500,
  tags,
  processID: 'p1',
});
const processes = { p1: { serviceName: 'driver', tags: [{ key: 'service.instance.id', value: 'driver-2' }] } };

test('Jaeger’s spans become lines, oldest first', () => {
  const later = span('2', '1', [
    { key: 'span.kind', value: 'server' },
    { key: 'otel.status_code', value: 'ERROR' },
    { key: 'otel.status_description', value: 'broken' },
    { key: 'outboard.class', value: 'batch' },
  ]);
  const lines = spansOf({ data: [{ spans: [later, span('1', undefined, [])], processes }] });
  expect(lines).toEqual([
    expect.objectContaining({ spanId: '1', parentId: '', service: 'driver', instance: 'driver-2' }),
    {
      traceId: 'aa11',
      spanId: '2',
      parentId: '1',
      service: 'driver',
      instance: 'driver-2',
      name: 'work 2',
      kind: 2,
      start: '1700000000000002000',
      end: '1700000000001502000',
      error: 'broken',
      attributes: { 'outboard.class': 'batch' },
    },
  ]);
});

test('what is not Jaeger’s answer is refused', () => {
  expect(() => spansOf({ data: [{ spans: [{}] }] })).toThrow();
});
