/** Cells of CSV files while their columns' types are inferred. */
import { csvKind } from '@outboard/plan';
import { engineFunction } from './define.js';
import { remembered } from './remembered.js';

const known = remembered(10_000, csvKind);

export const csvFunctions = [engineFunction('csv_kind', ['text'], 'text', known)];
