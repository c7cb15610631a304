import * as l10n from "@vscode/l10n";
import {
  BulkRegistration,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { configFileName } from "../config/folder/config-files.js";
import { parseConfig } from "../config/parse.js";
import type { Config } from "../config/schema.js";
import type { Levels, Rule } from "../rules/rule.js";
import type { StylePacks } from "../styles/packs.js";
import { type ClientFacts, folderUri } from "./client-facts.js";
import { sidecarGlobs } from "./decisions/sidecar-uri.js";
import { configFileUri, createFolderFiles, folderFileGlobs, isInStyles } from "./folder-files.js";
import { placeOf, sameUri } from "./folders.js";
import {
  type ClientSettings,
  type DocumentSettings,
  documentSettings,
  type PlainSettings,
  readClientSettings,
  settingsSection,
} from "./settings.js";

/** The settings of every document, from the client and the folders' files. */
export interface Configuration {
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  /** Reads a document's configuration file again when the client does not watch it for us. */
  readonly documentTouched: (uri: string) => void;
  /** Reads again what changed on the disk. */
  readonly filesChanged: (uris: readonly string[]) => void;
  /** Takes up the text of a configuration file that is open in the client, saved or not; undefined once it was closed. */
  readonly fileEdited: (uri: string, document: TextDocument | undefined) => void;
  /** The configuration file that holds for a document, as it is now; undefined where no folder has it, or it cannot be read. */
  readonly folderConfig: (uri: string) => Promise<FolderConfig | undefined>;
  /** The configuration file of every open folder, as it is now, but those that cannot be read. */
  readonly configFiles: () => Promise<readonly ConfigFile[]>;
  /** Forgets a document that was closed. */
  readonly forget: (uri: string) => void;
  /** Asks the client to tell what changes; to be called once it is initialized. */
  readonly start: () => void;
}

/** The configuration file of a folder. */
export interface ConfigFile {
  /** The URI of the folder. */
  readonly folder: string;
  readonly uri: string;
  /** Of the document in the client; null where it is not open there. */
  readonly version: number | null;
  /** Without a byte order mark; undefined where there is no file yet. */
  readonly text: string | undefined;
}

/** The configuration file of a folder, seen from one of its documents. */
export interface FolderConfig extends ConfigFile {
  /** The document's path from the folder, with “/”; "" for a document that has no file. */
  readonly path: string;
  /** The document's levels if the file had this text; undefined where that is no configuration. */
  readonly levelsUnder: (text: string) => Levels | undefined;
}

/** What the configuration needs of the rest of the server. */
export interface ConfigurationHost {
  readonly facts: () => ClientFacts;
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The paths of the files below a folder, with “/”; none where there is no such folder. */
  readonly listFiles: (uri: string) => Promise<readonly string[]>;
  /** The style packs that Copydesk brings. */
  readonly builtInStyles: () => Promise<StylePacks>;
  /** Something changed that documents were read with. */
  readonly onChange: () => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** A document's settings, and what they were resolved from. */
interface ResolvedSettings {
  readonly client: ClientSettings;
  readonly config: Config;
  readonly path: string;
  readonly settings: PlainSettings;
}

const noConfig: Config = {};

const sectionOf = (settings: unknown): unknown =>
  typeof settings === "object" && settings !== null && settingsSection in settings
    ? Reflect.get(settings, settingsSection)
    : undefined;

/** Keeps the settings of the documents on `connection`, and follows their changes. */
export const createConfiguration = (connection: Connection, host: ConfigurationHost): Configuration => {
  let folders: readonly string[] | undefined;
  /** What a client that answers no `workspace/configuration` sent by itself. */
  let pushed: unknown;
  const clientSettings = new Map<string, Promise<ClientSettings>>();
  const resolved = new Map<string, ResolvedSettings>();
  const told = new Set<string>();

  /** The configuration files that are open in the client, by URI in its usual form. */
  const openFiles = new Map<string, TextDocument>();
  const openFile = (uri: string): TextDocument | undefined => openFiles.get(URI.parse(uri).toString());
  const readText = async (uri: string): Promise<string | undefined> =>
    openFile(uri)?.getText() ?? (await host.readText(uri));

  const files = createFolderFiles({
    encoding: () => host.facts().encoding,
    readText,
    listFiles: host.listFiles,
    builtInStyles: host.builtInStyles,
    report: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
    onError: host.onError,
  });
  const openFolders = (): readonly string[] => folders ?? host.facts().roots;

  const fetchSettings = async (uri: string): Promise<ClientSettings> => {
    const section: unknown = host.facts().configuration
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
      : pushed;
    const settings = readClientSettings(section);
    for (const error of settings.errors) warnOnce(error);
    return settings;
  };
  const settingsFromClient = (uri: string): Promise<ClientSettings> => {
    const known = clientSettings.get(uri);
    if (known) return known;
    const fetching = fetchSettings(uri).catch((error: unknown) => {
      host.onError(`The settings of ${uri} cannot be had`, error);
      clientSettings.delete(uri);
      return readClientSettings(undefined);
    });
    clientSettings.set(uri, fetching);
    return fetching;
  };

  /** The settings of a document, resolved once for each version of what they come from. */
  const plainSettings = (
    uri: string,
    client: ClientSettings,
    config: Config,
    path: string,
  ): PlainSettings => {
    const last = resolved.get(uri);
    if (last?.client === client && last.config === config && last.path === path) return last.settings;
    const settings = documentSettings(client, config, path, last?.settings);
    resolved.set(uri, { client, config, path, settings });
    return settings;
  };

  const warnOnce = (message: string): void => {
    if (!told.has(message)) connection.console.warn(l10n.t("In the settings: {0}", message));
    told.add(message);
  };
  const styleRulesOf = async (
    names: readonly string[],
    folder: string | undefined,
  ): Promise<readonly Rule[]> => {
    const { rules, unknown } = await files.stylesOf(folder, names);
    for (const name of unknown) warnOnce(l10n.t("There is no style pack “{0}”.", name));
    return rules;
  };

  const configFile = async (folder: string): Promise<ConfigFile | undefined> => {
    const file = configFileUri(folder);
    try {
      const text = (await readText(file))?.replace(/^\uFEFF/, "");
      const open = openFile(file);
      return { folder, uri: open?.uri ?? file, version: open?.version ?? null, text };
    } catch {
      // It was reported as unreadable when it was loaded.
      return undefined;
    }
  };

  const load = (opened: readonly string[]): void => {
    for (const folder of opened) void files.prepare(folder);
  };
  const reloadStyles = (changed: readonly string[]): void => {
    Promise.all(changed.map(files.reloadStyles))
      .then((results) => {
        if (results.includes(true)) host.onChange();
      })
      .catch((error: unknown) => host.onError("The style files cannot be read", error));
  };
  const reload = (changed: readonly string[]): void => {
    Promise.all(changed.map(files.reloadConfig))
      .then((results) => {
        if (!results.includes(true)) return;
        load(changed);
        host.onChange();
      })
      .catch((error: unknown) => host.onError(`${configFileName} cannot be read`, error));
  };
  const reloadFiles = (uris: readonly string[]): void =>
    reload(openFolders().filter((folder) => uris.some((uri) => sameUri(uri, configFileUri(folder)))));
  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    const gone = removed.map(({ uri }) => folderUri(uri));
    for (const folder of gone) files.forget(folder);
    const kept = openFolders().filter((folder) => !gone.includes(folder));
    folders = [...new Set([...kept, ...added.map(({ uri }) => folderUri(uri))])];
    load(folders);
    host.onChange();
  };

  connection.onDidChangeConfiguration((params) => {
    const section = sectionOf(params.settings);
    if (section !== undefined) pushed = section;
    clientSettings.clear();
    host.onChange();
  });
  return {
    settingsOf: async (uri) => {
      const place = placeOf(uri, openFolders());
      const [client, config] = await Promise.all([
        settingsFromClient(uri),
        place && files.configOf(place.folder),
      ]);
      const plain = plainSettings(uri, client, config ?? noConfig, place?.path ?? "");
      const styleRules = await styleRulesOf(plain.article.styles, place?.folder);
      return { ...plain, styleRules, folder: place?.folder };
    },
    documentTouched: (uri) => {
      const place = host.facts().registersWatchers ? undefined : placeOf(uri, openFolders());
      if (!place) return;
      reload([place.folder]);
      reloadStyles([place.folder]);
    },
    filesChanged: (uris) => {
      reloadFiles(uris);
      reloadStyles(
        openFolders().filter((folder) => uris.some((uri) => isInStyles(placeOf(uri, [folder])?.path ?? ""))),
      );
    },
    fileEdited: (uri, document) => {
      const key = URI.parse(uri).toString();
      if (document) openFiles.set(key, document);
      else openFiles.delete(key);
      reloadFiles([uri]);
    },
    folderConfig: async (uri) => {
      const place = placeOf(uri, openFolders());
      if (!place) return undefined;
      const client = await settingsFromClient(uri);
      const file = await configFile(place.folder);
      return (
        file && {
          ...file,
          path: place.path,
          levelsUnder: (changed) => {
            const parsed = parseConfig(changed);
            if ("errors" in parsed) return undefined;
            return documentSettings(client, parsed.config, place.path).article.levels;
          },
        }
      );
    },
    configFiles: async () => {
      const found = await Promise.all(openFolders().map(configFile));
      return found.filter((file) => file !== undefined);
    },
    forget: (uri) => {
      clientSettings.delete(uri);
      resolved.delete(uri);
    },
    start: () => {
      const { registersConfiguration, registersWatchers, registersDocuments, folderChanges } = host.facts();
      const register = async (): Promise<void> => {
        if (registersConfiguration) {
          await connection.client.register(DidChangeConfigurationNotification.type, {
            section: settingsSection,
          });
        }
        if (registersWatchers) {
          await connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [...folderFileGlobs, ...sidecarGlobs].map((globPattern) => ({
              globPattern,
            })),
          });
        }
        // A client sends articles by itself; what is being written in a configuration it must be asked for.
        if (registersDocuments) {
          const documentSelector = [{ pattern: `**/${configFileName}` }];
          const synchronization = BulkRegistration.create();
          synchronization.add(DidOpenTextDocumentNotification.type, { documentSelector });
          synchronization.add(DidChangeTextDocumentNotification.type, {
            documentSelector,
            syncKind: TextDocumentSyncKind.Incremental,
          });
          synchronization.add(DidCloseTextDocumentNotification.type, { documentSelector });
          await connection.client.register(synchronization);
        }
      };
      register().catch((error: unknown) => host.onError("The client registers nothing", error));
      if (folderChanges) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
      load(openFolders());
    },
  };
};
