import { describe, expect, it } from "vitest";
import { Evaluation } from "../../src/runtime/evaluation.js";

describe("Evaluation", () => {
  it("keeps what one level looked at apart from the next", () => {
    const evaluation = new Evaluation();
    evaluation.AddKey("outer");
    evaluation.Push();
    evaluation.AddKey("inner");
    evaluation.AddIndex(0);
    expect([...evaluation.GetKeys()]).toEqual(["inner"]);
    evaluation.Pop();
    expect([...evaluation.GetKeys()]).toEqual(["outer"]);
    expect([...evaluation.GetIndices()]).toEqual([]);
  });

  it("takes over what alternatives looked at", () => {
    const [evaluation, left, right] = [new Evaluation(), new Evaluation(), new Evaluation()];
    left.AddKey("a");
    right.AddIndex(2);
    evaluation.Merge([left, right]);
    expect([...evaluation.GetKeys(), ...evaluation.GetIndices()]).toEqual(["a", 2]);
  });
});
