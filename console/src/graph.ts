/** A plan as a tree: where each operator stands, and the drawing. */
import type { Operator } from './api.js';
import { svg } from './dom.js';
import { count, duration } from './format.js';

const BOX = { width: 232, height: 56 };
const GAP = { x: 24, y: 28 };
/** An edge is as wide as the logarithm of its rows. */
const EDGE_WIDTH_MAX = 9;

export interface Placed {
  readonly operator: Operator;
  /** The middle of its upper edge. */
  readonly x: number;
  readonly y: number;
  /** The one that it gives its rows to; undefined for the root. */
  readonly parent: Placed | undefined;
  /** Its part of the whole plan's time, 0 to 1. */
  readonly share: number;
}

export interface Layout {
  readonly nodes: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

interface Tree {
  readonly operator: Operator;
  readonly below: Tree[];
}

/** From the order of the plan, the root first: an operator's parent is the last one before it that is less deep. */
function treesOf(operators: readonly Operator[]): readonly Tree[] {
  const roots: Tree[] = [];
  const path: Tree[] = [];
  for (const operator of operators) {
    const tree: Tree = { operator, below: [] };
    while ((path.at(-1)?.operator.depth ?? -1) >= operator.depth) path.pop();
    (path.at(-1)?.below ?? roots).push(tree);
    path.push(tree);
  }
  return roots;
}

/** Leaves stand side by side, every other operator above the middle of those below it. */
export function layout(operators: readonly Operator[]): Layout {
  const total = operators.reduce((sum, { micros }) => sum + micros, 0);
  const nodes: Placed[] = [];
  let leaves = 0;
  let deepest = 0;
  const middle = (tree: Tree): number => {
    if (tree.below.length > 0) {
      const places = tree.below.map((one) => [one, middle(one)] as const);
      for (const [one, x] of places) at.set(one, x);
      return ((places[0]?.[1] ?? 0) + (places.at(-1)?.[1] ?? 0)) / 2;
    }
    leaves += 1;
    return leaves - 0.5;
  };
  const at = new Map<Tree, number>();
  const place = (tree: Tree, parent: Placed | undefined, level: number): void => {
    const x = GAP.x + (at.get(tree) ?? 0) * (BOX.width + GAP.x) - GAP.x / 2;
    const share = total === 0 ? 0 : tree.operator.micros / total;
    const node = { operator: tree.operator, x, y: GAP.x + level * (BOX.height + GAP.y), parent, share };
    deepest = Math.max(deepest, level);
    nodes.push(node);
    for (const one of tree.below) place(one, node, level + 1);
  };
  const roots = treesOf(operators);
  for (const root of roots) at.set(root, middle(root));
  for (const root of roots) place(root, undefined, 0);
  return {
    nodes,
    width: GAP.x + leaves * (BOX.width + GAP.x),
    height: 2 * GAP.x + (deepest + 1) * BOX.height + deepest * GAP.y,
  };
}

export function draw(operators: readonly Operator[]): Element {
  const { nodes, width, height } = layout(operators);
  const label = `A plan of ${nodes.length} operators`;
  return svg(
    'svg',
    { class: 'plan', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    ...nodes.flatMap((node) => edge(node)),
    ...nodes.map(box),
  );
}

/** Rows flow upwards: from a box's upper edge to the lower one of its parent. */
function edge({ operator, x, y, parent }: Placed): readonly Element[] {
  if (parent === undefined) return [];
  const from = parent.y + BOX.height;
  const bend = (from + y) / 2;
  const wide = Math.min(EDGE_WIDTH_MAX, 1 + Math.log10(1 + operator.rows));
  const path = `M ${parent.x} ${from} C ${parent.x} ${bend}, ${x} ${bend}, ${x} ${y}`;
  return [svg('path', { class: 'edge', d: path, 'stroke-width': wide, 'stroke-opacity': 0.45 })];
}

function box({ operator, x, y, share }: Placed): Element {
  const left = x - BOX.width / 2;
  const name = operator.name.replaceAll('_', ' ').toLowerCase();
  const measure = `${count(operator.rows)} rows · ${duration(operator.micros / 1_000)} · ${Math.round(share * 100)} %`;
  return svg(
    'g',
    { class: 'operator' },
    svg('title', {}, `${operator.name}: ${measure} of the time`),
    svg('rect', { class: 'box', x: left, y, width: BOX.width, height: BOX.height, rx: 6 }),
    // The warmer, the more of the time.
    svg('rect', {
      class: 'share',
      ...{ x: left, y, width: BOX.width, height: BOX.height, rx: 6 },
      'fill-opacity': (share * 0.6).toFixed(3),
    }),
    svg('text', { class: 'name', x: left + 10, y: y + 24 }, name),
    svg('text', { class: 'measure', x: left + 10, y: y + 43 }, measure),
  );
}
