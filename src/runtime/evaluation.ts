/**
 * Remembers which properties and items a schema has looked at, for `unevaluatedProperties` and `unevaluatedItems`.
 * Its methods have the names that TypeBox's ahead-of-time code calls.
 */
export class Evaluation {
  private readonly stack = [{ indices: new Set<number>(), keys: new Set<string>() }];

  private get top() {
    return this.stack[this.stack.length - 1] as (typeof this.stack)[number];
  }

  Push(): true {
    this.stack.push({ indices: new Set(), keys: new Set() });
    return true;
  }

  Pop(): true {
    this.stack.pop();
    return true;
  }

  AddIndex(index: number): true {
    this.top.indices.add(index);
    return true;
  }

  AddKey(key: string): true {
    this.top.keys.add(key);
    return true;
  }

  GetIndices(): Set<number> {
    return this.top.indices;
  }

  GetKeys(): Set<string> {
    return this.top.keys;
  }

  Merge(others: readonly Evaluation[]): true {
    for (const other of others) {
      for (const index of other.GetIndices()) this.AddIndex(index);
      for (const key of other.GetKeys()) this.AddKey(key);
    }
    return true;
  }
}
