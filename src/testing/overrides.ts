/**
 * What changes a payload, at any depth. A list takes the place of the whole list, and `undefined` takes a property away.
 *
 * @example
 * ```ts
 * import type { ClientAddressRemovedV1Strict } from "client-contracts";
 * import type { Overrides } from "client-contracts/testing";
 *
 * const inNewZealand: Overrides<ClientAddressRemovedV1Strict> = { data: { addressRemoved: { countryCode: "NZ" } } };
 * ```
 */
export type Overrides<Payload> = Payload extends readonly unknown[] | string | number | boolean | null | undefined
  ? Payload
  : unknown extends Payload
    ? unknown
    : { readonly [Name in keyof Payload]?: Overrides<Payload[Name]> | undefined };

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]";

/** Returns a copy of a payload with the overrides in it. Changes neither. */
export const override = (payload: unknown, overrides: unknown): unknown => {
  if (!isPlain(overrides)) return overrides;
  const own = isPlain(payload) ? payload : {};
  const names = new Set([...Object.keys(own), ...Object.keys(overrides)]);
  const members = [...names].map((name) => {
    const before = Object.hasOwn(own, name) ? own[name] : undefined;
    return [name, Object.hasOwn(overrides, name) ? override(before, overrides[name]) : before] as const;
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
};
