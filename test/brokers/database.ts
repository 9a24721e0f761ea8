import { persist } from "./persist.js";
import { requireOfExample } from "./require-of-example.js";

/** A row as PostgreSQL's client returns it. */
export type Row = Readonly<Record<string, unknown>>;

interface Client {
  on(event: "error", listener: () => void): unknown;
  connect(): Promise<void>;
  query(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
}

interface Pg {
  Client: new (options: { connectionString: string }) => Client;
}

/** What a test itself does with a database. Survives its death. */
export interface Database {
  /** Returns the rows that a query gives. */
  query(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Begins a transaction, which is rolled back in the end, and returns what `action` returns. */
  during<Value>(action: (query: Database["query"]) => Promise<Value>): Promise<Value>;
}

export const openDatabase = (url: string): Database => {
  const { Client } = requireOfExample<Pg>("outbox", "pg");
  const during: Database["during"] = async (action) => {
    const client = new Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query("BEGIN");
      return await action(async (text, values) => (await client.query(text, values)).rows);
    } finally {
      await client.end();
    }
  };
  return {
    during,
    query: (text, values) =>
      persist(() =>
        during(async (query) => {
          const rows = await query(text, values);
          await query("COMMIT");
          return rows;
        }),
      ),
  };
};
