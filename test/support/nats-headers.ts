/** Headers with the shape of NATS' own (`MsgHdrs` of `@nats-io/nats-core`): iterated, they are pairs of a name and its values. */
export class NatsHeaders {
  readonly code = 0;
  readonly description = "";
  readonly headers = new Map<string, string[]>();

  append(name: string, value: string): this {
    this.headers.set(name, [...(this.headers.get(name) ?? []), value.trim()]);
    return this;
  }

  get(name: string): string {
    return this.headers.get(name)?.[0] ?? "";
  }

  keys(): string[] {
    return [...this.headers.keys()];
  }

  [Symbol.iterator](): IterableIterator<[string, string[]]> {
    return this.headers.entries();
  }
}
