import { type EntityType, entityTypes } from "../article/entity.js";
import type { Answer, Decision } from "./decision.js";
import { isMachineType } from "./machine-types.js";

/** What a decision is about: a name, who says a quote, what a line is, a label of the folder's own, or the article as a whole. */
export type Subject = "name" | "quote" | "line" | "label" | "article";

/** The types of quotes and lines, beside those of OntoNotes. */
export const quoteType = "Content";
export const headlineType = "Headline";
export const headerType = "Header";

const lineTypes: ReadonlySet<string> = new Set([headlineType, headerType]);

/** Whether a type is one of those that the machine finds for names, dates and figures. */
export const isEntityType = (type: string | undefined): type is EntityType =>
  entityTypes.some((known) => known === type);

/** What is decided by a type: `PERSON` of a name, `Header` of a line, `Content` of a quote, any other is a label. */
export const subjectOfType = (type: string): Exclude<Subject, "article"> => {
  if (lineTypes.has(type)) return "line";
  if (type === quoteType) return "quote";
  return isMachineType(type) ? "name" : "label";
};

/** The type that a decision speaks of: its own, or what the machine had there. */
export const statedType = ({ answer, machine }: Pick<Decision, "answer" | "machine">): string | undefined =>
  answer.type ?? machine?.type;

/** What a decision is about, by its own type or by that of what the machine had there. */
export const subjectOf = (decision: Pick<Decision, "anchors" | "answer" | "machine">): Subject => {
  if (decision.anchors.length === 0) return "article";
  if (decision.answer.speaker !== undefined) return "quote";
  const type = statedType(decision);
  return type === undefined ? "name" : subjectOfType(type);
};

/** Whether something was decided, and not only remarked. */
export const settles = ({ type, verdict, entity, speaker }: Answer): boolean =>
  type !== undefined || verdict !== undefined || entity !== undefined || speaker !== undefined;

/** The type that a decision gives its place; that of the machine counts where the person saw and kept it. */
export const typeOf = ({ answer, machine }: Decision): string | undefined =>
  answer.type ?? (answer.verdict === "confirmed" || answer.entity !== undefined ? machine?.type : undefined);
