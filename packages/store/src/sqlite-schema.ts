/** SQLite's tables, as steps: each database records how many it has taken (`user_version`), and takes the rest when opened. */
export const steps: readonly string[] = [
  `
  CREATE TABLE sessions (
    tenant TEXT NOT NULL,
    session_id TEXT NOT NULL,
    server_session_id TEXT NOT NULL,
    user TEXT NOT NULL,
    database TEXT NOT NULL DEFAULT 'default',
    config TEXT NOT NULL DEFAULT '{}',
    closed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, session_id)
  ) WITHOUT ROWID;

  CREATE TABLE views (
    tenant TEXT NOT NULL,
    session_id TEXT NOT NULL,
    name TEXT NOT NULL,
    plan BLOB NOT NULL,
    PRIMARY KEY (tenant, session_id, name)
  );

  CREATE TABLE operations (
    tenant TEXT NOT NULL,
    session_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL,
    tags TEXT NOT NULL,
    reattachable INTEGER NOT NULL,
    traceparent TEXT NOT NULL,
    worker TEXT,
    task BLOB,
    outcome BLOB,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (tenant, session_id, operation_id)
  );

  CREATE TABLE errors (
    tenant TEXT NOT NULL,
    session_id TEXT NOT NULL,
    error_id TEXT NOT NULL,
    error BLOB NOT NULL,
    PRIMARY KEY (tenant, session_id, error_id)
  );
  `,
  // Variables, cached tables and the like: few, small, and read with every request, so they lie in the session's own row.
  "ALTER TABLE sessions ADD COLUMN objects TEXT NOT NULL DEFAULT '{}'",
  // A driver that takes an operation up before its first one knew what to run begins with this.
  'ALTER TABLE operations ADD COLUMN plan BLOB',
];
