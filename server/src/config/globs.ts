import picomatch from "picomatch/posix";

/** A bare name means at any depth; a folder means everything in it; a leading slash means from the root only. */
const expand = (glob: string): string[] => {
  const trimmed = glob.replace(/^\.\//, "").replace(/\/$/, "");
  const anchored = trimmed.startsWith("/") ? trimmed.slice(1) : trimmed;
  const rooted = trimmed.includes("/") ? anchored : `**/${anchored}`;
  return [rooted, `${rooted}/**`];
};

/**
 * The glob of a list that decides about a path: the last one that matches. One that begins with “!” takes the path out
 * again. Globs and path are relative to the same folder, with “/”. Pure; a glob that cannot be understood matches
 * nothing.
 */
export const decidingGlob = (globs: readonly string[], relativePath: string): string | undefined =>
  relativePath === ""
    ? undefined
    : globs.findLast((glob) =>
        picomatch.isMatch(relativePath, expand(glob.replace(/^!/, "")), { dot: true }),
      );

/** Whether a list of globs takes a path in, by the glob that decides. */
export const matchesAny = (globs: readonly string[], relativePath: string): boolean =>
  decidingGlob(globs, relativePath)?.startsWith("!") === false;

/**
 * The glob that matches just the one file at a path from the folder of the configuration. Only a backslash in a name,
 * which the matcher cannot tell, may be any character.
 */
export const exactGlob = (relativePath: string): string =>
  `/${relativePath.replace(/[*?[\]{}()!+@|$^"\\]/g, (mark) => (mark === "\\" ? "?" : `\\${mark}`))}`;
