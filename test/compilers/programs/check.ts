// What a user makes of the check.
import { type CheckOptions, checkFiles, UsageError } from "client-contracts/check";

export const check = (options: CheckOptions) => checkFiles(options);
export const results = checkFiles({ paths: ["fixtures"] });
export const failures = async () => {
  const found = [];
  for await (const result of checkFiles()) if (result.type === "failure") found.push(result);
  return found;
};
export const places = async () => (await failures()).flatMap(({ issues }) => issues);
export const expected = async () => (await failures()).map(({ expected }) => expected);
export const counts = async () => {
  for await (const result of checkFiles()) if (result.type === "file") return result;
  return undefined;
};
export const { signal, onProgress, rules, unknownProperties, expect, format } = {} as CheckOptions;
export const usage = (error: unknown) => (error instanceof UsageError ? error : undefined);
