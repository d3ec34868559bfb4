import { Writable } from 'node:stream';
import { Lifecycle } from './lifecycle.js';
import { createLogger } from './log.js';

const log = createLogger(
  { service: 'test', name: 'test-1' },
  new Writable({ write: (_chunk, _encoding, done) => done() }),
);

function service(idle: (signal: AbortSignal) => Promise<void>) {
  const called: string[] = [];
  const step = (name: string) => () => {
    called.push(name);
  };
  const lifecycle = new Lifecycle({
    log,
    drainDeadlineMs: 30,
    steps: {
      failHealth: step('failHealth'),
      refuseNew: step('refuseNew'),
      idle: (signal) => {
        called.push('idle');
        return idle(signal);
      },
      interrupt: step('interrupt'),
      close: async () => step('close')(),
    },
  });
  return { lifecycle, called };
}

test('an idle service stops without interrupting', async () => {
  const { lifecycle, called } = service(async () => {});
  expect(lifecycle.state).toBe('serving');
  await Promise.all([lifecycle.drain('test'), lifecycle.drain('again')]);
  expect(called).toEqual(['failHealth', 'refuseNew', 'idle', 'close']);
  expect(lifecycle.state).toBe('stopped');
});

test('work that outlasts the deadline is interrupted', async () => {
  const { lifecycle, called } = service(() => new Promise(() => {}));
  await lifecycle.drain('test');
  expect(called).toEqual(['failHealth', 'refuseNew', 'idle', 'interrupt', 'close']);
});

test('a step that fails does not keep the service from closing', async () => {
  const { lifecycle, called } = service(() => Promise.reject(new Error('broken')));
  await lifecycle.drain('test');
  expect(called.at(-1)).toBe('close');
  expect(lifecycle.state).toBe('stopped');
});
