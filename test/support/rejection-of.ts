import { expect } from "vitest";

/** What a promise is rejected with; fails the test if it is not. */
export const rejectionOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("expected a rejection"),
    (error: unknown) => error,
  );
