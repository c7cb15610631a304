import { type ChosenStyles, choosePacks, type StylePacks, stylesFolder } from "../../styles/packs.js";
import type { Config } from "../schema.js";
import { chosenStyles } from "../unknown-styles.js";
import { configFileName, createFolderConfigs } from "./config-files.js";
import type { ReportFaults } from "./fault.js";
import { createFolderStyles } from "./style-packs.js";

/** How folders are read; whoever knows the disk or the client hands it in. Paths are those from the folder, with “/”. */
export interface FolderHost {
  /** The text of a file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (folder: string, path: string) => Promise<string | undefined>;
  /** The paths of the files below the folder's styles folder, from there; none where there is no such folder. */
  readonly listStyles: (folder: string) => Promise<readonly string[]>;
  /** The style packs that Copydesk brings. */
  readonly builtInStyles: () => Promise<StylePacks>;
  /** Why the file at a path could not be read, in one sentence for people. */
  readonly whyUnreadable: (path: string, error: unknown) => string;
  readonly report: ReportFaults;
  /** The style files of a folder cannot be listed, or not all of them are taken. */
  readonly onListError: (folder: string, error: unknown) => void;
}

/** What folders say of the articles in them: their configurations and style packs, each read once, when it is asked for. */
export interface FolderStore {
  /** What a folder's file says; where it cannot be used, what was in force before. Undefined where there is no file. */
  readonly configOf: (folder: string) => Promise<Config | undefined>;
  /** What the chosen style packs come to: a folder's own, where it has them, before those that Copydesk brings. */
  readonly stylesOf: (folder: string | undefined, names: readonly string[]) => Promise<ChosenStyles>;
  /** Reads all that a folder's file chooses, so that what is wrong with it is told. */
  readonly prepare: (folder: string) => Promise<void>;
  /** Reads a folder's configuration again; resolves to whether it changed. */
  readonly reloadConfig: (folder: string) => Promise<boolean>;
  /** Reads a folder's style files again; resolves to whether something changed. */
  readonly reloadStyles: (folder: string) => Promise<boolean>;
  /** Forgets a folder that was closed. */
  readonly forget: (folder: string) => void;
}

const noStyles: ChosenStyles = { rules: [], unknown: [] };

/** The one store of folders' configurations and styles, for the language server and the command line alike. */
export const createFolderStore = (host: FolderHost): FolderStore => {
  const styles = createFolderStyles({
    readText: (folder, path) => host.readText(folder, `${stylesFolder}/${path}`),
    listFiles: host.listStyles,
    whyUnreadable: (error) => host.whyUnreadable(stylesFolder, error),
    report: (folder, path, text, faults) => host.report(folder, `${stylesFolder}/${path}`, text, faults),
    onListError: host.onListError,
  });
  const configs = createFolderConfigs({
    readText: (folder) => host.readText(folder, configFileName),
    whyUnreadable: (error) => host.whyUnreadable(configFileName, error),
    styleNames: async (folder) =>
      new Set([...(await styles.namesOf(folder)), ...(await host.builtInStyles()).keys()]),
    report: host.report,
  });
  return {
    configOf: configs.configOf,
    stylesOf: async (folder, names) => {
      // Most folders choose none, and then nothing need be read.
      if (names.length === 0) return noStyles;
      const own: StylePacks = folder === undefined ? new Map() : await styles.packsOf(folder, names);
      return choosePacks(names, own, await host.builtInStyles());
    },
    prepare: async (folder) => {
      const names = chosenStyles((await configs.configOf(folder)) ?? {});
      if (names.length > 0) await styles.packsOf(folder, names);
    },
    reloadConfig: configs.reload,
    reloadStyles: async (folder) => {
      const changed = await styles.reload(folder);
      if (changed) await configs.stylesChanged(folder);
      return changed;
    },
    forget: (folder) => {
      configs.forget(folder);
      styles.forget(folder);
    },
  };
};
