/** Headers as NATS' client has them: iterated, they are pairs of a name and its values. */
export interface NatsHeaders extends Iterable<[string, string[]]> {
  get(name: string): string;
  has(name: string): boolean;
  keys(): string[];
  values(name: string): string[];
}

/** Returns headers in the shape of `MsgHdrs`. */
export const natsHeaders = (headers: Readonly<Record<string, string>>): NatsHeaders => {
  const lists = new Map(Object.entries(headers).map(([name, text]) => [name, [text]]));
  return {
    get: (name) => lists.get(name)?.[0] ?? "",
    has: (name) => lists.has(name),
    keys: () => [...lists.keys()],
    values: (name) => lists.get(name) ?? [],
    [Symbol.iterator]: () => lists.entries(),
  };
};
