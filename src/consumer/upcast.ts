import type { IncomingMessage } from "./incoming-message.js";
import type { AnyContext, Consumable, Handler, Received } from "./route.js";

/** Makes of a handler of a later version one of an earlier version. */
export type Upcast<From, To> = <Message extends IncomingMessage = IncomingMessage, Context extends object = AnyContext>(
  handler: Handler<To, Message, Context>,
) => Handler<From, Message, Context>;

/**
 * Returns a function that makes of a handler of a later version one of an earlier version: what arrives in the earlier one
 * goes through `step`, which returns the later one, or a promise of it: name its return type, so that the compiler takes its texts for what they are. Steps of several versions go into one another. What
 * has no handler still is `unknown-version`.
 *
 * What `step` returns is judged by the later contract: if it breaks it, the handler is not called, and `receive` rejects
 * with the {@link ContractError}, since the step is to blame, and not the message.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, type Consumable, createConsumer, on, upcast } from "client-contracts";
 *
 * interface RemovedV2 { metadata: { typeName: "ClientAddressRemovedV2" }; data: { clientId: string; removedAt: string } }
 * declare const ClientAddressRemovedV2: Consumable<RemovedV2, "ClientAddressRemovedV2">;
 *
 * const toV2 = upcast(ClientAddressRemovedV1, ClientAddressRemovedV2, ({ data }): RemovedV2 => ({
 *   metadata: { typeName: "ClientAddressRemovedV2" },
 *   data: { clientId: data.clientId, removedAt: data.removedAtUtc },
 * }));
 * const handle = ({ data }: RemovedV2) => console.log(data.removedAt);
 * const consumer = () =>
 *   createConsumer([on(ClientAddressRemovedV2, handle), on(ClientAddressRemovedV1, toV2(handle))]);
 * ```
 */
export const upcast = <From, To>(
  from: Consumable<From>,
  to: Consumable<To>,
  step: (payload: NoInfer<From>, received: Received) => NoInfer<To> | Promise<NoInfer<To>>,
): Upcast<From, To> => {
  if (typeof from?.parse !== "function" || typeof to?.parse !== "function" || typeof step !== "function")
    throw new TypeError("upcast: give (from, to, step): two contracts, and a function from the first to the second");
  return (handler) => async (payload, received) => handler(to.parse(await step(payload, received as never)), received);
};
