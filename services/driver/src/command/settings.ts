/** SET and RESET. */
import { fail } from '@outboard/errors';
import { type CommandOf, quoteIdentifier } from '@outboard/plan';
import { checkModifiable, checkSetting } from '../session/config-check.js';
import { effective } from '../session/config-defaults.js';
import { variableKey } from '../session/variables.js';
import { type Answer, answer } from './answer.js';
import type { CommandContext } from './context.js';

const PAIRS = 'key STRING NOT NULL, value STRING NOT NULL';

export async function set({ key, value }: CommandOf<'set'>, { session, parts }: CommandContext): Promise<Answer> {
  if (key === undefined)
    return answer(
      PAIRS,
      Object.entries(session.config).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  if (value === undefined) return answer(PAIRS, [[key, effective(session.config, key) ?? '<undefined>']]);
  if (session.objects[variableKey([key], session)] !== undefined)
    fail('UNSUPPORTED_FEATURE.SET_VARIABLE_USING_SET', { variableName: quoteIdentifier(key) });
  checkSetting(key, value);
  await parts.store.changeConfig(session, { [key]: value });
  return answer(PAIRS, [[key, value]]);
}

export async function reset({ key }: CommandOf<'reset'>, { session, parts }: CommandContext): Promise<void> {
  if (key !== undefined) checkModifiable(key);
  const keys = key === undefined ? Object.keys(session.config) : [key];
  await parts.store.changeConfig(session, Object.fromEntries(keys.map((name) => [name, null])));
}
