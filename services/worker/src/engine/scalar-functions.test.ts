/** Functions in JavaScript, called by a real DuckDB. */
import { tableFromIPC } from 'apache-arrow';
import { ipcBatches } from './arrow-out.js';
import { Instance } from './instance.js';
import { registerFunctions } from './scalar-functions.js';

const limits = { rowsMax: 65_536, bytesMax: 2 ** 20 };
const columns = [{ name: 'a', nullable: true, arrowFormat: '' }];

describe('in one thread', () => {
  const instance = Instance.open({ threads: '1' });
  const connection = instance.connect();
  registerFunctions(connection);
  afterAll(() => {
    connection.close();
    instance.close();
  });
  const values = (sql: string): unknown[] =>
    [...ipcBatches(connection, sql, columns, limits)].flatMap(({ data }) =>
      tableFromIPC(data)
        .toArray()
        .map((row) => JSON.parse(JSON.stringify(row.a, (_, v) => (typeof v === 'bigint' ? Number(v) : v)) ?? 'null')),
    );

  test('rows of more than one chunk, with NULLs and texts short and long, go in and come out', () => {
    const text =
      "CASE WHEN i % 3 = 0 THEN NULL WHEN i % 3 = 1 THEN '<a>' || i || '</a>' ELSE '<a>' || repeat('é', 20) || '</a>' END";
    const [distinct] = values(
      `SELECT to_json(list(DISTINCT x ORDER BY x)) FROM (SELECT outboard_xpath_string(${text}, 'a') AS x FROM range(5000) r(i) WHERE i < 3 OR i > 4997)`,
    );
    expect(JSON.parse(String(distinct))).toEqual(['1', '4999', 'é'.repeat(20), null]);
    expect(values(`SELECT count(outboard_xpath_string(${text}, 'a')) FROM range(5000) r(i)`)).toEqual([3333]);
  });
  test('lists of lists, with NULLs within, are written', () => {
    expect(
      values(
        "SELECT to_json(outboard_sentences(t)) FROM (VALUES (1, 'A b. C.'), (2, NULL), (3, ''), (4, 'D')) v(i, t) ORDER BY i",
      ),
    ).toEqual(['[["A","b"],["C"]]', null, '[]', '[["D"]]']);
    expect(values("SELECT to_json(outboard_xpath('<a>t<b/>u</a>', 'a/node()'))")).toEqual(['["t",null,"u"]']);
  });
  test('a function that takes NULLs is called with a constant one', () => {
    expect(values('SELECT outboard_murmur_integer(42::INTEGER, NULL::INTEGER)')).toEqual([42]);
  });
  test('what it throws fails the query, with the text', () => {
    expect(() =>
      values("SELECT outboard_aes_encrypt('a'::BLOB, 'short'::BLOB, 'GCM', 'DEFAULT', ''::BLOB, ''::BLOB)"),
    ).toThrow('[INVALID_PARAMETER_VALUE.AES_KEY_LENGTH]{"parameter":"`key`"');
  });
});
