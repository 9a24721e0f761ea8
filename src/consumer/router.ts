import { type Fields, fieldAt } from "../fields/field-tree.js";
import { isObject } from "../json/is-object.js";
import type { Route } from "./route.js";

/** Where a payload belongs, or why it belongs nowhere. */
export type Destination<Name extends string> = (
  | { readonly route: Route<Name> }
  | { readonly otherVersionOf: Name }
  | { readonly unknown: string }
) & {
  /** The value itself, where it was read as Pismo's envelope. */
  readonly envelope?: Readonly<Record<string, unknown>>;
};

const saysTypeName = ({ contract }: Route): boolean =>
  fieldAt(fieldAt(contract.fields, "metadata"), "typeName") !== undefined;

/** Whether a contract's payload is Pismo's envelope, and not what is in it. */
export const isOfEnvelope = ({ contract }: Route): boolean => fieldAt(contract.fields, "event_type") !== undefined;

const eventTypesOf = ({ contract }: Route): readonly string[] => contract.eventTypes ?? [];

// A type without its version, or none where it says no version. Pismo writes an event as `phone_change`, `phone-change` or
// `phone-change-1`.
const baseOfTypeName = (typeName: string): string | undefined => /^(.+)V\d+$/.exec(typeName)?.[1];
const baseOfEventType = (eventType: string): string => eventType.replaceAll("_", "-").replace(/-\d+$/, "");
const versionOf = (type: string): number => Number(/(?<!\d)\d+$/.exec(type)?.[0] ?? 0);

type Accepts = (route: Route) => boolean;

// Of several that come into question, the first that accepts the payload; where none does, the first says why.
const choose = <Name extends string>(routes: readonly Route<Name>[], accepts: Accepts): Route<Name> | undefined =>
  routes.length > 1 ? (routes.find(accepts) ?? routes[0]) : routes[0];

const findBy = <Name extends string>(
  routes: readonly Route<Name>[],
  typesOf: (route: Route<Name>) => readonly string[],
  baseOf: (type: string) => string | undefined,
) => {
  const entries = routes.flatMap((route) => typesOf(route).map((type) => [type, route] as const));
  const byType = new Map<string, Route<Name>[]>();
  for (const [type, route] of entries) byType.set(type, [...(byType.get(type) ?? []), route]);
  // Of several versions the latest is last, and stays.
  entries.sort(([left], [right]) => versionOf(left) - versionOf(right));
  const byBase = new Map(entries.map(([type, route]) => [baseOf(type), route]));
  return (type: string, accepts: Accepts): Destination<Name> | undefined => {
    const route = choose(byType.get(type) ?? [], accepts);
    if (route) return { route };
    const base = baseOf(type);
    const other = base === undefined ? undefined : byBase.get(base);
    return other && { otherVersionOf: other.contract.name };
  };
};

const knownKeys = (fields: Fields, value: object): number =>
  Object.keys(value).filter((key) => fieldAt(fields, key) !== undefined).length;

// The contract that knows most of the payload's keys.
const findByKeys = <Name extends string>(routes: readonly Route<Name>[], value: object): Route<Name> | undefined => {
  const counts = routes.map(({ contract }) => knownKeys(contract.fields, value));
  const most = Math.max(0, ...counts);
  const likely = most === 0 ? [] : routes.filter((_, index) => counts[index] === most);
  return choose(likely, ({ contract }) => contract.is(value));
};

/**
 * Returns what finds the route of a value: by `metadata.typeName`, which events have; by `event_type`, which Pismo's envelope
 * has; else by the keys that contracts without such a mark know. It throws what the value's getters throw.
 */
export const createRouter = <Name extends string>(
  routes: readonly Route<Name>[],
): ((value: unknown) => Destination<Name>) => {
  const events = routes.filter(saysTypeName);
  const ofEnvelope = routes.filter(isOfEnvelope);
  const unmarked = routes.filter((route) => !saysTypeName(route) && !isOfEnvelope(route));
  const anyEnvelope = ofEnvelope.find((route) => eventTypesOf(route).length === 0);
  const byTypeName = findBy(events, ({ contract }) => [contract.name], baseOfTypeName);
  const byEventType = findBy(routes, eventTypesOf, baseOfEventType);

  const findByEventType = (eventType: string, envelope: Readonly<Record<string, unknown>>): Destination<Name> => {
    const found = byEventType(eventType, (route) => route.contract.is(isOfEnvelope(route) ? envelope : envelope.data));
    if (anyEnvelope && !(found && "route" in found)) return { route: anyEnvelope };
    return found ?? { unknown: "its event_type names nothing that is handled here" };
  };

  return (value) => {
    if (!isObject(value)) return { unknown: "is no object" };
    const typeName = isObject(value.metadata) ? value.metadata.typeName : undefined;
    if (typeName !== undefined && typeof typeName !== "string") return { unknown: "its metadata.typeName is no text" };
    if (typeof typeName === "string")
      return (
        byTypeName(typeName, ({ contract }) => contract.is(value)) ?? {
          unknown: "its metadata.typeName names nothing that is handled here",
        }
      );
    const { event_type: eventType } = value;
    if (typeof eventType === "string") return { ...findByEventType(eventType, value), envelope: value };
    const route = findByKeys(unmarked, value);
    return route
      ? { route }
      : { unknown: "has neither metadata.typeName nor event_type, nor the keys of what is handled here" };
  };
};
