import { fileURLToPath } from "node:url";
import { buildSite, homeBase } from "../site/build/build-site.js";

// Builds the site into site/dist. SITE_BASE is the path that it is served from, if that is not package.json's homepage.
const root = fileURLToPath(new URL("..", import.meta.url));
const base = process.env.SITE_BASE ?? homeBase(root);
await buildSite(root, base);
console.log(`The site is in site/dist, to be served from ${base}`);
