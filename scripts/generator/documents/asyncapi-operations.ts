import type { ChannelMessage } from "./asyncapi-channels.js";

const inChannel = ({ channel, key }: ChannelMessage) => ({
  channel: { $ref: `#/channels/${channel}` },
  messages: [{ $ref: `#/channels/${channel}/messages/${key}` }],
});

const inWords = (systems: readonly string[] | undefined, known: string, unknown: string): string =>
  systems === undefined ? unknown : `${known} ${systems.join(", ")}.`;

const operationsOf = (message: ChannelMessage, reply: ChannelMessage | undefined): [string, object][] => {
  const { contract, key } = message;
  const { producers, consumers, owner } = contract.facts.about;
  const own = {
    ...inChannel(message),
    ...(reply && { reply: inChannel(reply) }),
    ...(owner !== undefined && { tags: [{ name: owner }] }),
  };
  const send = {
    action: "send",
    summary: `Send ${key}`,
    description: inWords(producers, "It is sent by", "Which systems send it is not known."),
    ...own,
    "x-producers": producers,
  };
  const receive = {
    action: "receive",
    summary: `Receive ${key}`,
    description: inWords(consumers, "It is received by", "Which systems receive it is not known."),
    ...own,
    "x-consumers": consumers,
  };
  return [
    [`${key}.send`, send],
    [`${key}.receive`, receive],
  ];
};

/**
 * Returns the operations of AsyncAPI: for each contract, what a producer of its payloads does, and what a consumer does. What
 * answers a request is the reply of its operations, and has none of its own.
 */
export const channelOperations = (messages: readonly ChannelMessage[]): Record<string, object> => {
  const replyTo = ({ contract: { facts } }: ChannelMessage) =>
    messages.find(({ contract }) => contract.facts.name === facts.about.response);
  const replies = new Set(messages.flatMap((message) => replyTo(message) ?? []));
  const asked = messages.filter((message) => !replies.has(message) || replyTo(message) === message);
  return Object.fromEntries(asked.flatMap((message) => operationsOf(message, replyTo(message))));
};
