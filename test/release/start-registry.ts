import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePorts, loopback } from "../brokers/free-ports.js";
import { startProcess } from "../brokers/own-process.js";
import { untilAnswers } from "../brokers/until-answers.js";
import { registryConfiguration } from "./registry-configuration.js";

const program = fileURLToPath(new URL("node_modules/verdaccio/bin/verdaccio", import.meta.url));

/** A registry of npm packages that runs here. */
export interface Registry {
  readonly url: string;
  /** The name of its only user, and what shows that somebody is that user. */
  readonly user: string;
  readonly token: string;
  stop(): Promise<void>;
}

const addUser = async (url: string, user: string): Promise<string> => {
  const response = await fetch(`${url}-/user/org.couchdb.user:${user}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: user, password: randomUUID(), type: "user" }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the registry takes no user: ${response.status} ${text}`);
  return (JSON.parse(text) as { token: string }).token;
};

/** Starts a registry in a folder of its own. It is ended with our process, however that ends. */
export const startRegistry = async (folder: string, env: Readonly<Record<string, string>>): Promise<Registry> => {
  mkdirSync(folder);
  const configuration = join(folder, "config.yaml");
  writeFileSync(
    configuration,
    registryConfiguration({ storage: join(folder, "packages"), users: join(folder, "users") }),
  );
  const [port = 0] = await freePorts(1);
  const started = startProcess(
    process.execPath,
    [program, "--config", configuration, "--listen", `${loopback}:${port}`],
    { folder, env },
  );
  const url = `http://${loopback}:${port}/`;
  const user = "rehearsal";
  try {
    await untilAnswers(started, port, { greeting: "GET /-/ping HTTP/1.0\r\n\r\n", answer: "HTTP/1.1 200" });
    return { url, user, token: await addUser(url, user), stop: () => started.kill() };
  } catch (error) {
    await started.kill();
    throw error;
  }
};
