const codes: readonly unknown[] = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];

/**
 * Whether reading failed because there is no such file or folder, or can be none of so long a name, rather than because
 * it cannot be read.
 */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && codes.includes(error.code);
