import { compilePatterns } from "../styles/patterns/program.js";
import type { Pattern } from "../styles/patterns/syntax.js";
import { matchesWhole } from "../styles/patterns/whole.js";
import { atAnyDepth, orBelow, parseGlob } from "./glob-pattern.js";

/** Whether something takes a path in; the path has “/” and is relative to the folder of the configuration. */
export type PathTest = (relativePath: string) => boolean;

/** What a glob without its “!” takes in, or why it cannot be used. */
type CompiledGlob = { readonly test: PathTest } | { readonly fault: string };

/** What a pattern takes in of whole paths. */
const wholePath = (pattern: Pattern): CompiledGlob => {
  const compiled = compilePatterns([pattern]);
  return "fault" in compiled ? compiled : { test: (path) => matchesWhole(compiled.program, path) };
};

/** A bare name means at any depth; a folder means everything in it; a leading slash means from the root only. */
const compile = (glob: string): CompiledGlob => {
  const trimmed = glob.replace(/^\.\//, "").replace(/\/$/, "");
  const isRooted = trimmed.includes("/");
  const parsed = parseGlob(trimmed.replace(/^\//, ""));
  if ("fault" in parsed) return parsed;
  if ("path" in parsed) {
    const inner = `${parsed.path}/`;
    return isRooted
      ? { test: (path) => `${path}/`.startsWith(inner) }
      : { test: (path) => `/${path}/`.includes(`/${inner}`) };
  }
  return wholePath(orBelow(isRooted ? parsed.pattern : atAnyDepth(parsed.pattern)));
};

/** A test of whole paths, relative to where the glob counts from, or why there can be none, as a phrase for people. */
export const wholePathGlob = (glob: string): CompiledGlob => {
  const parsed = parseGlob(glob);
  if ("fault" in parsed) return parsed;
  return "path" in parsed ? { test: (path) => path === parsed.path } : wholePath(parsed.pattern);
};

const bare = (glob: string): string => glob.replace(/^!/, "");

/** Why a glob of a configuration cannot be used, as a phrase for people; undefined where it can. */
export const globFault = (glob: string): string | undefined => {
  const compiled = compile(bare(glob));
  return "fault" in compiled ? compiled.fault : undefined;
};

/** Globs that are read in order: the last one that matches decides. */
export interface GlobList {
  readonly globs: readonly string[];
  /** The glob that decides about a path, looked for among those that are not `without`; undefined where none does. */
  readonly deciding: (relativePath: string, without?: string) => string | undefined;
  /** Whether the list takes a path in: one that begins with “!” takes the path out again. */
  readonly takesIn: PathTest;
}

/** Compiles a list of globs. Every test is linear in the path; a glob that cannot be used matches nothing. */
export const compileGlobs = (globs: readonly string[]): GlobList => {
  const compiled = globs.flatMap((glob) => {
    const one = compile(bare(glob));
    return "test" in one ? [{ test: one.test, glob }] : [];
  });
  const deciding: GlobList["deciding"] = (path, without) =>
    path === "" ? undefined : compiled.findLast(({ test, glob }) => glob !== without && test(path))?.glob;
  return { globs, deciding, takesIn: (path) => deciding(path)?.startsWith("!") === false };
};

/** The glob that matches just the one file at a path from the folder of the configuration. */
export const exactGlob = (relativePath: string): string =>
  `/${relativePath.replace(/[*?[\]{}()!+@|$^"\\]/g, "\\$&")}`;
