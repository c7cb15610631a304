import * as l10n from "@vscode/l10n";
import type { Span } from "../article/span.js";
import type { PlacedDecision } from "../decisions/place.js";
import { type Subject, subjectOf } from "../decisions/subject.js";
import { emphasis, fill, plain, type RichText } from "./rich-text.js";

/** What people noted on just this place, or on the article as a whole, and of what they are not sure there; a line each. */
export const remarksOn = (
  decisions: readonly PlacedDecision[],
  subject: Subject,
  place: Span | undefined,
): RichText =>
  decisions.flatMap(({ decision, spans: [span, ...rest] }): RichText => {
    const { note, unsure } = decision.answer;
    if (note === undefined && unsure === undefined) return [];
    if (subjectOf(decision) !== subject) return [];
    if (span?.start !== place?.start || (rest.at(-1) ?? span)?.end !== place?.end) return [];
    const who = [plain(decision.creator ?? l10n.t("Somebody"))];
    const lines: RichText[number][] = [];
    if (note !== undefined) lines.push(fill(l10n.t("Note by {0}: {1}"), who, [emphasis(note)]));
    if (unsure === "") lines.push(fill(l10n.t("{0} is not sure."), who));
    else if (unsure !== undefined) lines.push(fill(l10n.t("{0} is not sure: {1}"), who, [emphasis(unsure)]));
    return lines;
  });

/** How sure the machine is of what nobody decided, in one sentence; 0 to 1. */
export const machineInWords = (confidence: number): string => {
  if (confidence >= 0.9) return l10n.t("Found by Copydesk, which is almost certain; nobody has decided.");
  if (confidence >= 0.7) return l10n.t("Found by Copydesk, which thinks it likely; nobody has decided.");
  return l10n.t("Found by Copydesk, which is not sure; nobody has decided.");
};
