import * as l10n from "@vscode/l10n";
import type { WireAnnotation } from "../../../server/src/protocol.js";
import { numberInWords } from "../number-in-words.js";
import { gestureKeys, typeName } from "./annotation-keys.js";
import type { Entry } from "./entry.js";
import { shortWords } from "./gesture-words.js";
import type { Pointed } from "./pointed.js";
import { percent } from "./state-words.js";
import { undecidedOfType, undecidedSure } from "./undecided.js";

/** What may be said at once of all that is like what stands there. */
export const moreEntries = (
  { target, annotated }: Pointed,
  subject: WireAnnotation | undefined,
): readonly Entry[] => {
  if (subject === undefined) return [];
  const group = l10n.t("Several at once");
  const alike: Entry = {
    group,
    key: gestureKeys.allAlike,
    label: l10n.t("All {0} Like This…", numberInWords(target.alike + 1)),
    description: shortWords(target.words),
    action: { kind: "allAlike", range: target.range },
  };
  const { type, confidence } = subject;
  const sameType = undecidedOfType(annotated.annotations, type).length;
  const sure = undecidedSure(annotated.annotations, confidence).length;
  const ofType: Entry = {
    name: "confirmType",
    group,
    label: l10n.t("Confirm All of This Type…"),
    description: l10n.t("{0} undecided: {1}", numberInWords(sameType), typeName(type)),
    action: { kind: "confirmType", type },
  };
  const atLeast: Entry = {
    name: "confirmSure",
    group,
    label: l10n.t("Confirm All at Least This Sure…"),
    description: l10n.t("{0} undecided of {1} and more", numberInWords(sure), percent(confidence)),
    action: { kind: "confirmSure", confidence },
  };
  const isNameOrLabel = subject.kind === "name" || subject.kind === "label";
  return [
    ...(target.alike > 0 && isNameOrLabel ? [alike] : []),
    ...(sameType > 1 && subject.kind !== "label" ? [ofType] : []),
    ...(sure > 1 && subject.state === "machine" && subject.kind !== "header" ? [atLeast] : []),
  ];
};
