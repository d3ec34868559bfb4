import { Writable } from 'node:stream';
import { Metadata } from '@grpc/grpc-js';
import { trace } from '@opentelemetry/api';
import { createLogger } from './log.js';
import { contextFrom, inSpan, startTelemetry, type Telemetry, withContext } from './telemetry.js';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
let telemetry: Telemetry;
beforeAll(() => {
  telemetry = startTelemetry({ service: 'test', name: 'test-1' });
});
afterAll(() => telemetry.close());

test('the caller’s trace goes on in what is called, and in the log', async () => {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLogger({ service: 'test', name: 'test-1' }, sink);
  const received = new Metadata();
  received.set('traceparent', `00-${TRACE_ID}-b7ad6b7169203331-01`);
  const sent = await inSpan(telemetry.tracer, 'driver.lower', { parent: contextFrom(received) }, () => {
    log.info('inside');
    return withContext(new Metadata());
  });
  const traceparent = String(sent.get('traceparent')[0]);
  expect(traceparent).toMatch(new RegExp(`^00-${TRACE_ID}-[0-9a-f]{16}-01$`));
  expect(traceparent).not.toContain('b7ad6b7169203331');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'inside',
    trace_id: TRACE_ID,
    service: 'test',
    level: 'info',
  });
});

test('a span whose work throws passes the error on', async () => {
  const failing = inSpan(telemetry.tracer, 'driver.lower', {}, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  expect(trace.getActiveSpan()).toBeUndefined();
});
