import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Broker } from "./broker.js";
import type { OwnProcess } from "./own-process.js";

/** How one kind of broker is started. */
export interface Launch {
  readonly name: string;
  readonly url: string;
  /** Makes in the folder what the broker needs before its first start. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** Starts the broker over what it stored in the folder before. Returns once it answers. */
  readonly server: (folder: string) => Promise<OwnProcess>;
  /** Starts what the broker needs; it survives the death of the broker. */
  readonly companion?: (folder: string) => Promise<OwnProcess>;
}

/** Starts a broker in a temporary folder of its own. Leaves nothing behind if it cannot be started. */
export const startBroker = async ({ name, url, prepare, server, companion }: Launch): Promise<Broker> => {
  const folder = await mkdtemp(join(tmpdir(), `client-contracts-${name}-`));
  let running: OwnProcess | undefined;
  let beside: OwnProcess | undefined;
  const kill = async () => running?.kill();
  const restart = async () => {
    await kill();
    running = await server(folder);
  };
  const stop = async () => {
    await kill();
    await beside?.kill();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await prepare?.(folder);
    beside = await companion?.(folder);
    await restart();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, folder, kill, restart, stop };
};
