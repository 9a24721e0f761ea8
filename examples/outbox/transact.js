// @ts-check
// Makes what belongs together one transaction, and makes it again if the database went away meanwhile.
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL ?? "postgres://127.0.0.1:5432/postgres",
  keepAlive: true,
});
// A connection that breaks makes its next query fail. That is the place to do something about it.
pool.on("error", () => {});
pool.on("connect", (connection) => connection.on("error", () => {}));

const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => stopping.abort());
/** Is aborted when the process is told to end: what is under way ends, and nothing is tried again. */
export const { signal: stopped } = stopping;

/** What a database has too little of for a while, and that it starts or ends: SQLSTATE's classes 53 and 57. */
const passing = /^5[37]/;

const connect = async () => {
  for (;;) {
    try {
      return await pool.connect();
    } catch (error) {
      if (error instanceof pg.DatabaseError && !passing.test(error.code ?? "")) throw error;
      console.error("the database is away:", error instanceof Error ? error.message : error);
      await pause(250, undefined, { signal: stopped });
    }
  }
};

/** PostgreSQL's own message and details may quote what is in a row. */
const withoutValues = (/** @type {unknown} */ error) => {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new Error(`the database refused it: SQLSTATE ${error.code}, constraint ${error.constraint ?? "none"}`);
};

/**
 * Returns what `action` returns, once that is committed. It waits for a database that is away. An action may be repeated
 * though its first transaction was committed, if nobody heard of that: it must see so for itself.
 * @template Result
 * @param {(transaction: pg.PoolClient) => Promise<Result>} action
 */
export const transact = async (action) => {
  for (;;) {
    const connection = await connect();
    /** @type {Error | undefined} */
    let broken;
    try {
      await connection.query("BEGIN");
      const result = await action(connection);
      await connection.query("COMMIT");
      return result;
    } catch (error) {
      // A database that still answers is not why it failed.
      broken = await connection.query("ROLLBACK").then(
        () => undefined,
        (reason) => reason,
      );
      if (!broken) throw withoutValues(error);
      stopped.throwIfAborted();
    } finally {
      connection.release(broken);
    }
  }
};

/** Closes all connections, once nothing uses them. */
export const close = () => pool.end();
