import path from "node:path";
import { parseConfig } from "../config/parse.js";
import type { Config, Overlay } from "../config/schema.js";
import { type Settings, type SettingsByPath, settingsUnder } from "../config/settings.js";
import { positionsOf } from "../formats/positions.js";
import { isMissing } from "../node/is-missing.js";
import { readConfigurationFile } from "../node/style-folder.js";
import type { Rule } from "../rules/rule.js";
import { type Remarks, whyUnreadable } from "./report.js";
import { createStyleLookup } from "./style-files.js";

/** The file that configures a folder and everything below it. */
const configName = ".copydesk.json";

interface FoundConfig {
  readonly settingsOf: SettingsByPath;
  /** The folder that the configuration's globs are relative to. */
  readonly folder: string;
}

/** The settings of a file, and the rules of the style packs that they choose. */
export interface FileSettings extends Settings {
  readonly styleRules: readonly Rule[];
}

/** Gives the settings of a file by its absolute path; undefined stands for standard input in the current folder. */
export type SettingsLookup = (file: string | undefined) => Promise<FileSettings>;

/** Reads a configuration once; what is wrong with it goes to the remarks, and it then counts as empty. */
const readConfig = async (file: string, name: string, remarks: Remarks): Promise<Config> => {
  const text = await readConfigurationFile(file);
  const parsed = parseConfig(text);
  if ("config" in parsed) return parsed.config;
  const { lineColumn } = positionsOf(text);
  for (const { message, span } of parsed.errors) {
    const { line, column } = lineColumn(span.start);
    remarks.failure(message, `${name}:${line}:${column}`);
  }
  return {};
};

/**
 * Finds each file's configuration: `given` for every file, or else the nearest `.copydesk.json` in its folder or
 * above. `overlay` lies over it. A configuration that cannot be used is reported once and counts as empty.
 */
export const createSettingsLookup = (
  given: string | undefined,
  overlay: Overlay,
  remarks: Remarks,
): SettingsLookup => {
  const byFolder = new Map<string, Promise<FoundConfig | undefined>>();
  const stylesOf = createStyleLookup(remarks);
  const under = (folder: string, config: Config): FoundConfig => ({
    folder,
    settingsOf: settingsUnder(config, overlay),
  });
  const noConfig = under(process.cwd(), {});

  const nearest = (folder: string): Promise<FoundConfig | undefined> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const search = async (): Promise<FoundConfig | undefined> => {
      const file = path.join(folder, configName);
      try {
        return under(folder, await readConfig(file, path.relative("", file), remarks));
      } catch (error) {
        if (!isMissing(error)) {
          remarks.failure(whyUnreadable(error), path.relative("", file));
          return under(folder, {});
        }
        const above = path.dirname(folder);
        return above === folder ? undefined : nearest(above);
      }
    };
    const found = search();
    byFolder.set(folder, found);
    return found;
  };

  const readGiven = async (name: string): Promise<FoundConfig> => {
    const file = path.resolve(name);
    const folder = path.dirname(file);
    try {
      return under(folder, await readConfig(file, name, remarks));
    } catch (error) {
      remarks.failure(whyUnreadable(error), name);
      return under(folder, {});
    }
  };
  const forAll = given === undefined ? undefined : readGiven(given);

  return async (file) => {
    const found = await (forAll ?? nearest(file === undefined ? process.cwd() : path.dirname(file)));
    const { folder, settingsOf } = found ?? noConfig;
    const relative = file === undefined || found === undefined ? "" : path.relative(folder, file);
    const settings = settingsOf(relative.split(path.sep).join("/"));
    return { ...settings, styleRules: await stylesOf(folder, settings.styles) };
  };
};
