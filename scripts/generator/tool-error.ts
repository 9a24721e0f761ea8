/** Says which tool behind the generator failed; its own error, with its stack, is the cause. */
export class ToolError extends Error {
  override readonly name = "ToolError";

  constructor(tool: string, cause: unknown) {
    super(`${tool}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The versions of the tools behind the generator, by the names of their packages. */
export type ToolVersions = Readonly<Record<"ajv" | "json-schema-to-typescript" | "typebox", string>>;

/** Returns what a tool makes; if the tool throws, the error names it with its version. */
export const useTool = async <Made>(
  versions: ToolVersions,
  tool: keyof ToolVersions,
  make: () => Made | Promise<Made>,
): Promise<Made> => {
  try {
    return await make();
  } catch (error) {
    throw new ToolError(`${tool} ${versions[tool]}`, error);
  }
};
