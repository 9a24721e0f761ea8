import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { examples, testsOf } from "./servers.js";

let empty: string;

beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), "no-brokers-"));
});

afterAll(() => rmSync(empty, { recursive: true }));

const runWithout = (...parameters: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "test/brokers/run.ts", ...parameters], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, BROKERS_PATH: empty },
  });

describe("npm run test:brokers without a broker", () => {
  it("fails, and says what is missing, how to get it and what did not run", () => {
    const { status, stdout, stderr } = runWithout();
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("nats-server is not installed (apt-get install nats-server). These tests did not run:");
    expect(stderr).toContain("  test/brokers/nats-server.brokers.ts");
    expect(stderr).toContain("rabbitmq-server is not installed (apt-get install rabbitmq-server).");
    expect(stderr).toContain("  test/brokers/rabbitmq-server.brokers.ts");
    expect(stderr).toContain("postgresql is not installed (apt-get install postgresql).");
    expect(stderr.match(/^ {2}test\/brokers\/outbox\.brokers\.ts$/gm), "which needs two servers").toHaveLength(2);
    expect(stderr).toContain("There is no broker: nothing ran.");
  });

  it("says the same and succeeds with --if-available", () => {
    const { status, stderr } = runWithout("--if-available", "--reporter=json");
    expect(status).toBe(0);
    expect(stderr).toBe(runWithout().stderr);
  });
});

it("knows the example of each file with tests of brokers", () => {
  const files = readdirSync(join(root, "test/brokers")).filter((file) => file.endsWith(".brokers.ts"));
  expect(examples.flatMap(testsOf).sort()).toEqual(files.map((file) => `test/brokers/${file}`).sort());
});
