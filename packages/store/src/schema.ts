import type { Schema } from '@outboard/database';

/**
 * The store's tables. A step is never changed once it has landed. Steps so far can all be lived with by a version that does not
 * know them, from the first on: `since` is raised only by one that can't.
 */
export const schema: Schema = {
  name: 'store',
  since: 1,
  steps: [
    `
    CREATE TABLE sessions (
      tenant TEXT NOT NULL,
      session_id TEXT NOT NULL,
      server_session_id TEXT NOT NULL,
      user_name TEXT NOT NULL,
      database_name TEXT NOT NULL DEFAULT 'default',
      config TEXT NOT NULL DEFAULT '{}',
      objects TEXT NOT NULL DEFAULT '{}',
      closed INTEGER NOT NULL DEFAULT 0,
      touched_ms INTEGER NOT NULL,
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
      attempts INTEGER NOT NULL DEFAULT 0,
      plan BLOB,
      task BLOB,
      outcome BLOB,
      created_ms INTEGER NOT NULL,
      touched_ms INTEGER NOT NULL,
      PRIMARY KEY (tenant, session_id, operation_id)
    );

    CREATE INDEX operations_touched ON operations (touched_ms);

    CREATE TABLE errors (
      tenant TEXT NOT NULL,
      session_id TEXT NOT NULL,
      error_id TEXT NOT NULL,
      error BLOB NOT NULL,
      created_ms INTEGER NOT NULL,
      PRIMARY KEY (tenant, session_id, error_id)
    );

    CREATE INDEX errors_created ON errors (created_ms);

    CREATE TABLE leases (
      name TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      until_ms INTEGER NOT NULL
    )`,
    // `attempts` counted dispatches; what ends a query is how many workers it has lost.
    'ALTER TABLE operations ADD COLUMN losses INTEGER NOT NULL DEFAULT 0',
    `
    CREATE TABLE slots (
      tenant TEXT NOT NULL,
      operation_id TEXT NOT NULL,
      owner TEXT NOT NULL,
      state TEXT NOT NULL,
      since_ms INTEGER NOT NULL,
      until_ms INTEGER NOT NULL,
      PRIMARY KEY (tenant, operation_id)
    )`,
    `
    CREATE TABLE claims (
      tenant TEXT NOT NULL,
      session_id TEXT NOT NULL,
      operation_id TEXT NOT NULL,
      name TEXT NOT NULL,
      value BLOB NOT NULL,
      created_ms INTEGER NOT NULL,
      PRIMARY KEY (tenant, session_id, operation_id, name)
    )`,
    `
    CREATE TABLE reports (
      name TEXT PRIMARY KEY,
      content BLOB NOT NULL,
      seen_ms INTEGER NOT NULL
    )`,
  ],
};
