/** The only place where nodes are made. Texts become text nodes: nothing that a user wrote is ever read as markup. */

type Child = Node | string;
type Attributes = Readonly<Record<string, string | number>>;

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

export const html = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => fill(document.createElement(name), attributes, children);

export const svg = (name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

/** One column of a table: its title, and a row's cell. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Child;
  readonly class?: string;
}

export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], none: string): HTMLElement {
  if (rows.length === 0) return html('div', { class: 'sheet pad faint' }, none);
  const attributes = ({ class: name }: Column<Row>): Attributes => (name === undefined ? {} : { class: name });
  const head = html('tr', {}, ...columns.map((column) => html('th', attributes(column), column.title)));
  const body = rows.map((row) =>
    html('tr', {}, ...columns.map((column) => html('td', attributes(column), column.cell(row)))),
  );
  return html('div', { class: 'sheet' }, html('table', {}, html('thead', {}, head), html('tbody', {}, ...body)));
}

/** A link out of the console, to http or https alone; the text by itself where the address is no such. */
export function outside(address: string, text: string): Child {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return text;
  return html('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, text);
}
