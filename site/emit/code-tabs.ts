import { element } from "./html.js";
import type { PageInput } from "./page-input.js";

/** A piece of code that one of three kinds of readers needs. */
export interface CodeTab {
  readonly label: string;
  readonly language: string;
  readonly code: string;
}

/** Returns what a consumer of a contract writes. */
export const consumerCode = ({ name, identity }: PageInput["facts"]): string => {
  if (identity?.values === undefined && identity !== undefined)
    return `import { ${name} } from "client-contracts";

/** The body of a message, as your broker's client hands it over. */
export const read = (body: Uint8Array | string) => {
  const result = ${name}.safeParseJson(body);
  if (result.success) return result.value;
  // Where and why, and never a value of the payload.
  for (const { pointer, message } of result.error.issues) console.error(pointer, message);
  return undefined;
};
`;
  const options = identity === undefined ? `, { contract: ${name} }` : "";
  const reason = identity === undefined ? "  // Its payloads carry no mark: you say whose they are.\n" : "";
  return `import { createConsumer, deadLetter, type IncomingMessage, on, redact, ${name} } from "client-contracts";

const consumer = createConsumer([
  on(${name}, async (payload, { correlationId }) => {
    console.log(correlationId, redact(${name}, payload)); // what is personal is masked
  }),
]);

/** What your broker's client hands over: headers in any form, and the body. */
export const receive = async (message: IncomingMessage) => {
${reason}  const outcome = await consumer.receive(message${options});
  if (outcome.status !== "handled") return deadLetter(message, outcome); // for your client to send
  return undefined;
};
`;
};

/** Returns the steps of a CI job that holds payloads to a contract. */
export const ciCode = ({ name }: PageInput["facts"]): string => `# fixtures/${name}/*.json must satisfy the contract,
# fixtures/${name}/invalid/*.json must not.
- name: Payload fixtures satisfy ${name}
  run: npx client-contracts check --contract ${name} fixtures/${name}
`;

const fence = ({ language, code }: CodeTab): string => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${code.trimEnd()}\n${ticks}`;
};

/** Returns pieces of code in tabs, as Markdown. */
export const codeTabs = (tabs: readonly CodeTab[]): string => {
  const labels = tabs.map(({ label }) => label).join("|");
  const panels = tabs.map((tab, index) => `<template #tab-${index}>\n\n${fence(tab)}\n\n</template>`);
  const [start, end] = element("CodeTabs", { labels }).split("><");
  return `${start}>\n${panels.join("\n")}\n<${end}`;
};
