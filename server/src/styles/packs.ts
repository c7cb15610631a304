import { faultOf } from "../analysis/resources.js";
import type { Rule } from "../rules/rule.js";
import { readStyle } from "./read-style.js";
import type { ReadStyle } from "./style.js";

/** The folder below a configuration's folder that holds its style packs. */
export const stylesFolder = ".copydesk/styles";

/** The pack of the files that lie right in the styles folder. */
const loosePack = "local";

/** A style file: its path from the styles folder, with “/”, and its text. */
export interface StyleFile {
  readonly path: string;
  readonly text: string;
}

/** A style file after reading: its rule or its faults. */
export interface StyleSource extends StyleFile {
  readonly read: ReadStyle;
}

/** Style packs by name. */
export type StylePacks = ReadonlyMap<string, readonly StyleSource[]>;

const filePath = /^(?:([^/.][^/]*)\/)?([^/.][^/]*)\.yml$/;

/** The pack and the rule that a file's path names; undefined for a path that is no style file's. */
const namesOf = (path: string): { readonly pack: string; readonly rule: string } | undefined => {
  const [, pack = loosePack, rule] = filePath.exec(path) ?? [];
  return rule === undefined ? undefined : { pack, rule };
};

/** Whether a path from the styles folder is that of a style file: `PACK/Rule.yml`, or `Rule.yml`. */
export const isStylePath = (path: string): boolean => namesOf(path) !== undefined;

/** The name of the pack that a style file's path from the styles folder belongs to. */
export const packOf = (path: string): string | undefined => namesOf(path)?.pack;

/** A styles folder may hold this many files. */
export const mostStyleFiles = 1000;

/** What is said of a styles folder that holds more. */
export const tooManyStyleFiles = (): string =>
  `holds more than ${mostStyleFiles.toLocaleString("en-US")} style files; the rest is left alone`;

/** Reads style files into packs, in the order of their paths; a rule's id is `PACK.Rule`. Never throws. */
export const readPacks = (files: readonly StyleFile[]): StylePacks => {
  const packs = new Map<string, StyleSource[]>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const names = namesOf(file.path);
    if (names === undefined) continue;
    const source = { ...file, read: readStyle(`${names.pack}.${names.rule}`, file.text) };
    packs.set(names.pack, [...(packs.get(names.pack) ?? []), source]);
  }
  return packs;
};

/** What the chosen packs come to. */
export interface ChosenStyles {
  readonly rules: readonly Rule[];
  /** Names that no pack has. */
  readonly unknown: readonly string[];
}

/** The rules of the packs with these names; where two sets have a pack of one name, the first set's counts. */
export const choosePacks = (names: readonly string[], ...sets: readonly StylePacks[]): ChosenStyles => {
  const found = names.map((name) => sets.find((packs) => packs.has(name))?.get(name));
  return {
    rules: found
      .flatMap((pack) => pack ?? [])
      .flatMap(({ read }) => ("style" in read ? [read.style.rule] : [])),
    unknown: names.filter((_, index) => found[index] === undefined),
  };
};

const parsed = (json: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch (error) {
    throw new Error(faultOf("styles.json", error), { cause: error });
  }
};

/** The packs that Copydesk brings, from its own file of style files by path (JSON). Throws one sentence where that is broken. */
export const builtInPacks = (json: Uint8Array): StylePacks => {
  const files = parsed(json);
  return readPacks(
    Object.entries(files ?? {}).flatMap(([path, text]) => (typeof text === "string" ? [{ path, text }] : [])),
  );
};
