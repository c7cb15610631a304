import { readOverlay } from "../config/parse.js";
import type { Config, Overlay } from "../config/schema.js";
import { resolveSettings, type Settings } from "../config/settings.js";
import type { Rule } from "../rules/rule.js";

/** What holds for one document, but for the rules of style packs. */
export interface PlainSettings {
  readonly enabled: boolean;
  /** The largest document that is read, in KB of 1,024 UTF-16 units. */
  readonly maxFileSize: number;
  readonly inlayHints: boolean;
  /** Who decides about annotations, as their decisions are signed; undefined where they did not say. */
  readonly annotator: string | undefined;
  /** Whether each annotator's decisions are in a file of their own. */
  readonly ownFile: boolean;
  /** Rules, words, names, dialect and whether the file is checked. */
  readonly article: Settings;
}

/** What holds for one document. */
export interface DocumentSettings extends PlainSettings {
  /** The rules of the style packs that the settings choose. */
  readonly styleRules: readonly Rule[];
  /** The URI of the folder whose configuration file holds for the document; undefined where it is in none. */
  readonly folder: string | undefined;
}

/** The section of the client's settings that is ours. */
export const settingsSection = "copydesk";

const defaultMaxFileSize = 1024;

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value by its dotted name: nested as VS Code sends it, or flat as other editors may. */
const lookUp = (raw: Raw, name: string): unknown => {
  if (name in raw) return raw[name];
  const [head = "", ...rest] = name.split(".");
  const inner = raw[head];
  return rest.length > 0 && isRecord(inner) ? lookUp(inner, rest.join(".")) : undefined;
};

// “auto” is what an editor sends for a setting that nobody touched, so it leaves the file's dialect in force.
const overlayOf = (raw: Raw): unknown =>
  Object.fromEntries(
    ["rules", "words", "names", "styles", "dialect"]
      .map((key) => [key, raw[key]] as const)
      .filter(
        ([key, value]) => value !== undefined && value !== null && !(key === "dialect" && value === "auto"),
      ),
  );

/** The client's settings for one resource, read: what lies over the configuration file, and our own switches. */
export interface ClientSettings {
  readonly enabled: boolean;
  readonly maxFileSize: number;
  readonly inlayHints: boolean;
  readonly annotator: string | undefined;
  /** Whether each annotator's decisions are in a file of their own. */
  readonly ownFile: boolean;
  readonly overlay: Overlay;
  /** What of the settings could not be used, one sentence each. */
  readonly errors: readonly string[];
}

/** Reads the section `copydesk` of a client's settings, whatever it is; what is missing or wrong is as by default. */
export const readClientSettings = (section: unknown): ClientSettings => {
  const raw = isRecord(section) ? section : {};
  const { overlay, errors } = readOverlay(overlayOf(raw));
  const size = lookUp(raw, "maxFileSize");
  const annotator = lookUp(raw, "annotator");
  return {
    enabled: lookUp(raw, "enable") !== false,
    maxFileSize: typeof size === "number" && size > 0 ? size : defaultMaxFileSize,
    inlayHints: lookUp(raw, "inlayHints.enable") !== false,
    annotator: typeof annotator === "string" && annotator.trim() !== "" ? annotator.trim() : undefined,
    ownFile: lookUp(raw, "annotations.ownFile") === true,
    overlay,
    errors,
  };
};

/** A document's settings: the client's over the folder's file. `path` is the document's from that folder. */
export const documentSettings = (
  client: ClientSettings,
  config: Config,
  path: string,
  previous?: PlainSettings,
): PlainSettings => ({
  enabled: client.enabled,
  maxFileSize: client.maxFileSize,
  inlayHints: client.inlayHints,
  annotator: client.annotator,
  ownFile: client.ownFile,
  article: resolveSettings(config, path, client.overlay, previous?.article),
});
