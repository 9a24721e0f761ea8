import { once } from "node:events";
import { connect } from "node:net";

/** Whether anything listens at the address of a URL. */
export const isOpen = async (url: string): Promise<boolean> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};
