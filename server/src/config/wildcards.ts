/** So many wildcards one glob has at most: as wild as keeps matching it quick. */
export const mostWildcards = 64;

/** So many wildcards all globs of a configuration have together, at most: each is looked for in the path of every file. */
export const mostWildcardsTogether = 2000;

/** How many wildcards and brackets a glob has. */
export const wildcardsIn = (glob: string): number =>
  (glob.match(/\\[\s\S]|\*+|[?[{(]/g) ?? []).filter((mark) => !mark.startsWith("\\")).length;

type Path = readonly (string | number)[];

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : [];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The lists of globs in the value of a configuration of whatever shape, each with its path. */
const globLists = (config: unknown): readonly { readonly path: Path; readonly globs: unknown }[] => [
  { path: ["ignore"], globs: memberOf(config, "ignore") },
  ...["overrides", "ignored"].flatMap((key) =>
    listOf(memberOf(config, key)).map((entry, index) => ({
      path: [key, index, "files"],
      globs: memberOf(entry, "files"),
    })),
  ),
];

/** The path of the first glob with which a configuration has more than `mostWildcardsTogether`; undefined where none has. */
export const crowdedGlob = (config: unknown): Path | undefined => {
  let left = mostWildcardsTogether;
  for (const { path, globs } of globLists(config))
    for (const [index, glob] of listOf(globs).entries()) {
      // One that has too many by itself is not used, and told as such.
      left -= typeof glob === "string" ? Math.min(wildcardsIn(glob), mostWildcards) : 0;
      if (left < 0) return [...path, index];
    }
  return undefined;
};
