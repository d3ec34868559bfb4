import { z } from 'zod';
import { ConfigError, loadConfig } from './config.js';

const schema = z.object({
  OUTBOARD_LISTEN: z
    .string()
    .regex(/^[\w.]+:\d+$/)
    .describe('host:port'),
  OUTBOARD_THREADS: z.coerce.number().int().positive().default(2),
});

test('values are typed and defaulted; an empty variable counts as unset', () => {
  expect(loadConfig(schema, { OUTBOARD_LISTEN: '127.0.0.1:1', OUTBOARD_THREADS: '' })).toEqual({
    OUTBOARD_LISTEN: '127.0.0.1:1',
    OUTBOARD_THREADS: 2,
  });
});

test('every bad value is named, with what to do', () => {
  const load = () => loadConfig(schema, { OUTBOARD_THREADS: 'many' });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(/OUTBOARD_LISTEN is not set; set it to host:port/);
  expect(load).toThrow(/OUTBOARD_THREADS is "many"/);
});
