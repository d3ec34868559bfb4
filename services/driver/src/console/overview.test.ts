import { create } from '@bufbuild/protobuf';
import { PlanSchema } from '@outboard/wire/spark';
import type { LineView } from '../operation/line.js';
import { operationsOf, SILENT_MS, type Told } from './overview.js';
import { packReport, unpackReport } from './reporter.js';
import { TEXT_CHARACTERS_MAX, textOf } from './text.js';

const NOW_MS = 1_000_000;

const line = (operationId: string, more: Partial<LineView> = {}): LineView => ({
  ...{ tenant: 'acme', sessionId: 's', operationId, user: 'ann', text: 'SELECT 1', class: 'interactive' },
  ...{ state: 'running', engine: 'duckdb', worker: 'worker-1', rows: 0, percentage: -1, rowsProcessed: 0 },
  ...{ startedMs: NOW_MS - 5_000, changedMs: NOW_MS - 5_000, ended: false, traceId: '', error: '', operators: [] },
  ...more,
});

const told = (name: string, silentForMs: number, ...lines: LineView[]): Told => ({
  name,
  seenMs: NOW_MS - silentForMs,
  report: { version: '1', startedMs: 0, memoryBytes: 1, active: lines.length, lines },
});

const shown = (...all: Told[]) =>
  operationsOf(all, NOW_MS, () => true).map(({ operationId, driver, state, text }) => [
    operationId,
    driver,
    state,
    text,
  ]);

test('what runs comes before what has ended, and of each the latest first', () => {
  const ended = { state: 'finished', ended: true } as const;
  const lines = [
    line('old', { startedMs: 1 }),
    line('gone', { ...ended, startedMs: 4 }),
    line('new', { startedMs: 2 }),
    line('past', { ...ended, startedMs: 3 }),
  ];
  expect(shown(told('d1', 0, ...lines)).map(([id]) => id)).toEqual(['new', 'old', 'gone', 'past']);
});

test('an operation that another driver has taken up is told once, by that one, with the text that the first one knew', () => {
  const first = line('1', { changedMs: 10 });
  const second = line('1', { changedMs: 20, text: '' });
  const expected = [['1', 'd2', 'running', 'SELECT 1']];
  expect(shown(told('d1', SILENT_MS + 1, first), told('d2', 0, second))).toEqual(expected);
  expect(shown(told('d2', 0, second), told('d1', SILENT_MS + 1, first))).toEqual(expected);
  expect(shown(told('d2', 0, second), told('d1', 0, first))).toEqual(expected);
});

test('what was measured is told by the driver that it was told', () => {
  const operators = [{ name: 'SCAN', depth: 1, rows: 2, micros: 3 }];
  const ended = { state: 'finished', ended: true } as const;
  const lines = [line('1', { changedMs: 10, operators }), line('1', { ...ended, changedMs: 20 })] as const;
  const all = [told('d1', 0, lines[0]), told('d2', 0, lines[1])];
  expect(operationsOf(all, NOW_MS, () => true)).toEqual([{ ...lines[1], driver: 'd2', operators }]);
});

test('what a silent driver had in hand is not said to run; what ended there is still told', () => {
  const ended = line('2', { state: 'failed', ended: true });
  expect(shown(told('d1', SILENT_MS + 1, line('1'), ended))).toEqual([['2', 'd1', 'failed', 'SELECT 1']]);
});

test('lines that the viewer may not see are not there, whatever their ids', () => {
  const all = [told('d1', 0, line('1'), line('1', { tenant: 'rival' }))];
  expect(operationsOf(all, NOW_MS, ({ tenant }) => tenant === 'acme')).toHaveLength(1);
});

test('a report is read as it was written', async () => {
  const { report } = told('d1', 0, line('1', { operators: [{ name: 'SCAN', depth: 1, rows: 2, micros: 3 }] }));
  expect(await unpackReport(await packReport(report))).toEqual(report);
});

test('a plan is known by its SQL, or by its steps down to what it reads', () => {
  const sql = (query: string) => ({ relType: { case: 'sql', value: { query } } }) as const;
  const limited = { relType: { case: 'limit', value: { limit: 1, input: sql('SELECT 2') } } } as const;
  const textOfRoot = (value: object) => textOf(create(PlanSchema, { opType: { case: 'root', value } } as never));
  expect(textOfRoot(sql('SELECT 1'))).toBe('SELECT 1');
  expect(textOfRoot(limited)).toBe('limit ← SELECT 2');
  const named = { readType: { case: 'namedTable', value: { unparsedIdentifier: 't' } } };
  const filter = { relType: { case: 'filter', value: { input: { relType: { case: 'read', value: named } } } } };
  expect(textOfRoot(filter)).toBe('filter ← t');
  expect(textOfRoot(sql('x'.repeat(5_000)))).toHaveLength(TEXT_CHARACTERS_MAX + 1);
});
