/** What a plan will read and return, before it runs: from its typed form and what its files tell without their rows. */
export { type Estimate, estimate, type ScanEstimate } from './estimate.js';
export type { ColumnChunk, RowGroup, ScanStatistics, StatisticsOf } from './statistics.js';
