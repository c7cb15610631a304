import type { Span } from "../../article/span.js";
import type { Anchor, Answer, DecidedSpeaker } from "../../decisions/decision.js";
import type { Subject } from "../../decisions/subject.js";
import type { Standing } from "./standing.js";
import type { AnswerChange, SpeakerChange } from "./step.js";

/** What merging an answer needs to know of its place. */
export interface AnswerPlace {
  readonly subject: Subject;
  /** What is shown there now. */
  readonly standing: Standing | undefined;
  readonly anchorAt: (span: Span) => Anchor;
  /** The identity of somebody who is not in the article yet. */
  readonly another: () => string;
}

type Parts = { -readonly [Part in keyof Answer]: Answer[Part] };

const speakerFrom = (change: SpeakerChange, anchorAt: (span: Span) => Anchor): DecidedSpeaker =>
  change.kind === "words" ? { kind: "words", anchor: anchorAt(change.span) } : change;

/** What a person confirms is what is shown: it is written down, so that it lasts whatever the machine says later. */
const confirmShown = (parts: Parts, { subject, standing, anchorAt }: AnswerPlace): void => {
  if (subject === "article") return;
  const type = parts.type ?? standing?.type;
  if (type !== undefined) parts.type = type;
  const speaker = parts.speaker ?? (standing?.speaker && speakerFrom(standing.speaker, anchorAt));
  if (subject === "quote" && speaker) parts.speaker = speaker;
};

/** Nothing is there: what was said to be there no longer holds. Of a line it is told what it is not. */
const reject = (parts: Parts, { subject, standing }: AnswerPlace): void => {
  delete parts.entity;
  delete parts.speaker;
  const type = parts.type ?? standing?.type;
  if (subject === "name" || type === undefined) delete parts.type;
  else parts.type = type;
};

const setText = (parts: Parts, part: "note" | "unsure", value: string | null | undefined): void => {
  if (value === undefined) return;
  if (value === null || (part === "note" && value === "")) delete parts[part];
  else parts[part] = value;
};

/** The answer of a place after a change of it. Empty where nothing is left of it. */
export const mergeAnswer = (before: Answer, change: AnswerChange, place: AnswerPlace): Answer => {
  const parts: Parts = { ...before };
  const { type, verdict, entity, another, speaker, note, unsure } = change;
  const says = [type, entity, speaker].some((part) => part !== undefined && part !== null) || another;
  // Whoever says what is there no longer says that nothing is, nor confirms what was there before.
  if (says && parts.verdict !== "done") delete parts.verdict;
  if (type === null) delete parts.type;
  else if (type !== undefined) parts.type = type;
  if (another) parts.entity = place.another();
  else if (entity === null) delete parts.entity;
  else if (entity !== undefined) parts.entity = entity;
  if (speaker === null) delete parts.speaker;
  else if (speaker !== undefined) parts.speaker = speakerFrom(speaker, place.anchorAt);
  if (verdict === null) delete parts.verdict;
  else if (verdict !== undefined) {
    parts.verdict = verdict;
    if (verdict === "confirmed") confirmShown(parts, place);
    else if (verdict === "rejected") reject(parts, place);
  }
  // Who an entity is says what it is, too, or it would be lost where the machine changes its mind.
  if (parts.entity !== undefined && parts.type === undefined && place.standing)
    parts.type = place.standing.type;
  setText(parts, "note", note);
  setText(parts, "unsure", unsure);
  return parts;
};
