/**
 * Names a value once, where its SQL would stand several times: `body` gets the name. What is a name or a literal already
 * stays as it is. `v` must be unique among the names that are seen in `body`.
 */
export const letIn = (sql: string, v: string, body: (name: string) => string): string =>
  /^(\w+|'[^']*')$/.test(sql) ? body(sql) : `list_transform([${sql}], lambda ${v}: ${body(v)})[1]`;
