/** Where a registry keeps what it has. */
export interface RegistryFolders {
  readonly storage: string;
  readonly users: string;
}

/**
 * Returns the configuration of a registry as text. The registry has no other behind it: what is not published to it, it
 * does not have. Only its own user publishes.
 */
export const registryConfiguration = ({ storage, users }: RegistryFolders): string =>
  // JSON is YAML too.
  JSON.stringify({
    storage,
    auth: { htpasswd: { file: users, max_users: 1, algorithm: "bcrypt", rounds: 1 } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    middlewares: {},
    log: { type: "stdout", format: "pretty", level: "warn" },
  });
