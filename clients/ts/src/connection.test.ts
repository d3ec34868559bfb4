import { parseConnection } from './connection.js';
import { SparkError } from './errors.js';

test('all parts of a connection string', () => {
  const session = '0c8a3f0e-27a4-4d0b-8a5a-6f3e6f2d9c11';
  const text = `sc://db.example:443/;use_ssl=true;token=a%3Bb;user_id=ann;session_id=${session};user_agent=x;x-custom=1`;
  expect(parseConnection(text)).toEqual({
    host: 'db.example',
    port: 443,
    useSsl: true,
    token: 'a;b',
    userId: 'ann',
    sessionId: session,
    userAgent: 'x',
    messageBytesMax: 128 * 2 ** 20,
    metadata: { 'x-custom': '1' },
  });
});

test('what is left out', () => {
  expect(parseConnection('sc://localhost')).toMatchObject({
    host: 'localhost',
    port: 15_002,
    useSsl: false,
    metadata: {},
  });
  expect(parseConnection('sc://[::1]:80/')).toMatchObject({ host: '[::1]', port: 80 });
  expect(parseConnection('sc://h/;token=t')).toMatchObject({ useSsl: true });
  expect(parseConnection('sc://h/;token=t;use_ssl=false')).toMatchObject({ useSsl: false });
});

test.each([
  'http://h',
  'sc://',
  'sc://h:99999',
  'sc://h/path',
  'sc://h/;use_ssl=maybe',
  'sc://h/;session_id=1',
  'sc://h/;novalue',
  'sc://h/;X Y=1',
  'sc://h/;token=%zz',
])('%s is refused', (text) => {
  expect(() => parseConnection(text)).toThrow(SparkError);
});

test('a refusal does not show the token', () => {
  expect(() => parseConnection('http://h/;token=secret')).toThrow(expect.not.stringContaining('secret'));
});
