/** The first view: what is in work, what ended lately, sessions, drivers and workers. */
import type { Member, Operation, Overview, Session } from './api.js';
import { type Column, html, outside, table } from './dom.js';
import { ago, bytes, count, duration, traceAddress } from './format.js';

export const stateOf = (state: string): HTMLElement => html('span', { class: `state ${state}` }, state);

export const traceOf = (traceUrl: string, traceId: string): Node | string => {
  if (traceId === '') return '–';
  return traceUrl === '' ? traceId.slice(0, 8) : outside(traceAddress(traceUrl, traceId), traceId.slice(0, 8));
};

export function progressOf({ percentage, rowsProcessed }: Operation): Node | string {
  if (percentage < 0) return rowsProcessed > 0 ? `${count(rowsProcessed)} rows read` : '–';
  const bar = html('progress', { max: 100, value: percentage, 'aria-label': 'progress' });
  return html('span', {}, bar, ` ${Math.round(percentage)} %`);
}

function operationColumns({ traceUrl, allTenants }: Overview, live: boolean): readonly Column<Operation>[] {
  const link = (one: Operation) =>
    html('a', { href: `#operation/${one.operationId}`, title: one.text }, one.text || one.operationId);
  return [
    { title: 'State', cell: (one) => stateOf(one.state) },
    { title: 'What', class: 'text', cell: link },
    ...(live ? [{ title: 'Progress', cell: progressOf }] : []),
    { title: 'Rows', class: 'number', cell: (one) => count(one.rows) },
    { title: live ? 'For' : 'Took', class: 'number', cell: (one) => duration(one.elapsedMs) },
    { title: 'Class', cell: (one) => one.class },
    { title: 'Engine', cell: (one) => one.engine || '–' },
    ...(allTenants ? [{ title: 'Tenant', cell: (one: Operation) => one.tenant }] : []),
    { title: 'User', cell: (one) => one.user },
    { title: 'Driver', cell: (one) => one.driver },
    { title: 'Worker', cell: (one) => one.worker || '–' },
    { title: 'Trace', cell: (one) => traceOf(traceUrl, one.traceId) },
  ];
}

const memberColumns = (nowMs: number): readonly Column<Member>[] => [
  { title: 'Name', cell: (one) => one.name },
  { title: 'State', cell: (one) => stateOf(one.state) },
  { title: 'Version', cell: (one) => one.version || '–' },
  { title: 'Up for', class: 'number', cell: (one) => (one.startedMs > 0 ? duration(nowMs - one.startedMs) : '–') },
  {
    title: 'In work',
    class: 'number',
    cell: (one) => (one.slots > 0 ? `${one.running} of ${one.slots}` : String(one.running)),
  },
  { title: 'Waiting', class: 'number', cell: (one) => String(one.queued) },
  { title: 'Memory', class: 'number', cell: (one) => bytes(one.memoryBytes) },
  { title: 'Spool', class: 'number', cell: (one) => (one.role === 'worker' ? bytes(one.spoolBytes) : '–') },
];

const sessionColumns = (nowMs: number, { allTenants }: Overview): readonly Column<Session>[] => [
  { title: 'Session', cell: (one) => html('code', {}, one.sessionId) },
  ...(allTenants ? [{ title: 'Tenant', cell: (one: Session) => one.tenant }] : []),
  { title: 'User', cell: (one) => one.user },
  { title: 'Database', cell: (one) => one.database },
  {
    title: 'Used',
    class: 'number',
    cell: (one) => (nowMs - one.lastUsedMs < 60_000 ? 'now' : ago(one.lastUsedMs, nowMs)),
  },
];

export const isLive = ({ state }: Operation): boolean => state === 'running' || state === 'queued';

export function overviewView(overview: Overview, nowMs: number): readonly Node[] {
  const { operations, sessions, members, truncated } = overview;
  const [live, ended] = [operations.filter(isLive), operations.filter((one) => !isLive(one))];
  const part = (id: string, title: string, content: Node) => html('section', { id }, html('h2', {}, title), content);
  return [
    ...(truncated ? [html('p', { class: 'faint' }, 'There is more than is shown: the latest are.')] : []),
    part('live', `In work (${live.length})`, table(operationColumns(overview, true), live, 'Nothing runs.')),
    part('members', 'Drivers and workers', table(memberColumns(nowMs), members, 'None is known.')),
    part('ended', 'Lately ended', table(operationColumns(overview, false), ended, 'Nothing has ended lately.')),
    part('sessions', 'Sessions', table(sessionColumns(nowMs, overview), sessions, 'No session is open.')),
  ];
}
