import { URI } from "vscode-uri";

/** So many characters of an annotator's name are in the name of a file. */
const longestName = 40;

/** An annotator's name as a part of a file's name: letters and digits of any script, and “-” for all else. */
const inFileName = (name: string): string => {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = Array.from(words.join("-")).slice(0, longestName).join("");
  return short === "" ? "anonymous" : short;
};

/** Who keeps decisions in a file of their own; an empty name for somebody who gave none. */
export interface OwnFile {
  readonly name: string;
}

/**
 * The URI of the file with an article's decisions: everybody's, or those of the person who keeps `own`; undefined for an
 * article that has no file.
 */
export const sidecarUri = (article: string, own?: OwnFile): string | undefined => {
  if (URI.parse(article).scheme === "untitled") return undefined;
  const who = own === undefined ? "" : `.${encodeURIComponent(inFileName(own.name))}`;
  return article.replace(/(?=[?#]|$)/, () => `.annotations${who}.json`);
};

/** The patterns of the files with decisions, for a client that watches them. */
export const sidecarGlobs = ["**/*.annotations.json", "**/*.annotations.*.json"] as const;

/** The name of a file, by its URI. */
export const fileName = (uri: string): string => URI.parse(uri).path.split("/").at(-1) ?? "";
