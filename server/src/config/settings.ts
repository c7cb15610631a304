import type { Dialect } from "../analysis/dialect.js";
import type { IgnoredFinding } from "../rules/ignored-finding.js";
import { rules } from "../rules/index.js";
import type { Level, Levels } from "../rules/rule.js";
import { matchesAny } from "./globs.js";
import { type Config, type DialectChoice, type Overlay, styleRuleId } from "./schema.js";
import { type Unchecked, uncheckedBy } from "./unchecked.js";

/** What holds for one file, once its folder's configuration and what lies over it are put together. */
export interface Settings {
  /** Every rule is listed; of a style pack's rules those that are set. */
  readonly levels: Levels;
  /** Lower-cased. */
  readonly words: ReadonlySet<string>;
  /** As written. */
  readonly names: ReadonlySet<string>;
  /** Names of the style packs that are checked too, each once. */
  readonly styles: readonly string[];
  /** "auto": to be read from the article. */
  readonly dialect: Dialect | "auto";
  /** There where the file is not to be checked: names and quotes are still read. */
  readonly unchecked: Unchecked | undefined;
  /** Findings that people have seen in this file and let stand. */
  readonly ignoredFindings: readonly IgnoredFinding[];
}

interface Layer {
  readonly rules?: Readonly<Record<string, Level | undefined>> | undefined;
  readonly words?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly styles?: readonly string[] | undefined;
  readonly dialect?: DialectChoice | undefined;
}

const sameMembers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((member) => b.has(member));

const reuse = (fresh: ReadonlySet<string>, old: ReadonlySet<string> | undefined): ReadonlySet<string> =>
  old !== undefined && sameMembers(fresh, old) ? old : fresh;

/**
 * The settings of one file. `relativePath` is the file's path from the folder of the configuration, with “/”; ""
 * for a text that has no file. The file's overrides lie over its top level, the `overlay` lies over both: a rule's
 * level and the dialect are replaced, words, names, style packs and globs are added. A set that has the members of
 * `previous`'s is that very set, so that an analysis can be reused.
 */
export const resolveSettings = (
  config: Config,
  relativePath: string,
  overlay: Overlay = {},
  previous?: Settings,
): Settings => {
  const overrides = (config.overrides ?? []).filter((override) => matchesAny(override.files, relativePath));
  const layers: readonly Layer[] = [config, ...overrides, overlay];
  const levels = new Map<string, Level>(rules.map((rule) => [rule.id, rule.severity]));
  for (const layer of layers) {
    for (const [id, level] of Object.entries(layer.rules ?? {})) {
      if (level !== undefined && (levels.has(id) || styleRuleId.test(id))) levels.set(id, level);
    }
  }
  const words = new Set(layers.flatMap((layer) => (layer.words ?? []).map((word) => word.toLowerCase())));
  const names = new Set(layers.flatMap((layer) => layer.names ?? []));
  return {
    levels,
    words: reuse(words, previous?.words),
    names: reuse(names, previous?.names),
    styles: [...new Set(layers.flatMap((layer) => layer.styles ?? []))],
    dialect: layers.findLast((layer) => layer.dialect !== undefined)?.dialect ?? "auto",
    unchecked: uncheckedBy([...(config.ignore ?? []), ...(overlay.ignore ?? [])], relativePath),
    ignoredFindings: (config.ignored ?? []).filter(
      ({ files }) => files === undefined || matchesAny(files, relativePath),
    ),
  };
};
