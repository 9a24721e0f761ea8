import { describe } from "vitest";
import { testLifecycle } from "./lifecycle.js";
import { startPostgres } from "./postgres-server.js";

describe("PostgreSQL of a test", () => testLifecycle(startPostgres));
