import type { EntityType } from "../article/entity.js";
import { rules } from "../rules/index.js";
import type { IgnoredFinding } from "../rules/left-alone/ignored-finding.js";
import type { Level, Levels } from "../rules/rule.js";
import type { Dialect } from "../spelling/dialect.js";
import { compileGlobs } from "./globs.js";
import type { LabelSetting } from "./labels.js";
import { configuredNames, type NamesSetting } from "./names.js";
import { type Config, type DialectChoice, type Overlay, styleRuleId } from "./schema.js";
import { type Unchecked, uncheckedBy } from "./unchecked.js";

/** What holds for one file, once its folder's configuration and what lies over it are put together. */
export interface Settings {
  /** Every rule is listed; of a style pack's rules those that are set. */
  readonly levels: Levels;
  /** Lower-cased. */
  readonly words: ReadonlySet<string>;
  /** As written, those with a type, too. */
  readonly names: ReadonlySet<string>;
  /** The types of those names that are given one. */
  readonly nameTypes: ReadonlyMap<string, EntityType>;
  /** The folder's own labels, in the order of its file. */
  readonly labels: readonly LabelSetting[];
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
  readonly names?: NamesSetting | undefined;
  readonly styles?: readonly string[] | undefined;
  readonly dialect?: DialectChoice | undefined;
}

const sameMembers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((member) => b.has(member));

const reuse = (fresh: ReadonlySet<string>, old: ReadonlySet<string> | undefined): ReadonlySet<string> =>
  old !== undefined && sameMembers(fresh, old) ? old : fresh;

const setOfWords = (layers: readonly Layer[]): ReadonlySet<string> =>
  new Set(layers.flatMap((layer) => (layer.words ?? []).map((word) => word.toLowerCase())));

/** The names of all layers; the type that the uppermost gives a name holds. */
const namesOf = (layers: readonly Layer[]): Pick<Settings, "names" | "nameTypes"> => {
  const names = layers.flatMap((layer) => configuredNames(layer.names));
  return {
    names: new Set(names.map(({ name }) => name)),
    nameTypes: new Map(
      names.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type] as const])),
    ),
  };
};

/** What holds for the files that the same overrides are for. */
const settingsOfLayers = (layers: readonly Layer[]) => {
  const levels = new Map<string, Level>(rules.map((rule) => [rule.id, rule.severity]));
  for (const layer of layers) {
    for (const [id, level] of Object.entries(layer.rules ?? {})) {
      if (level !== undefined && (levels.has(id) || styleRuleId.test(id))) levels.set(id, level);
    }
  }
  return {
    levels,
    words: setOfWords(layers),
    ...namesOf(layers),
    styles: [...new Set(layers.flatMap((layer) => layer.styles ?? []))],
    dialect: layers.findLast((layer) => layer.dialect !== undefined)?.dialect ?? ("auto" as const),
  };
};

/** The settings of a file by its path from the folder of the configuration, with “/”; "" for a text without a file. */
export type SettingsByPath = (relativePath: string) => Settings;

/**
 * The settings of every file under one version of a configuration, whose globs are read here, once. A file's
 * overrides lie over the top level, the `overlay` lies over both: a rule's level and the dialect are replaced, words,
 * names, style packs and globs are added. Files that the same overrides are for share their levels and sets.
 */
export const settingsUnder = (config: Config, overlay: Overlay = {}): SettingsByPath => {
  const overrides = (config.overrides ?? []).map((override) => ({
    override,
    isFor: compileGlobs(override.files).takesIn,
  }));
  const ignore = compileGlobs([...(config.ignore ?? []), ...(overlay.ignore ?? [])]);
  const findings = (config.ignored ?? []).map((finding) => ({
    finding,
    isFor: finding.files === undefined ? () => true : compileGlobs(finding.files).takesIn,
  }));
  const known = new Map<string, ReturnType<typeof settingsOfLayers>>();
  const ofLayers = (path: string): ReturnType<typeof settingsOfLayers> => {
    const applied = overrides.map(({ isFor }) => isFor(path));
    const key = applied.map(Number).join("");
    const layers = [
      config,
      ...overrides.flatMap(({ override }, index) => (applied[index] ? [override] : [])),
      overlay,
    ];
    const settings = known.get(key) ?? settingsOfLayers(layers);
    known.set(key, settings);
    return settings;
  };
  return (path) => ({
    ...ofLayers(path),
    labels: config.labels ?? [],
    unchecked: uncheckedBy(ignore, path),
    ignoredFindings: findings.flatMap(({ finding, isFor }) => (isFor(path) ? [finding] : [])),
  });
};

/**
 * The settings of one file, as `settingsUnder` gives them. A set that has the members of `previous`'s is that very
 * set, so that an analysis can be reused.
 */
export const resolveSettings = (
  config: Config,
  relativePath: string,
  overlay: Overlay = {},
  previous?: Settings,
): Settings => {
  const settings = settingsUnder(config, overlay)(relativePath);
  return {
    ...settings,
    words: reuse(settings.words, previous?.words),
    names: reuse(settings.names, previous?.names),
  };
};
