import { describe } from "vitest";
import { connectNats } from "./nats-channel.js";
import { startNats } from "./nats-server.js";
import { testExample } from "./test-example.js";

describe("the example for NATS", () =>
  testExample({ name: "nats", variable: "NATS_URL", start: startNats, connect: (url) => connectNats(url) }));
