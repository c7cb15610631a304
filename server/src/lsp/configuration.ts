import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver";
import { type ClientFacts, folderUri } from "./client-facts.js";
import { configFileName, configFileUri, createConfigFiles } from "./config-files.js";
import { placeOf, sameUri } from "./folders.js";
import {
  type ClientSettings,
  type DocumentSettings,
  documentSettings,
  readClientSettings,
  settingsSection,
} from "./settings.js";

/** The settings of every document, from the client and the folders' files. */
export interface Configuration {
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  /** Reads a document's configuration file again when the client does not watch it for us. */
  readonly documentTouched: (uri: string) => void;
  /** Forgets a document that was closed. */
  readonly forget: (uri: string) => void;
  /** Asks the client to tell what changes; to be called once it is initialized. */
  readonly start: () => void;
}

/** What the configuration needs of the rest of the server. */
export interface ConfigurationHost {
  readonly facts: () => ClientFacts;
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Something changed that documents were read with. */
  readonly onChange: () => void;
  readonly onError: (what: string, error: unknown) => void;
}

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
  const lastSettings = new Map<string, DocumentSettings>();
  const told = new Set<string>();

  const files = createConfigFiles({
    encoding: () => host.facts().encoding,
    readText: host.readText,
    report: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
  });
  const openFolders = (): readonly string[] => folders ?? host.facts().roots;

  const fetchSettings = async (uri: string): Promise<ClientSettings> => {
    const section: unknown = host.facts().configuration
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
      : pushed;
    const settings = readClientSettings(section);
    for (const error of settings.errors) {
      if (!told.has(error)) connection.console.warn(`In the settings: ${error}`);
      told.add(error);
    }
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

  const reload = async (changed: readonly string[]): Promise<void> => {
    const results = await Promise.all(changed.map(files.reload));
    if (results.includes(true)) host.onChange();
  };
  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    const gone = removed.map(({ uri }) => folderUri(uri));
    for (const folder of gone) files.forget(folder);
    const kept = openFolders().filter((folder) => !gone.includes(folder));
    folders = [...new Set([...kept, ...added.map(({ uri }) => folderUri(uri))])];
    for (const folder of folders) void files.configOf(folder);
    host.onChange();
  };

  connection.onDidChangeConfiguration((params) => {
    const section = sectionOf(params.settings);
    if (section !== undefined) pushed = section;
    clientSettings.clear();
    host.onChange();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const changed = openFolders().filter((folder) =>
      changes.some(({ uri }) => sameUri(uri, configFileUri(folder))),
    );
    reload(changed).catch((error: unknown) => host.onError(`${configFileName} cannot be read`, error));
  });

  return {
    settingsOf: async (uri) => {
      const place = placeOf(uri, openFolders());
      const [client, config] = await Promise.all([
        settingsFromClient(uri),
        place ? files.configOf(place.folder) : {},
      ]);
      const settings = documentSettings(client, config, place?.path ?? "", lastSettings.get(uri));
      lastSettings.set(uri, settings);
      return settings;
    },
    documentTouched: (uri) => {
      const place = host.facts().registersWatchers ? undefined : placeOf(uri, openFolders());
      if (place) {
        reload([place.folder]).catch((error: unknown) =>
          host.onError(`${configFileName} cannot be read`, error),
        );
      }
    },
    forget: (uri) => {
      clientSettings.delete(uri);
      lastSettings.delete(uri);
    },
    start: () => {
      const { registersConfiguration, registersWatchers, folderChanges } = host.facts();
      const register = async (): Promise<void> => {
        if (registersConfiguration) {
          await connection.client.register(DidChangeConfigurationNotification.type, {
            section: settingsSection,
          });
        }
        if (registersWatchers) {
          await connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [{ globPattern: `**/${configFileName}` }],
          });
        }
      };
      register().catch((error: unknown) => host.onError("The client registers nothing", error));
      if (folderChanges) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
      for (const folder of openFolders()) void files.configOf(folder);
    },
  };
};
