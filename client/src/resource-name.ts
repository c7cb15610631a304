/**
 * The name in the parameters of a resource request, if it is a bare file name: no folder, no way up, nothing
 * hidden. Undefined otherwise.
 */
export const resourceName = (params: unknown): string | undefined => {
  if (typeof params !== "object" || params === null || !("name" in params)) return undefined;
  const { name } = params;
  return typeof name === "string" && /^[\w-]+(?:\.[\w-]+)*$/.test(name) ? name : undefined;
};
