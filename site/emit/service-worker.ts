import { createHash } from "node:crypto";

/** A built file, by its path from the root of the site. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

const versionOf = (files: BuiltFiles): string => {
  const hash = createHash("sha256");
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest("hex").slice(0, 16);
};

/**
 * Returns the script of the service worker that keeps a site's files for when there is no network. Its version is that of
 * the files: it changes if and only if one of them does. It works in whatever folder it is served from.
 */
export const serviceWorker = (files: BuiltFiles): string => {
  const sorted = new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `const version = ${JSON.stringify(versionOf(sorted))};
const files = ${JSON.stringify([...sorted.keys()])};
const root = new URL("./", self.location.href);
const prefix = "client-contracts " + root.pathname + " ";
const cacheName = prefix + version;

// Everything at once: a page never finds a part of one version and a part of another.
self.addEventListener("install", (event) => {
  const fill = async () => {
    const cache = await caches.open(cacheName);
    await cache.addAll(files.map((file) => new Request(new URL(file, root), { cache: "reload" })));
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const take = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(take());
});

const candidates = (url) => {
  const path = url.origin + url.pathname;
  return path.endsWith("/") ? [path + "index.html"] : [path, path + ".html"];
};

const fromCache = async (url) => {
  const cache = await caches.open(cacheName);
  for (const candidate of candidates(url)) {
    const found = await cache.match(candidate);
    if (found) return found;
  }
  return undefined;
};

// The names of assets change with their content. All else is asked for first, so that nobody reads an old page.
const answer = async (request, url) => {
  const isAsset = url.pathname.startsWith(root.pathname + "assets/");
  const kept = isAsset ? await fromCache(url) : undefined;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const found = (await fromCache(url)) ?? (request.mode === "navigate" ? await fromCache(new URL("404.html", root)) : undefined);
    if (found) return found;
    throw error;
  }
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(root.href)) return;
  event.respondWith(answer(event.request, url));
});
`;
};
