import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import type { ContractName } from "../../../catalogue/contract-name.js";
import { contractArgument } from "../../shared/contract-argument.js";
import { wrapped } from "../../shared/help-text.js";
import { wholeNumber } from "../../shared/read-argument.js";
import { streamSink } from "../../shared/sink.js";
import type { Terminal } from "../../shared/terminal.js";

const sampleExamples = `
Examples:
  client-contracts sample ClientAddressRemovedV1                             a valid payload
  client-contracts sample ClientAddressRemovedV1 --seed 7                    another one, the same each time
  client-contracts sample ClientAddressRemovedV1 --count 1000 > day.ndjson   many, one a line
  client-contracts sample ClientAddressRemovedV1 --invalid format            one that breaks a rule
  client-contracts sample ClientAddressRemovedV1 --invalid /data/clientId:required`;

interface SampleFlags {
  readonly seed?: number;
  readonly count?: number;
  readonly invalid?: string;
}

/** Adds `client-contracts sample`. */
export const addSample = (program: Command, { stdout }: Terminal, signal: AbortSignal) =>
  program
    .command("sample")
    .summary("make example payloads of a contract")
    .description(
      "Prints a made-up payload that satisfies a contract strictly. The same seed always gives the same payload.",
    )
    .addArgument(contractArgument())
    .option("--seed <number>", "chooses the payload (default: 1)", wholeNumber(0))
    .option("--count <number>", "how many, one per line (NDJSON), with the seeds that follow", wholeNumber(1))
    .option("--invalid <rule>", "breaks a rule: published, documented, a keyword, a pointer, or pointer:keyword")
    .addHelpText("after", wrapped(sampleExamples))
    .action(async (name: ContractName, { count, ...flags }: SampleFlags) => {
      const { samples } = await import("../../../samples/samples.js");
      const sink = streamSink(stdout);
      for (const payload of samples(name, { ...flags, count })) {
        sink.write(`${JSON.stringify(payload, null, count === undefined ? 2 : 0)}\n`);
        await sink.drain();
        // Handlers of keys and signals run between two payloads.
        await setImmediate();
        if (signal.aborted) return;
      }
    });
