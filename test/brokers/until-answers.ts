import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { loopback } from "./free-ports.js";
import type { OwnProcess } from "./own-process.js";

// Far more than a start takes: the limit only makes a hanging process say what it printed.
const patience = 120_000;

/** Whether the listener on the port answers the greeting. */
const answers = async (port: number, greeting: string): Promise<boolean> => {
  const socket = connect(port, loopback, () => socket.write(greeting));
  try {
    // A connection that is closed without a word has not answered.
    const [event] = await Promise.race([
      once(socket, "data").then(() => ["data"]),
      once(socket, "close").then(() => ["close"]),
    ]);
    return event === "data";
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** Returns once the process answers on its port. Throws with what it printed if it ends instead. */
export const untilAnswers = async (started: OwnProcess, port: number, greeting = ""): Promise<void> => {
  const late = Date.now() + patience;
  while (!(await answers(port, greeting))) {
    if (started.ended || Date.now() > late) {
      await started.kill();
      throw new Error(`nothing answers on port ${port}:\n${started.output()}`);
    }
    await pause(50);
  }
};
