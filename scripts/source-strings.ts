import { readdir, readFile } from "node:fs/promises";
import { getL10nJson, type l10nJsonFormat } from "@vscode/l10n-dev";

/** The folders of the sources whose strings people read. */
const folders = ["client/src/", "server/src/"].map((path) => new URL(`../${path}`, import.meta.url));

/** The sources of client and server: paths from the repository's root, with “/”, and texts. */
export const sourceFiles = async (): Promise<readonly { readonly path: string; readonly text: string }[]> => {
  const root = new URL("../", import.meta.url).href;
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true });
      return names
        .filter((name) => name.endsWith(".ts"))
        .map((name) => new URL(name.replaceAll("\\", "/"), folder));
    }),
  );
  return Promise.all(
    files
      .flat()
      .map(async (url) => ({ path: url.href.slice(root.length), text: await readFile(url, "utf8") })),
  );
};

/** Every string that the sources of client and server hand to `l10n.t`, as a bundle with its keys in order. */
export const sourceStrings = async (): Promise<l10nJsonFormat> => {
  const localized = (await sourceFiles()).filter(({ text }) => text.includes("@vscode/l10n"));
  const strings = await getL10nJson(localized.map(({ text }) => ({ extension: ".ts", contents: text })));
  return Object.fromEntries(Object.entries(strings).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
