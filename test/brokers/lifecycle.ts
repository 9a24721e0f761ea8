import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Broker } from "./broker.js";
import { isOpen } from "./is-open.js";
import { countListeners } from "./listeners.js";

/** Tests that a broker comes, goes, comes again and leaves nothing behind. */
export const testLifecycle = (start: () => Promise<Broker>): void => {
  let broker: Broker;

  beforeAll(async () => {
    broker = await start();
  });

  afterAll(() => broker?.stop());

  it("answers on loopback", async () => {
    expect(new URL(broker.url).hostname).toBe("127.0.0.1");
    await expect(isOpen(broker.url)).resolves.toBe(true);
  });

  it.runIf(process.platform === "linux")("listens nowhere else", () => {
    const { onLoopback, elsewhere } = countListeners();
    expect(onLoopback).toBeGreaterThan(0);
    expect(elsewhere).toBe(0);
  });

  it("is gone once it is killed, and answers at the same place once it is started again", async () => {
    await broker.kill();
    await expect(isOpen(broker.url)).resolves.toBe(false);
    await broker.restart();
    await expect(isOpen(broker.url)).resolves.toBe(true);
  });

  it("leaves neither a process nor a folder", async () => {
    expect(existsSync(broker.folder)).toBe(true);
    await broker.stop();
    await expect(isOpen(broker.url)).resolves.toBe(false);
    expect(existsSync(broker.folder)).toBe(false);
    if (process.platform === "linux") expect(countListeners()).toEqual({ onLoopback: 0, elsewhere: 0 });
  });
};
