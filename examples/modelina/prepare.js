import { createClasses } from "./classes.js";

/** @typedef {import("./places.js").Schema} Schema */

/**
 * @typedef {object} AsyncApi
 * @property {object} info
 * @property {{ messages: Record<string, { name: string, payload: { $ref: string } }>, schemas: Record<string, unknown> }} components
 */

/**
 * Returns a document of AsyncAPI that Modelina makes classes of: the messages of another one, with schemas that are no
 * more than shapes. Each object with properties has a title and an id, so that no class is lost or without a name; what
 * only some payloads have is optional; rules are left out.
 * @param {AsyncApi} document
 */
export const prepare = (document) => {
  /** @param {string} reference @returns {Schema} */
  const follow = (reference) =>
    reference
      .split("/")
      .slice(1)
      .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce((/** @type {any} */ value, key) => value[key], document);
  const { named, referTo } = createClasses(follow);
  const messages = Object.fromEntries(
    Object.entries(document.components.messages).map(([key, { name, payload }]) => {
      const { schema } = referTo(`${payload.$ref}/schema`);
      return [key, { name, payload: schema }];
    }),
  );
  const keys = Object.keys(messages);
  const channels = keys.map((key) => {
    const message = { $ref: `#/components/messages/${key}` };
    return [key, { address: null, messages: { [key]: message } }];
  });
  return {
    asyncapi: "3.0.0",
    info: document.info,
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries(
      keys.map((key) => [key, { action: "receive", channel: { $ref: `#/channels/${key}` } }]),
    ),
    components: { messages, schemas: named },
  };
};
