import type { Logger } from '@outboard/runtime';
import type { Store } from '@outboard/store';
import type { Gate } from '../admission/gate.js';
import type { OperationRegistry } from '../operation/operation-registry.js';
import type { CompileParts } from '../schedule/compile.js';

/** What the RPCs work with; made in main.ts. */
export interface RpcParts extends CompileParts {
  readonly store: Store;
  readonly operations: OperationRegistry;
  readonly gate: Gate;
  readonly log: Logger;
  /** True once the driver drains: new work goes elsewhere. */
  readonly refusing: () => boolean;
}
