import { readdir, readFile } from "node:fs/promises";

const root = new URL("../", import.meta.url);

type Strings = Readonly<Record<string, unknown>>;

const read = async (path: string): Promise<Strings> =>
  JSON.parse(await readFile(new URL(path, root), "utf8"));

/** The languages that everything is translated into, as the bundles in `l10n/` name them. */
export const languages = async (): Promise<readonly string[]> =>
  (await readdir(new URL("l10n/", root))).flatMap(
    (name) => /^bundle\.l10n\.(.+)\.json$/.exec(name)?.[1] ?? [],
  );

/** What an English string of the sources or the manifest is in a language; a string without a translation stays. */
export const translator = async (language: string): Promise<(english: string) => string> => {
  const [bundle, manifest, translated] = await Promise.all([
    read(`l10n/bundle.l10n.${language}.json`),
    read("package.nls.json"),
    read(`package.nls.${language}.json`),
  ]);
  const words = new Map<unknown, unknown>([
    ...Object.entries(manifest).map(([key, english]) => [english, translated[key]] as const),
    ...Object.entries(bundle),
  ]);
  return (english) => {
    const translation = words.get(english);
    return typeof translation === "string" ? translation : english;
  };
};
