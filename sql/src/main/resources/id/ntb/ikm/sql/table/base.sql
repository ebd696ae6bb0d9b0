CREATE SCHEMA IF NOT EXISTS ikm_rows;
CREATE SCHEMA IF NOT EXISTS ikm;
-- What is known of each generation: its newest whole version, and whether readers follow it.
CREATE TABLE IF NOT EXISTS ikm_rows.generation (
  generation text PRIMARY KEY,
  version bigint NOT NULL,
  run bigint NOT NULL,
  live boolean NOT NULL DEFAULT false,
  shown_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX IF NOT EXISTS generation_live ON ikm_rows.generation (live) WHERE live;
-- Rows of two clusters must not meet in one database: their versions are counted each for itself.
CREATE TABLE IF NOT EXISTS ikm_rows.source (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  cluster text NOT NULL,
  id text NOT NULL DEFAULT left(gen_random_uuid()::text, 8),
  made text NOT NULL DEFAULT ''
);
CREATE SEQUENCE IF NOT EXISTS ikm_rows.run;
CREATE TABLE IF NOT EXISTS ikm_rows.name (
  kind text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (kind, code)
);
