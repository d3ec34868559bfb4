/** One operation: what was asked, how it stands, and its plan as measured. */
import type { OperationDetail } from './api.js';
import { html } from './dom.js';
import { count, duration } from './format.js';
import { draw } from './graph.js';
import { isLive, progressOf, stateOf, traceOf } from './overview.js';

export function operationView({ operation: one, operators, traceUrl }: OperationDetail): readonly Node[] {
  const facts: readonly (readonly [string, Node | string])[] = [
    ['State', stateOf(one.state)],
    ...(one.error === '' ? [] : [['Failed with', html('code', {}, one.error)] as const]),
    ...(isLive(one) ? [['Progress', progressOf(one)] as const] : []),
    [isLive(one) ? 'For' : 'Took', duration(one.elapsedMs)],
    ['Begun', new Date(one.startedMs).toLocaleString()],
    ['Rows sent', count(one.rows)],
    ['Class', one.class],
    ['Engine', one.engine || '–'],
    ['Tenant, user', `${one.tenant}, ${one.user}`],
    ['Driver, worker', `${one.driver}, ${one.worker || '–'}`],
    ['Session', html('code', {}, one.sessionId)],
    ['Trace', traceUrl === '' ? html('code', {}, one.traceId || '–') : traceOf(traceUrl, one.traceId)],
  ];
  return [
    html('h1', {}, 'Operation ', html('code', {}, one.operationId)),
    html('div', { class: 'sheet pad' }, html('pre', { id: 'text' }, one.text || '(not known any more)')),
    html('h2', {}, 'How it stands'),
    html(
      'div',
      { class: 'sheet pad' },
      html('dl', {}, ...facts.flatMap(([term, fact]) => [html('dt', {}, term), html('dd', {}, fact)])),
    ),
    html('h2', {}, 'Plan'),
    operators.length > 0
      ? html('div', { class: 'sheet pad', id: 'plan' }, draw(operators))
      : html('div', { class: 'sheet pad faint', id: 'plan' }, reasonForNone(one)),
  ];
}

function reasonForNone(one: OperationDetail['operation']): string {
  if (isLive(one)) return 'It is drawn with what was measured once the operation has ended.';
  if (one.engine === 'spark') return 'It ran on Apache Spark, whose own UI shows its plan.';
  if (one.engine === '')
    return 'The driver answered it by itself, or ran it as a command: there is no plan of a query.';
  if (one.traceId === '') return 'Operators are measured where the trace is sampled; this one was not.';
  return 'Nothing was measured.';
}
