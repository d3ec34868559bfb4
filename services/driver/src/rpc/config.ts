import { create } from '@bufbuild/protobuf';
import { fail } from '@outboard/errors';
import type { SessionRecord, Store } from '@outboard/store';
import { ConfigResponseSchema, type SparkRequest } from '@outboard/wire/spark';
import { checkModifiable, checkSetting } from '../session/config-check.js';
import { configDefaults, effective, isModifiable, settingOf } from '../session/config-defaults.js';
import { openSession } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

interface Pair {
  readonly key: string;
  readonly value?: string;
}

const pair = (key: string, value: string | undefined): Pair => (value === undefined ? { key } : { key, value });

/** Config: reads and changes the session's settings (Spark Connect, `ConfigRequest`). */
export function config(parts: RpcParts) {
  return unary(parts, 'Config', async (request: SparkRequest<'config'>, metadata) => {
    const session = await openSession(metadata, request, parts.store);
    const pairs = await apply(request, session, parts.store);
    return create(ConfigResponseSchema, {
      sessionId: session.sessionId,
      serverSideSessionId: session.serverSessionId,
      pairs: [...pairs],
    });
  });
}

const noValue = (key: string): never =>
  fail('OUTBOARD_ILLEGAL_ARGUMENT', { message: `requirement failed: value cannot be null for key: ${key}` });

async function apply(
  { operation }: SparkRequest<'config'>,
  session: SessionRecord,
  store: Store,
): Promise<readonly Pair[]> {
  const op = operation?.opType;
  switch (op?.case) {
    case 'set': {
      const changes = Object.fromEntries(op.value.pairs.map(({ key, value }) => [key, value ?? noValue(key)]));
      for (const [key, value] of Object.entries(changes)) checkSetting(key, value);
      await store.changeSession(session, [{ kind: 'config', changes }]);
      return [];
    }
    case 'get':
      return op.value.keys.map((key) => {
        const value = effective(session.config, key);
        if (value === undefined && settingOf(key) === undefined) fail('SQL_CONF_NOT_FOUND', { sqlConf: `"${key}"` });
        return pair(key, value);
      });
    case 'getWithDefault':
      return op.value.pairs.map(({ key, value }) => pair(key, session.config[key] ?? value ?? configDefaults[key]));
    case 'getOption':
      return op.value.keys.map((key) => pair(key, effective(session.config, key)));
    case 'getAll': {
      const { prefix = '' } = op.value;
      // Those that were set; keys come back without the prefix that was asked for, as Spark has it.
      return Object.entries(session.config)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => pair(key.slice(prefix.length), value));
    }
    case 'unset':
      for (const key of op.value.keys) checkModifiable(key);
      await store.changeSession(session, [
        { kind: 'config', changes: Object.fromEntries(op.value.keys.map((key) => [key, null])) },
      ]);
      return [];
    case 'isModifiable':
      return op.value.keys.map((key) => pair(key, String(isModifiable(key))));
    case undefined:
      return fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'operation' });
    default:
      return op satisfies never;
  }
}
