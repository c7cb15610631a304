import { type ParsedConfig, parseConfig } from "../parse.js";
import type { Config } from "../schema.js";
import { chosenStyles, unknownStyles } from "../unknown-styles.js";
import type { FileFault, ReportFaults } from "./fault.js";

/** The file at a folder's root that configures Copydesk. */
export const configFileName = ".copydesk.json";

/** The configurations of folders, each read once, when it is asked for. */
export interface FolderConfigs {
  /** What a folder's file says; where it cannot be used, what was in force before. Undefined where there is no file. */
  readonly configOf: (folder: string) => Promise<Config | undefined>;
  /** Reads a folder's file again; resolves to whether the configuration changed. */
  readonly reload: (folder: string) => Promise<boolean>;
  /** Looks again whether a folder's file chooses style packs that do not exist. */
  readonly stylesChanged: (folder: string) => Promise<void>;
  /** Forgets a folder that was closed. */
  readonly forget: (folder: string) => void;
}

/** How configurations are read. */
export interface ConfigsHost {
  /** The text of a folder's file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (folder: string) => Promise<string | undefined>;
  /** Why it could not be read, in one sentence for people. */
  readonly whyUnreadable: (error: unknown) => string;
  /** The names of the style packs that a folder's file can choose. */
  readonly styleNames: (folder: string) => Promise<ReadonlySet<string>>;
  readonly report: ReportFaults;
}

interface Loaded {
  readonly config: Config | undefined;
  readonly text: string | undefined;
  readonly readable: boolean;
  /** Whether `config` is what the text says, and not left from an earlier text. */
  readonly usable: boolean;
}

/** Keeps the configurations of folders, and reports what is wrong with a file as soon as it is read. */
export const createFolderConfigs = (host: ConfigsHost): FolderConfigs => {
  const loaded = new Map<string, Promise<Loaded>>();

  const report = (folder: string, text: string, faults: readonly FileFault[]): void =>
    host.report(folder, configFileName, text, faults);

  const reportStyles = async (folder: string, { config = {}, text = "" }: Loaded): Promise<void> => {
    const unknown = chosenStyles(config).length > 0 ? unknownStyles(text, await host.styleNames(folder)) : [];
    report(
      folder,
      text,
      unknown.map((fault) => ({ ...fault, severity: "warning" })),
    );
  };

  const load = async (folder: string, before: Loaded | undefined): Promise<Loaded> => {
    const lastGood = before ? before.config : {};
    try {
      const text = await host.readText(folder);
      if (before?.readable && before.text === text) return before;
      const parsed: ParsedConfig | undefined = text === undefined ? undefined : parseConfig(text);
      if (parsed && "errors" in parsed) {
        report(
          folder,
          text ?? "",
          parsed.errors.map((fault) => ({ ...fault, severity: "error" })),
        );
        return { text, readable: true, usable: false, config: lastGood };
      }
      const now = { text, readable: true, usable: true, config: parsed?.config };
      await reportStyles(folder, now);
      return now;
    } catch (error) {
      report(folder, "", [{ message: host.whyUnreadable(error), severity: "error" }]);
      return { text: undefined, readable: false, usable: false, config: lastGood };
    }
  };

  return {
    configOf: async (folder) => {
      const loading = loaded.get(folder) ?? load(folder, undefined);
      loaded.set(folder, loading);
      return (await loading).config;
    },
    reload: async (folder) => {
      const before = loaded.get(folder);
      if (before === undefined) return false;
      const loading = before.then((known) => load(folder, known));
      loaded.set(folder, loading);
      return (await loading).config !== (await before).config;
    },
    stylesChanged: async (folder) => {
      const known = await loaded.get(folder);
      if (known?.usable && known.config && chosenStyles(known.config).length > 0)
        await reportStyles(folder, known);
    },
    forget: (folder) => {
      if (loaded.delete(folder)) report(folder, "", []);
    },
  };
};
