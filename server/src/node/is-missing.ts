/** Whether reading failed because there is no such file or folder, rather than because it cannot be read. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
