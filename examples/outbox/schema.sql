-- The producer's: what it does, and what it has to tell of it.
CREATE TABLE IF NOT EXISTS removed_addresses (
  address_id uuid PRIMARY KEY,
  client_id uuid NOT NULL
);
CREATE TABLE IF NOT EXISTS outbox (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id text NOT NULL,
  contract text NOT NULL,
  key text,
  headers json NOT NULL,
  -- A text: from a column of JSON, clients read numbers that JavaScript cannot hold as other ones.
  body text NOT NULL,
  -- Why the relay cannot send it, whatever it tries.
  refusal text
);
CREATE INDEX IF NOT EXISTS outbox_order ON outbox (key, position);

-- The consumer's: what it has handled, and what that changed. They may be in another database.
CREATE TABLE IF NOT EXISTS inbox (
  message_id text PRIMARY KEY,
  handled_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS clients (
  client_id uuid PRIMARY KEY,
  removals integer NOT NULL
);
CREATE TABLE IF NOT EXISTS dead_letters (
  -- The message's place in its stream.
  sequence bigint PRIMARY KEY,
  headers json NOT NULL,
  body bytea NOT NULL
);
