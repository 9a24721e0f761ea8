/**
 * What is expected of a payload: that it satisfies its contract; that it breaks it; or that consumers accept it by the
 * published schema, and producers must not write it.
 */
export const verdicts = ["valid", "tolerated", "invalid"] as const;

export type Verdict = (typeof verdicts)[number];

/** Whether a folder has the name of a verdict. */
export const isVerdict = (name: string): name is Verdict => (verdicts as readonly string[]).includes(name);
