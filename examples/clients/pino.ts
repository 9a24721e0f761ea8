import { type ContractMap, contracts, createConsumer, type Handlers, redact } from "client-contracts";
import { pino } from "pino";

type Entry = { readonly [Name in keyof ContractMap]: { contract: Name; payload: unknown } }[keyof ContractMap];

/**
 * A logger that shows of a payload what its contract does not mark: log `{ event: { contract, payload } }`. Whatever else
 * is logged as `event` is not shown.
 */
export const createLogger = (destination?: { write(line: string): void }) => {
  const event = ({ contract, payload }: Partial<Entry>) =>
    contract !== undefined && Object.hasOwn(contracts, contract)
      ? { contract, payload: redact(contracts[contract], payload) }
      : "[unknown]";
  return pino({ base: null, timestamp: false, serializers: { event } }, destination);
};

/** A consumer that logs what becomes of each message: no outcome holds a value of its payload. */
export const createLoggingConsumer = <Name extends keyof ContractMap>(
  handlers: Handlers<Name>,
  logger: ReturnType<typeof createLogger>,
) =>
  createConsumer(handlers, {
    onOutcome: ({ status, correlationId, ...outcome }, _, { milliseconds }) => {
      const reason = "reason" in outcome ? outcome.reason : undefined;
      const level = status === "handled" ? "info" : "warn";
      logger[level]({ status, correlationId, reason, milliseconds: Math.round(milliseconds) });
    },
  });
