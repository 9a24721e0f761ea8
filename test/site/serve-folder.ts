import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** A server of the files in a folder, on this machine alone. */
export interface ServedFolder extends AsyncDisposable {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  /** The paths that were asked for, in their order. */
  readonly paths: readonly string[];
}

/** How a folder is served. */
export interface ServeOptions {
  /** The path under which the folder stands, with a slash at both ends; the root if absent. */
  readonly base?: string;
  /** Headers for every answer, such as a policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** The file that a path means, as hosts of static sites find it: itself, its index, or with `.html` behind it. */
const findFile = async (folder: string, path: string): Promise<string | undefined> => {
  const file = join(folder, normalize(`/${path}`));
  for (const candidate of [file, join(file, "index.html"), `${file}.html`])
    if (await isFile(candidate)) return candidate;
  return undefined;
};

/** Serves a folder on a free port. A path that leads nowhere gets the folder's `404.html`. `await using` stops it. */
export const serveFolder = async (
  folder: string,
  { base = "/", headers = {} }: ServeOptions = {},
): Promise<ServedFolder> => {
  const paths: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    paths.push(path);
    const found = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined;
    const file = found ?? (await findFile(folder, "404.html"));
    const type = types[extname(file ?? "")] ?? "application/octet-stream";
    response.writeHead(found ? 200 : 404, { ...headers, "content-type": type, "cache-control": "no-cache" });
    response.end(file && (await readFile(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}${base}`, paths, [Symbol.asyncDispose]: close };
};
