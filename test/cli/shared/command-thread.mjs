// Runs the command in a thread for a test that waits for it: with `Atomics.wait`, so that the test reads like one that
// starts a process, without the time that a process takes to start.
import { Readable, Writable } from "node:stream";
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { run } = await import("../../../src/cli/run.ts");

const collect = () => {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
};

const execute = async ({ parameters, input, env }) => {
  const [stdout, stderr] = [collect(), collect()];
  const stdin = Readable.from(input.length > 0 ? [Buffer.from(input)] : [], { objectMode: false });
  const terminal = { stdin, stdout: stdout.stream, stderr: stderr.stream, env, color: false };
  const status = await run(parameters, terminal, new AbortController().signal);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
};

const { flag, port } = workerData;
port.on("message", async (request) => {
  let outcome;
  try {
    outcome = await execute(request);
  } catch (error) {
    outcome = { error };
  }
  port.postMessage(outcome);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});
