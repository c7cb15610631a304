import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import {
  isStylePath,
  mostStyleFiles,
  packOf,
  readPacks,
  type StyleFile,
  type StylePacks,
  type StyleSource,
  stylesFolder,
  tooManyStyleFiles,
} from "../styles/packs.js";
import { createPositions, type PositionEncoding } from "./positions.js";
import { whyUnreadable } from "./why-unreadable.js";

/** The style packs of the open folders. */
export interface StyleFiles {
  /** The names of a folder's packs. */
  readonly namesOf: (folder: string) => Promise<ReadonlySet<string>>;
  /** Those of a folder's packs that have one of these names; only they are read. */
  readonly packsOf: (folder: string, names: readonly string[]) => Promise<StylePacks>;
  /** Reads a folder's style files again, those of packs that were asked for; resolves to whether something changed. */
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

/** A style file that was read, or why it is left alone. */
type FoundFile = StyleFile | { readonly path: string; readonly reason: string };

interface Pack {
  readonly files: readonly FoundFile[];
  readonly sources: readonly StyleSource[];
}

interface Folder {
  /** The paths of the style files, by their packs. */
  readonly listed: Promise<ReadonlyMap<string, readonly string[]>>;
  /** The packs that were asked for. */
  readonly packs: Map<string, Promise<Pack>>;
}

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

const leftAlone = (reason: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  message: reason,
  severity: DiagnosticSeverity.Error,
  source: "copydesk",
});

const sameFiles = (a: readonly FoundFile[], b: readonly FoundFile[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Keeps the style packs of each folder, and reports a file that cannot be used at its line. */
export const createStyleFiles = (host: StyleFilesHost): StyleFiles => {
  const loaded = new Map<string, Folder>();

  const addressOf = (folder: string, path: string): string =>
    `${folder}/${stylesFolder}/${path.split("/").map(encodeURIComponent).join("/")}`;

  const report = (folder: string, before: Pack | undefined, after: Pack | undefined): void => {
    const kept = new Set(after?.files.map(({ path }) => path));
    for (const { path } of before?.files ?? []) if (!kept.has(path)) host.report(addressOf(folder, path), []);
    for (const source of after?.sources ?? [])
      host.report(addressOf(folder, source.path), diagnosticsOf(source, host.encoding()));
    for (const file of after?.files ?? [])
      if ("reason" in file) host.report(addressOf(folder, file.path), [leftAlone(file.reason)]);
  };

  const list = async (folder: string): Promise<ReadonlyMap<string, readonly string[]>> => {
    try {
      const paths = (await host.listFiles(`${folder}/${stylesFolder}`)).filter(isStylePath);
      if (paths.length > mostStyleFiles) host.onError(`${folder}/${stylesFolder}`, tooManyStyleFiles);
      const packs = new Map<string, string[]>();
      for (const path of paths.slice(0, mostStyleFiles)) {
        const pack = packOf(path) ?? "";
        packs.set(pack, packs.get(pack) ?? []);
        packs.get(pack)?.push(path);
      }
      return packs;
    } catch (error) {
      host.onError(`The styles of ${folder} cannot be listed`, error);
      return new Map();
    }
  };

  const readFile = async (folder: string, path: string): Promise<FoundFile | undefined> => {
    try {
      const text = await host.readText(addressOf(folder, path));
      return text === undefined ? undefined : { path, text };
    } catch (error) {
      return { path, reason: whyUnreadable(error) };
    }
  };

  const readPack = async (folder: string, paths: readonly string[], before?: Pack): Promise<Pack> => {
    const found = await Promise.all(paths.map((path) => readFile(folder, path)));
    const files = found.filter((file) => file !== undefined);
    if (before && sameFiles(before.files, files)) return before;
    const sources = [...readPacks(files.filter((file) => "text" in file)).values()].flat();
    const pack = { files, sources };
    report(folder, before, pack);
    return pack;
  };

  const folderOf = (folder: string): Folder => {
    const known = loaded.get(folder) ?? { listed: list(folder), packs: new Map() };
    loaded.set(folder, known);
    return known;
  };

  const packOfName = async (folder: string, name: string): Promise<Pack | undefined> => {
    const { listed, packs } = folderOf(folder);
    const paths = (await listed).get(name);
    if (paths === undefined) return undefined;
    const pack = packs.get(name) ?? readPack(folder, paths);
    packs.set(name, pack);
    return pack;
  };

  return {
    namesOf: async (folder) => new Set((await folderOf(folder).listed).keys()),
    packsOf: async (folder, names) => {
      const found = await Promise.all(
        names.map(async (name) => [name, (await packOfName(folder, name))?.sources] as const),
      );
      return new Map(found.flatMap(([name, sources]) => (sources === undefined ? [] : [[name, sources]])));
    },
    reload: async (folder) => {
      const before = loaded.get(folder);
      if (before === undefined) return false;
      const now: Folder = { listed: list(folder), packs: new Map() };
      loaded.set(folder, now);
      const [names, lastNames] = [await now.listed, await before.listed];
      let changed = names.size !== lastNames.size || [...names.keys()].some((name) => !lastNames.has(name));
      for (const [name, loading] of before.packs) {
        const last = await loading;
        const paths = names.get(name);
        const pack = now.packs.get(name) ?? (paths && readPack(folder, paths, last));
        if (pack === undefined) report(folder, last, undefined);
        else now.packs.set(name, pack);
        if ((await pack) !== last) changed = true;
      }
      return changed;
    },
    forget: (folder) => {
      const before = loaded.get(folder);
      loaded.delete(folder);
      for (const loading of before?.packs.values() ?? [])
        void loading.then((pack) => report(folder, pack, undefined));
    },
  };
};
