import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { isStylePath, readPacks, type StylePacks, type StyleSource, stylesFolder } from "../styles/packs.js";
import { createPositions, type PositionEncoding } from "./positions.js";

/** The style packs of the open folders. */
export interface StyleFiles {
  readonly packsOf: (folder: string) => Promise<StylePacks>;
  /** Reads a folder's style files again; resolves to whether one changed. */
  readonly reload: (folder: string) => Promise<boolean>;
  /** Forgets a folder that was closed. */
  readonly forget: (folder: string) => void;
}

/** What the style files need of the rest of the server. */
export interface StyleFilesHost {
  readonly encoding: () => PositionEncoding;
  /** The text of a file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The paths of the files below a folder, with “/”; none where there is no such folder. */
  readonly listFiles: (uri: string) => Promise<readonly string[]>;
  /** Shows what is wrong with a file, or that nothing is. */
  readonly report: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** The patterns of the style files, for a client that watches them. */
export const styleFilesGlob = `**/${stylesFolder}/**`;

/** Whether a path from a folder is that of something in its styles folder. */
export const isInStyles = (path: string): boolean => path.startsWith(`${stylesFolder}/`);

const diagnosticsOf = ({ read, text }: StyleSource, encoding: PositionEncoding): readonly Diagnostic[] => {
  if (!("faults" in read)) return [];
  const positions = createPositions(text, encoding);
  return read.faults.map(({ message, span, unsupported }) => ({
    range: positions.rangeOf(span),
    message,
    severity: unsupported ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
    source: "copydesk",
  }));
};

/** Keeps the style packs of each folder, and reports a file that cannot be used at its line. */
export const createStyleFiles = (host: StyleFilesHost): StyleFiles => {
  const loaded = new Map<string, Promise<StylePacks>>();

  const addressOf = (folder: string, path: string): string =>
    `${folder}/${stylesFolder}/${path.split("/").map(encodeURIComponent).join("/")}`;

  const report = (folder: string, before: StylePacks, after: StylePacks): void => {
    const kept = new Set([...after.values()].flat().map(({ path }) => path));
    for (const { path } of [...before.values()].flat())
      if (!kept.has(path)) host.report(addressOf(folder, path), []);
    for (const source of [...after.values()].flat())
      host.report(addressOf(folder, source.path), diagnosticsOf(source, host.encoding()));
  };

  const load = async (folder: string, before: StylePacks): Promise<StylePacks> => {
    try {
      const paths = (await host.listFiles(`${folder}/${stylesFolder}`)).filter(isStylePath);
      const files = await Promise.all(
        paths.map(async (path) => ({ path, text: await host.readText(addressOf(folder, path)) })),
      );
      const there = files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
      const known = new Map([...before.values()].flat().map(({ path, text }) => [path, text]));
      if (there.length === known.size && there.every(({ path, text }) => known.get(path) === text))
        return before;
      const packs = readPacks(there);
      report(folder, before, packs);
      return packs;
    } catch (error) {
      host.onError(`The style files of ${folder} cannot be read`, error);
      return before;
    }
  };

  return {
    packsOf: (folder) => {
      const known = loaded.get(folder) ?? load(folder, new Map());
      loaded.set(folder, known);
      return known;
    },
    reload: async (folder) => {
      const before = loaded.get(folder);
      if (before === undefined) return false;
      const loading = before.then((packs) => load(folder, packs));
      loaded.set(folder, loading);
      return (await loading) !== (await before);
    },
    forget: (folder) => {
      const before = loaded.get(folder);
      loaded.delete(folder);
      void before?.then((packs) => report(folder, packs, new Map()));
    },
  };
};
