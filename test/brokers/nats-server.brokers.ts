import { describe } from "vitest";
import { testLifecycle } from "./lifecycle.js";
import { startNats } from "./nats-server.js";

describe("NATS of a test", () => testLifecycle(startNats));
