import type { DocumentedContract } from "./documented-contract.js";
import { type EnvelopedContracts, envelopedKey, envelopeOf } from "./enveloped-message.js";

/** What travels on a channel. */
export interface ChannelMessage {
  readonly contract: DocumentedContract;
  readonly channel: string;
  /** The key of the message among the components, and on its channel. */
  readonly key: string;
  readonly enveloped?: EnvelopedContracts;
}

// The versions of a contract share a channel.
const channelOf = (name: string): string => name.replace(/V\d+$/, "");

/** Returns each contract with its channel and the message in which its payloads travel: those in an envelope, in that. */
export const channelMessages = (contracts: readonly DocumentedContract[]): ChannelMessage[] =>
  contracts.map((contract) => {
    const enveloped = envelopeOf(contract, contracts);
    const { name } = contract.facts;
    return enveloped
      ? { contract, channel: channelOf(name), key: envelopedKey(enveloped), enveloped }
      : { contract, channel: channelOf(name), key: name };
  });

const unaddressed = "The contracts do not say which topic, queue or address carries these messages.";

const shared = ({ enveloped }: ChannelMessage): string[] =>
  enveloped
    ? [
        `They come in the envelope of the channel ${channelOf(enveloped.envelope.facts.name)}, on whatever carries that.`,
      ]
    : [];

/**
 * Returns the channels of AsyncAPI: one for all versions of a contract, since a message on a channel must be one of its
 * messages and no other, and each envelope with a known payload is an envelope too. No address is known.
 */
export const channelsOf = (messages: readonly ChannelMessage[]): Record<string, object> => {
  const names = [...new Set(messages.map(({ channel }) => channel))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const own = messages.filter(({ channel }) => channel === name);
      const keys = own.map(({ key }) => key);
      return [
        name,
        {
          address: null,
          title: name,
          description: [unaddressed, ...new Set(own.flatMap(shared))].join(" "),
          messages: Object.fromEntries(keys.map((key) => [key, { $ref: `#/components/messages/${key}` }])),
        },
      ];
    }),
  );
};
