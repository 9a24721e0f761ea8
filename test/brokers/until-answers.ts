import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { loopback } from "./free-ports.js";
import type { OwnProcess } from "./own-process.js";

// Far more than a start takes: the limit only makes a hanging process say what it printed.
const patience = 120_000;

/** What to say to a server, and how its answer begins if it is ready. */
export interface Greeting {
  readonly greeting?: string;
  readonly answer?: string;
}

/** Whether the listener on the port answers as expected. */
const answers = async (port: number, { greeting = "", answer = "" }: Greeting): Promise<boolean> => {
  const socket = connect(port, loopback, () => socket.write(greeting));
  try {
    // A connection that is closed without a word has not answered.
    const [data] = await Promise.race([once(socket, "data"), once(socket, "close")]);
    return Buffer.isBuffer(data) && data.toString("latin1").startsWith(answer);
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** Returns once the process answers on its port. Throws with what it printed if it ends instead. */
export const untilAnswers = async (started: OwnProcess, port: number, greeting: Greeting = {}): Promise<void> => {
  const late = Date.now() + patience;
  while (!(await answers(port, greeting))) {
    if (started.ended || Date.now() > late) {
      await started.kill();
      throw new Error(`nothing answers on port ${port}:\n${started.output()}`);
    }
    await pause(50);
  }
};
