/** Says which tool behind the generator failed; its own error, with its stack, is the cause. */
export class ToolError extends Error {
  override readonly name = "ToolError";

  constructor(tool: string, cause: unknown) {
    super(`${tool}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Returns what a tool makes, and names the tool if it throws. */
export const useTool = async <Made>(tool: string, make: () => Made | Promise<Made>): Promise<Made> => {
  try {
    return await make();
  } catch (error) {
    throw new ToolError(tool, error);
  }
};
