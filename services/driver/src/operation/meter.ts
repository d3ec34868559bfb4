import type { Tenant } from '@outboard/plan';
import { add, recordMs } from '@outboard/runtime';

export type Outcome = 'finished' | 'failed' | 'cancelled';

/** Measures one operation, from its begin at this driver to its end, which it has once. */
export class OperationMeter {
  readonly #tenant: Tenant;
  readonly #class: string;
  readonly #sinceMs = performance.now();
  #ended = false;

  constructor(tenant: Tenant, planClass: string) {
    this.#tenant = tenant;
    this.#class = planClass;
  }

  end(outcome: Outcome): void {
    if (this.#ended) return;
    this.#ended = true;
    const measured = { 'outboard.class': this.#class, 'outboard.outcome': outcome };
    add('outboard.operations', 1, { ...measured, 'outboard.tenant': this.#tenant });
    recordMs('outboard.operation.duration', performance.now() - this.#sinceMs, measured);
  }
}
