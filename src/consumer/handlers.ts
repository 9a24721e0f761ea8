import type { ContractMap } from "../generated/index.js";
import type { IncomingMessage } from "./incoming-message.js";
import type { AnyContext, Handler } from "./route.js";

/**
 * The handlers of a consumer, each under the name of its contract. What they say of their message and of what they find
 * beside it is the same for all.
 */
export type Handlers<
  Name extends keyof ContractMap = keyof ContractMap,
  Message extends IncomingMessage = IncomingMessage,
  Context extends object = AnyContext,
> = {
  readonly [Each in Name]: Handler<ContractMap[Each], Message, Context>;
};

/** Handlers that say what they expect, each for itself. */
export type AskingHandlers = { readonly [Name in keyof ContractMap]?: Handler<ContractMap[Name], never, never> };

/** Those of the handlers that there may be: one under each name, which is a contract's. */
export type NamedHandlers<Given> = {
  readonly [Name in keyof Given]-?: Name extends keyof ContractMap ? Handler<ContractMap[Name], never, never> : never;
};

type PartOf<Each, Part extends "message" | "context"> = Each extends (payload: never, received: infer Told) => unknown
  ? Told extends { readonly [Name in Part]: infer Asked }
    ? Asked
    : unknown
  : unknown;

// What an empty object satisfies asks for nothing.
type Demand<Asked> = Record<never, never> extends Asked ? unknown : Asked;

/** All that the handlers ask for: of what several parameters take, the compiler infers what satisfies each. */
type AskedBy<Given, Part extends "message" | "context"> = {
  [Name in keyof Given]-?: (asked: Demand<PartOf<Given[Name], Part>>) => void;
}[keyof Given] extends (asked: infer All) => void
  ? All
  : never;

// Not always both: editors and declarations then show what the handlers ask for, and nothing else.
type AtLeast<Least, Asked> = Asked extends Least ? Asked : Asked & Least;

/** The messages that every one of the handlers takes. */
export type MessageOf<Given> = AtLeast<IncomingMessage, AskedBy<Given, "message">>;

/** What every one of the handlers finds beside its message. */
export type ContextOf<Given> = AtLeast<object, AskedBy<Given, "context">>;
