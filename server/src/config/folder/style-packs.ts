import { addTo } from "../../article/grouped.js";
import {
  isStylePath,
  mostStyleFiles,
  packOf,
  readPacks,
  type StyleFile,
  type StylePacks,
  type StyleSource,
  tooManyStyleFiles,
} from "../../styles/packs.js";
import type { FileFault, ReportFaults } from "./fault.js";

/** The style packs of folders, each read once, when it is asked for. */
export interface FolderStyles {
  /** The names of a folder's packs. */
  readonly namesOf: (folder: string) => Promise<ReadonlySet<string>>;
  /** Those of a folder's packs that have one of these names; only they are read. */
  readonly packsOf: (folder: string, names: readonly string[]) => Promise<StylePacks>;
  /** Reads a folder's style files again, those of packs that were asked for; resolves to whether something changed. */
  readonly reload: (folder: string) => Promise<boolean>;
  /** Forgets a folder that was closed. */
  readonly forget: (folder: string) => void;
}

/** How style files are read; paths are those from the folder that holds the packs, with “/”. */
export interface StylesHost {
  /** The text of a file; undefined where there is none, rejects where it cannot be read. */
  readonly readText: (folder: string, path: string) => Promise<string | undefined>;
  /** The paths of the files of a folder; none where there is no such folder. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  /** Why a file could not be read, in one sentence for people. */
  readonly whyUnreadable: (error: unknown) => string;
  readonly report: ReportFaults;
  /** The files of a folder cannot be listed, or not all of them are taken. */
  readonly onListError: (folder: string, error: unknown) => void;
}

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

const faultsOf = ({ read }: StyleSource): readonly FileFault[] =>
  "faults" in read
    ? read.faults.map(({ message, span, unsupported }) => ({
        message,
        span,
        severity: unsupported ? "info" : "error",
      }))
    : [];

const sameFiles = (a: readonly FoundFile[], b: readonly FoundFile[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Tells what is wrong with the files of a pack, and that nothing is with those it lost. */
const reportPack = (
  { report }: StylesHost,
  folder: string,
  before: Pack | undefined,
  after: Pack | undefined,
): void => {
  const kept = new Set(after?.files.map(({ path }) => path));
  for (const { path } of before?.files ?? []) if (!kept.has(path)) report(folder, path, "", []);
  for (const source of after?.sources ?? []) report(folder, source.path, source.text, faultsOf(source));
  for (const file of after?.files ?? [])
    if ("reason" in file) report(folder, file.path, "", [{ message: file.reason, severity: "error" }]);
};

const list = async (host: StylesHost, folder: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  try {
    const paths = (await host.listFiles(folder)).filter(isStylePath);
    if (paths.length > mostStyleFiles) host.onListError(folder, tooManyStyleFiles());
    const packs = new Map<string, string[]>();
    for (const path of paths.slice(0, mostStyleFiles)) addTo(packs, packOf(path) ?? "", path);
    return packs;
  } catch (error) {
    host.onListError(folder, error);
    return new Map();
  }
};

const readFile = async (host: StylesHost, folder: string, path: string): Promise<FoundFile | undefined> => {
  try {
    const text = await host.readText(folder, path);
    return text === undefined ? undefined : { path, text };
  } catch (error) {
    return { path, reason: host.whyUnreadable(error) };
  }
};

const readPack = async (
  host: StylesHost,
  folder: string,
  paths: readonly string[],
  before?: Pack,
): Promise<Pack> => {
  const found = await Promise.all(paths.map((path) => readFile(host, folder, path)));
  const files = found.filter((file) => file !== undefined);
  if (before && sameFiles(before.files, files)) return before;
  const pack = { files, sources: [...readPacks(files.filter((file) => "text" in file)).values()].flat() };
  reportPack(host, folder, before, pack);
  return pack;
};

/** Keeps the style packs of folders, and reports what is wrong with a file as soon as it is read. */
export const createFolderStyles = (host: StylesHost): FolderStyles => {
  const loaded = new Map<string, Folder>();

  const folderOf = (folder: string): Folder => {
    const known = loaded.get(folder) ?? { listed: list(host, folder), packs: new Map() };
    loaded.set(folder, known);
    return known;
  };

  const packOfName = async (folder: string, name: string): Promise<Pack | undefined> => {
    const { listed, packs } = folderOf(folder);
    const paths = (await listed).get(name);
    if (paths === undefined) return undefined;
    const pack = packs.get(name) ?? readPack(host, folder, paths);
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
      const now: Folder = { listed: list(host, folder), packs: new Map() };
      loaded.set(folder, now);
      const [names, lastNames] = [await now.listed, await before.listed];
      let changed = names.size !== lastNames.size || [...names.keys()].some((name) => !lastNames.has(name));
      for (const [name, loading] of before.packs) {
        const last = await loading;
        const paths = names.get(name);
        const pack = now.packs.get(name) ?? (paths && readPack(host, folder, paths, last));
        if (pack === undefined) reportPack(host, folder, last, undefined);
        else now.packs.set(name, pack);
        if ((await pack) !== last) changed = true;
      }
      return changed;
    },
    forget: (folder) => {
      const before = loaded.get(folder);
      loaded.delete(folder);
      for (const loading of before?.packs.values() ?? [])
        void loading.then((pack) => reportPack(host, folder, pack, undefined));
    },
  };
};
