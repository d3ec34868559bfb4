/** Cells of CSV files while their columns' types are inferred. */
import { csvKind } from '@outboard/plan';
import { engineFunction, raise } from './define.js';
import { remembered } from './remembered.js';

const known = remembered(10_000, csvKind);

export const csvFunctions = [
  engineFunction('csv_kind', ['text'], 'text', (cell) => {
    const kind = known(cell);
    return kind.startsWith('?') ? raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: kind.slice(1) }) : kind;
  }),
];
