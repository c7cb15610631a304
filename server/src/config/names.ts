import * as l10n from "@vscode/l10n";
import * as z from "zod";
import { type EntityType, entityTypes } from "../article/entity.js";

const typedNames = z.record(z.string().min(1), z.enum(entityTypes).nullable());

/** The shape of `names`: a list of names, some with their type, or all by name with their type. */
export const namesSchema = z
  .union([z.array(z.union([z.string().min(1), typedNames])), typedNames])
  .describe(
    l10n.t(
      'Names as they are spelled right: people, organizations, places. A list of them, or each with its type, which it then has in every article: {"Ana Ruiz": "PERSON"}; null leaves the type to the article.',
    ),
  );

/** `names` as the file has it. */
export type NamesSetting = z.infer<typeof namesSchema>;

/** A name, and its type where it is said. */
export interface ConfiguredName {
  readonly name: string;
  readonly type?: EntityType;
}

const typed = (entries: Readonly<Record<string, EntityType | null>>): readonly ConfiguredName[] =>
  Object.entries(entries).map(([name, type]) => ({ name, ...(type === null ? {} : { type }) }));

/** The names of a configuration, in the order they are written in. */
export const configuredNames = (names: NamesSetting = []): readonly ConfiguredName[] =>
  Array.isArray(names)
    ? names.flatMap((entry) => (typeof entry === "string" ? [{ name: entry }] : typed(entry)))
    : typed(names);
