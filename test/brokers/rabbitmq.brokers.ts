import { describe } from "vitest";
import { connectRabbitmq } from "./rabbitmq-channel.js";
import { startRabbitmq } from "./rabbitmq-server.js";
import { testExample } from "./test-example.js";

describe("the example for RabbitMQ", () =>
  testExample({ name: "rabbitmq", variable: "AMQP_URL", start: startRabbitmq, connect: connectRabbitmq }));
