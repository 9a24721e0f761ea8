import { describe } from "vitest";
import { testLifecycle } from "./lifecycle.js";
import { startRabbitmq } from "./rabbitmq-server.js";

describe("RabbitMQ of a test", () => testLifecycle(startRabbitmq));
