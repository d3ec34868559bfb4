/** The page: asks for a token once, and then for news while somebody looks at it. */
import { getOperation, getOverview, Refused } from './api.js';
import { html } from './dom.js';
import { operationView } from './operation.js';
import { overviewView } from './overview.js';

const EVERY_MS = 2_000;
/** Of this browser tab: closed with it. */
const KEY = 'outboard.token';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no part ${id}.`);
  return found;
};
const [view, who, news, leave] = [part('view'), part('who'), part('news'), part('leave')];

let timer: ReturnType<typeof setTimeout> | undefined;
/** Of the look that is under way: an older one's answer is of no use. */
let turn = 0;

function askForToken(problem = ''): void {
  clearTimeout(timer);
  turn += 1;
  leave.hidden = true;
  who.replaceChildren();
  news.replaceChildren();
  const field = html('input', {
    ...{ id: 'token', type: 'password', required: '', autocomplete: 'off', spellcheck: 'false' },
    'aria-label': 'Token',
    placeholder: 'Token',
  });
  const form = html('form', {}, field, html('button', {}, 'Look'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.setItem(KEY, field.value.trim());
    void look();
  });
  const told = 'The token that clients use, too. It stays in this tab, until the tab is closed.';
  view.replaceChildren(
    html('h1', {}, 'Who looks?'),
    html('div', { class: 'sheet pad' }, form, html('p', { class: 'faint' }, told)),
  );
  if (problem !== '') view.append(html('p', { class: 'state failed', role: 'alert' }, problem));
  field.focus();
}

async function look(): Promise<void> {
  clearTimeout(timer);
  const token = sessionStorage.getItem(KEY);
  if (token === null) return askForToken();
  turn += 1;
  const mine = turn;
  try {
    const nodes = await nodesFor(token);
    if (mine !== turn) return;
    view.replaceChildren(...nodes);
    news.textContent = `as of ${new Date().toLocaleTimeString()}`;
    leave.hidden = false;
  } catch (error) {
    if (mine !== turn) return;
    if (!(error instanceof Refused)) throw error;
    if (error.status === 401 || error.status === 403) {
      sessionStorage.removeItem(KEY);
      return askForToken(`The token was refused: ${error.message}`);
    }
    // What was shown stays; whatever it is may pass.
    news.textContent = error.status === 404 ? '' : `no answer: ${error.message}`;
    if (error.status === 404) view.replaceChildren(html('p', {}, error.message));
    leave.hidden = false;
  } finally {
    if (mine === turn && !document.hidden && sessionStorage.getItem(KEY) !== null) {
      timer = setTimeout(() => void look(), EVERY_MS);
    }
  }
}

async function nodesFor(token: string): Promise<readonly Node[]> {
  const [, operationId] = /^#operation\/(.+)$/.exec(location.hash) ?? [];
  if (operationId !== undefined) return operationView(await getOperation(token, decodeURIComponent(operationId)));
  const overview = await getOverview(token);
  who.textContent = `${overview.user}, ${overview.allTenants ? 'of all tenants' : `tenant ${overview.tenant}`}`;
  return overviewView(overview, Date.now());
}

leave.addEventListener('click', () => {
  sessionStorage.removeItem(KEY);
  askForToken();
});
addEventListener('hashchange', () => void look());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void look();
});
await look();
