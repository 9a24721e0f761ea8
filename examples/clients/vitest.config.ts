import { defineConfig } from "vitest/config";

// Without this file, Vitest would take the repository's own settings.
export default defineConfig({
  // The last version for Node 20 says that it is the last.
  test: { env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" } },
});
