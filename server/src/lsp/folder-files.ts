import * as l10n from "@vscode/l10n";
import type { Diagnostic } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { configFileName } from "../config/folder/config-files.js";
import { createFolderStore, type FolderStore } from "../config/folder/store.js";
import { type StylePacks, stylesFolder } from "../styles/packs.js";
import { faultDiagnostic } from "./diagnostics.js";
import { createPositions, type PositionEncoding } from "./positions.js";
import { whyUnreadable } from "./why-unreadable.js";

/** The URI of a folder's configuration file. */
export const configFileUri = (folder: string): string => `${folder}/${configFileName}`;

/** Whether a document is a configuration file, wherever it is, or an old version of one. */
export const isConfigFile = (uri: string): boolean => URI.parse(uri).path.endsWith(`/${configFileName}`);

/** Whether a path from a folder is that of something in its styles folder. */
export const isInStyles = (path: string): boolean => path.startsWith(`${stylesFolder}/`);

/** The patterns of the files that folders are configured by, for a client that watches them. */
export const folderFileGlobs: readonly string[] = [`**/${configFileName}`, `**/${stylesFolder}/**`];

/** What the folders' files need of the rest of the server. */
export interface FolderFilesHost {
  readonly encoding: () => PositionEncoding;
  /** The text of a file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The paths of the files below a folder, with “/”; none where there is no such folder. */
  readonly listFiles: (uri: string) => Promise<readonly string[]>;
  /** The style packs that Copydesk brings. */
  readonly builtInStyles: () => Promise<StylePacks>;
  /** Shows what is wrong with a file, or that nothing is. */
  readonly report: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** A path from a folder, as a URI. */
const addressOf = (folder: string, path: string): string =>
  `${folder}/${path.split("/").map(encodeURIComponent).join("/")}`;

/** The store of the open folders' configurations and styles; a file that cannot be used is reported at its line. */
export const createFolderFiles = (host: FolderFilesHost): FolderStore =>
  createFolderStore({
    readText: (folder, path) => host.readText(addressOf(folder, path)),
    listStyles: (folder) => host.listFiles(addressOf(folder, stylesFolder)),
    builtInStyles: host.builtInStyles,
    whyUnreadable: (path, error) =>
      path === configFileName
        ? l10n.t(
            "{0} cannot be read: {1}",
            configFileName,
            error instanceof Error ? error.message : String(error),
          )
        : whyUnreadable(error),
    report: (folder, path, text, faults) => {
      const positions = createPositions(text, host.encoding());
      host.report(
        addressOf(folder, path),
        faults.map((fault) => faultDiagnostic(fault, fault.severity, positions)),
      );
    },
    onListError: (folder, error) => host.onError(`The styles of ${folder} cannot be listed`, error),
  });
