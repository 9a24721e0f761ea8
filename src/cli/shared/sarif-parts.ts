import type { Message, ReportingDescriptor, Tool } from "sarif";
import { version } from "./version.js";

/** How a document of SARIF begins. */
export const sarifHead = {
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
} as const;

/**
 * A text as a message. Braces would make a placeholder, and brackets before a parenthesis a link (SARIF 2.1.0, sections
 * 3.11.5 and 3.11.6).
 */
export const toMessage = (text: string): Message => ({
  text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "]\\("),
});

/** This tool, and the rules that its results name. */
export const toolOf = (rules: ReportingDescriptor[]): Tool => ({
  driver: { name: "client-contracts", version, rules },
});
