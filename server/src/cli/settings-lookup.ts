import path from "node:path";
import type { Config, Overlay } from "../config/schema.js";
import { type Settings, type SettingsByPath, settingsUnder } from "../config/settings.js";
import type { Rule } from "../rules/rule.js";
import { createFolderFiles } from "./folder-files.js";
import type { Remarks } from "./report.js";

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

/**
 * Finds each file's configuration: `given` for every file, or else the nearest `.copydesk.json` in its folder or
 * above. `overlay` lies over it. A configuration that cannot be used is reported once and counts as empty.
 */
export const createSettingsLookup = (
  given: string | undefined,
  overlay: Overlay,
  remarks: Remarks,
): SettingsLookup => {
  const file = given === undefined ? undefined : path.resolve(given);
  const files = createFolderFiles(given, remarks);
  const byFolder = new Map<string, Promise<FoundConfig | undefined>>();
  const under = (folder: string, config: Config): FoundConfig => ({
    folder,
    settingsOf: settingsUnder(config, overlay),
  });
  const noConfig = under(process.cwd(), {});

  const nearest = (folder: string): Promise<FoundConfig | undefined> => {
    const search = async (): Promise<FoundConfig | undefined> => {
      const config = await files.configOf(folder);
      if (config) return under(folder, config);
      const above = path.dirname(folder);
      return above === folder ? undefined : nearest(above);
    };
    const found = byFolder.get(folder) ?? search();
    byFolder.set(folder, found);
    return found;
  };

  return async (input) => {
    const found = await nearest(path.dirname(file ?? input ?? path.resolve("stdin")));
    const { folder, settingsOf } = found ?? noConfig;
    const relative = input === undefined || found === undefined ? "" : path.relative(folder, input);
    const settings = settingsOf(relative.split(path.sep).join("/"));
    return { ...settings, styleRules: (await files.stylesOf(folder, settings.styles)).rules };
  };
};
