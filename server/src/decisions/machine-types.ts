import { entityTypes } from "../article/entity.js";

/** The other types of OntoNotes 5, which Copydesk does not mark, and those of headlines, headers and quotes. */
const otherTypes = [
  "CARDINAL",
  "ORDINAL",
  "LANGUAGE",
  "Headline",
  "Header",
  "Content",
  "Source",
  "Cue",
  "Attribution",
] as const;

const machineTypes: ReadonlySet<string> = new Set([...entityTypes, ...otherTypes]);

/** Whether a type is one of those that exclude each other on a stretch of text; every other is a label of a folder's own. */
export const isMachineType = (type: string): boolean => machineTypes.has(type);
