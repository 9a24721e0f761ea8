import { expect, it } from "vitest";
import { registryConfiguration } from "./registry-configuration.js";

it("has no other registry behind it, and lets only its own user publish", () => {
  const { uplinks, packages, auth, storage } = JSON.parse(
    registryConfiguration({ storage: "/place/packages", users: "/place/users" }),
  );
  expect(uplinks).toEqual({});
  expect(packages).toEqual({ "**": { access: "$all", publish: "$authenticated" } });
  expect(auth.htpasswd).toMatchObject({ file: "/place/users", max_users: 1 });
  expect(storage).toBe("/place/packages");
});
