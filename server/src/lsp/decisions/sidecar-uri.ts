import { URI } from "vscode-uri";

/** The URI of the file with an article's decisions; undefined for an article that has no file. */
export const sidecarUri = (article: string): string | undefined =>
  URI.parse(article).scheme === "untitled" ? undefined : article.replace(/(?=[?#]|$)/, ".annotations.json");

/** The patterns of the files with decisions, for a client that watches them. */
export const sidecarGlobs = ["**/*.annotations.json", "**/*.annotations.*.json"] as const;

/** The name of a file, by its URI. */
export const fileName = (uri: string): string => URI.parse(uri).path.split("/").at(-1) ?? "";
