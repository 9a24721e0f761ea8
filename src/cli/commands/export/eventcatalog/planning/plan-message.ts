import { dirname, posix } from "node:path";
import { contractPage } from "../../../../shared/contract-page.js";
import { type ExportedMessage, schemaFileNames } from "../contents/exported-message.js";
import { messageBody } from "../contents/message-body.js";
import type { Catalogue } from "../open-catalogue.js";
import type { CataloguePage } from "../pages/catalogue-page.js";
import { createFrontMatter, type FrontMatter, type Item } from "../pages/front-matter.js";
import { isMdxPath, putBlock } from "../pages/marked-block.js";
import { joinPage, type PageText, parsePage } from "../pages/page-text.js";
import type { CatalogueChange, WrittenFile } from "./catalogue-change.js";
import { placeMessage } from "./place-message.js";

/** What must be there in the end, and what must be done before that. */
export interface PlannedMessage {
  readonly before: readonly CatalogueChange[];
  readonly files: readonly WrittenFile[];
}

// A folder of its own among the examples, so that one that is ours no more can be told from those of others.
const examples = "examples/client-contracts";

const fill = (frontMatter: FrontMatter, message: ExportedMessage, owner: string | undefined): void => {
  const url = contractPage(message.name);
  // By its end, in case the site has moved since.
  const end = url.split("/").slice(-2).join("/");
  const isOurs = (item: Item) => `${item.url}`.endsWith(`/${end}`);
  if (!frontMatter.has("name")) frontMatter.set("name", message.name);
  frontMatter.set("version", message.version);
  frontMatter.set("summary", message.summary);
  if (owner !== undefined && !frontMatter.has("owners")) frontMatter.set("owners", [owner]);
  frontMatter.set("schemaPath", message.published.path);
  const contents = message.badges.map(({ content }) => content);
  frontMatter.drop("badges", (badge) => isOurs(badge) && !contents.includes(badge.content));
  for (const badge of message.badges)
    frontMatter.put("badges", { ...badge, url }, (known) => isOurs(known) && known.content === badge.content);
  frontMatter.put("attachments", { url, title: "The contract's page", type: "contract" }, isOurs);
};

const pageBefore = (page: CataloguePage | undefined, path: string, id: string): PageText =>
  (page && parsePage(page.text, page.path)) ?? { frontMatter: createFrontMatter({ id }, path), body: "" };

/** Plans the page of a message and the files beside it. Throws a `UsageError` if a page is not as it can be changed. */
export const planMessage = (
  message: ExportedMessage,
  owner: string | undefined,
  catalogue: Catalogue,
): PlannedMessage => {
  const { path, page, before } = placeMessage(message, catalogue);
  const folder = dirname(path);
  const { frontMatter, body } = pageBefore(page, path, message.name);
  fill(frontMatter, message, owner);
  const text = joinPage({ frontMatter, body: putBlock(body, messageBody(message, isMdxPath(path)), path) }, page?.text);
  const beside = [
    message.published,
    ...(message.strict === undefined ? [] : [message.strict]),
    ...message.examples.map((example) => ({ ...example, path: `${examples}/${example.path}` })),
  ].map((file) => ({ ...file, path: posix.join(folder, file.path) }));
  const ours = [
    ...catalogue.list(posix.join(folder, examples)),
    posix.join(folder, schemaFileNames(message.name).strict),
  ];
  const stale = ours.filter(
    (file) => catalogue.read(file) !== undefined && !beside.some((written) => written.path === file),
  );
  return {
    before: [...before, ...stale.map((file) => ({ act: "remove" as const, path: file }))],
    files: [{ path, text }, ...beside],
  };
};
