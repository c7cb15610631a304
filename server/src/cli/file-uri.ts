import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A file as a percent-encoded URI reference: relative to the current folder where the file lies below it, else a
 * file URI. "stdin" where there is no file.
 */
export const fileUri = (file: string | undefined): string => {
  if (file === undefined) return "stdin";
  const relative = path.relative("", file);
  const outside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  if (outside) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join("/");
};
