import * as l10n from "@vscode/l10n";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { type ConfigError, type ParsedConfig, parseConfig } from "../config/parse.js";
import type { Config } from "../config/schema.js";
import { chosenStyles, unknownStyles } from "../config/unknown-styles.js";
import { createPositions, type PositionEncoding } from "./positions.js";

/** The file at a folder's root that configures Copydesk. */
export const configFileName = ".copydesk.json";

/** The URI of a folder's configuration file. */
export const configFileUri = (folder: string): string => `${folder}/${configFileName}`;

/** Whether a document is a configuration file, wherever it is, or an old version of one. */
export const isConfigFile = (uri: string): boolean => URI.parse(uri).path.endsWith(`/${configFileName}`);

/** The configuration files of the open folders. */
export interface ConfigFiles {
  /** The configuration in force in a folder: that of the last version of the file that could be used. */
  readonly configOf: (folder: string) => Promise<Config>;
  /** Reads a folder's file again; resolves to whether the configuration changed. */
  readonly reload: (folder: string) => Promise<boolean>;
  /** Looks again whether a folder's file chooses style packs that do not exist. */
  readonly stylesChanged: (folder: string) => Promise<void>;
  /** Forgets a folder that was closed. */
  readonly forget: (folder: string) => void;
}

/** What the configuration files need of the rest of the server. */
export interface ConfigFilesHost {
  readonly encoding: () => PositionEncoding;
  /** The text of a file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The names of the style packs that a folder's file can choose. */
  readonly styleNames: (folder: string) => Promise<ReadonlySet<string>>;
  /** Shows what is wrong with a file, or that nothing is. */
  readonly report: (uri: string, diagnostics: readonly Diagnostic[]) => void;
}

interface Loaded {
  readonly config: Config;
  readonly text: string | undefined;
  readonly readable: boolean;
  /** Whether `config` is what the text says, and not left from an earlier text. */
  readonly usable: boolean;
}

const diagnosticOf = (
  text: string,
  { message, span }: ConfigError,
  severity: DiagnosticSeverity,
  encoding: PositionEncoding,
): Diagnostic => ({
  range: createPositions(text, encoding).rangeOf(span),
  message,
  severity,
  source: "copydesk",
});

const nowhere: ConfigError["span"] = { start: 0, end: 0 };

/** Keeps the configuration of each folder, and reports a file that cannot be used at its line. */
export const createConfigFiles = (host: ConfigFilesHost): ConfigFiles => {
  const loaded = new Map<string, Promise<Loaded>>();

  const report = (folder: string, text: string, errors: readonly ConfigError[], usable: boolean): void => {
    const severity = usable ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
    host.report(
      configFileUri(folder),
      errors.map((error) => diagnosticOf(text, error, severity, host.encoding())),
    );
  };

  const reportStyles = async (folder: string, { config, text = "" }: Loaded): Promise<void> => {
    const unknown = chosenStyles(config).length > 0 ? unknownStyles(text, await host.styleNames(folder)) : [];
    report(folder, text, unknown, true);
  };

  const load = async (folder: string, before: Loaded | undefined): Promise<Loaded> => {
    const lastGood = before?.config ?? {};
    try {
      const text = await host.readText(configFileUri(folder));
      if (before?.readable && before.text === text) return before;
      const parsed: ParsedConfig = text === undefined ? { config: {} } : parseConfig(text);
      if ("errors" in parsed) {
        report(folder, text ?? "", parsed.errors, false);
        return { text, readable: true, usable: false, config: lastGood };
      }
      const now = { text, readable: true, usable: true, config: parsed.config };
      await reportStyles(folder, now);
      return now;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      report(
        folder,
        "",
        [{ message: l10n.t("{0} cannot be read: {1}", configFileName, why), span: nowhere }],
        false,
      );
      return { text: undefined, readable: false, usable: false, config: lastGood };
    }
  };

  const first = (folder: string): Promise<Loaded> => {
    const known = loaded.get(folder);
    if (known) return known;
    const loading = load(folder, undefined);
    loaded.set(folder, loading);
    return loading;
  };

  return {
    configOf: async (folder) => (await first(folder)).config,
    reload: async (folder) => {
      const before = loaded.get(folder);
      if (before === undefined) return false;
      const loading = before.then((known) => load(folder, known));
      loaded.set(folder, loading);
      return (await loading).config !== (await before).config;
    },
    stylesChanged: async (folder) => {
      const known = await loaded.get(folder);
      if (known?.usable && chosenStyles(known.config).length > 0) await reportStyles(folder, known);
    },
    forget: (folder) => {
      if (loaded.delete(folder)) host.report(configFileUri(folder), []);
    },
  };
};
