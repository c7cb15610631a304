import * as l10n from "@vscode/l10n";
import type { WireAnnotation } from "../../../server/src/protocol.js";
import { gestureKeys, typeName } from "./annotation-keys.js";
import type { Entry } from "./entry.js";
import { decidedWords, shortWords } from "./gesture-words.js";
import { offStep } from "./off-step.js";
import { isSameRange } from "./place-of.js";
import type { Pointed } from "./pointed.js";
import { stepOn } from "./step-on.js";

const notWords: Readonly<Record<WireAnnotation["kind"], () => string>> = {
  name: () => l10n.t("Not a Name"),
  quote: () => l10n.t("Not a Quote"),
  header: () => l10n.t("Not a Header"),
  label: () => l10n.t("Not This Label"),
};

const nothingWords: Readonly<Record<WireAnnotation["kind"], () => string>> = {
  name: () => l10n.t("no name"),
  quote: () => l10n.t("no quote"),
  header: () => l10n.t("no header"),
  label: () => l10n.t("without that label"),
};

/** A place of which somebody decided that nothing is there: that can be forgotten. */
const rejectedEntries = ({ target, annotated }: Pointed): readonly Entry[] => {
  const rejected = annotated.rejected.find(({ range }) => isSameRange(range, target.range));
  if (rejected === undefined) return [];
  return [
    {
      group: l10n.t("Right or not"),
      key: gestureKeys.forget,
      label: l10n.t("Forget the Decision"),
      description: l10n.t("that nothing is here"),
      action: {
        kind: "decide",
        steps: [{ kind: "forget", decision: rejected.decision }],
        told: decidedWords(target.words, l10n.t("decision forgotten")),
      },
    },
  ];
};

/** Whether what stands there is right. */
export const verdictEntries = (pointed: Pointed, subject: WireAnnotation | undefined): readonly Entry[] => {
  if (subject === undefined) return rejectedEntries(pointed);
  const { target, scope } = pointed;
  const group = l10n.t("Right or not");
  const onlyHere = subject.kind === "name" && scope === "here";
  const reach = subject.kind === "name" ? (scope === "here" ? "here" : "article") : undefined;
  const confirm: Entry = {
    name: "confirm",
    group,
    key: gestureKeys.confirm,
    label: l10n.t("Confirm"),
    description: typeName(subject.type),
    action: {
      kind: "decide",
      steps: [stepOn(subject, { verdict: "confirmed" }, "here")],
      told: decidedWords(target.words, l10n.t("{0}, confirmed", typeName(subject.type))),
    },
  };
  const reject: Entry = {
    name: "reject",
    group,
    key: gestureKeys.reject,
    label: notWords[subject.kind](),
    action: {
      kind: "decide",
      steps:
        subject.kind === "label" ? [offStep(subject)] : [stepOn(subject, { verdict: "rejected" }, reach)],
      told: decidedWords(
        target.words,
        nothingWords[subject.kind](),
        onlyHere,
        subject.kind === "name" ? target.alike : 0,
      ),
      ...(subject.kind === "name" && !onlyHere ? { alike: { verdict: "rejected" } } : {}),
    },
  };
  return subject.kind === "label" ? [reject] : [confirm, reject];
};

/** What may be remarked on what stands there, and what a person said of it forgotten. */
export const remarkEntries = (subject: WireAnnotation | undefined): readonly Entry[] => {
  if (subject === undefined) return [];
  const group = l10n.t("Remarks");
  const { decision, state, note, unsure, type } = subject;
  const unsureEntry: Entry = {
    group,
    key: gestureKeys.unsure,
    label: l10n.t("Unsure…"),
    isCurrent: unsure !== undefined,
    description: unsure === undefined ? l10n.t("for somebody to look at again") : shortWords(unsure),
    action: { kind: "unsure", annotation: subject },
  };
  const noteEntry: Entry = {
    group,
    key: gestureKeys.note,
    label: l10n.t("Note…"),
    isCurrent: note !== undefined,
    description: note === undefined ? "" : shortWords(note),
    action: { kind: "note", annotation: subject },
  };
  if (decision === undefined) return [unsureEntry, noteEntry];
  const forget: Entry = {
    group,
    key: gestureKeys.forget,
    label: l10n.t("Forget the Decision"),
    description:
      state === "follows"
        ? l10n.t("the one elsewhere that this follows from")
        : l10n.t("what the machine finds holds again"),
    action: {
      kind: "decide",
      steps: [{ kind: "forget", decision }],
      told: l10n.t("Decision forgotten: {0}", typeName(type)),
    },
  };
  return [unsureEntry, noteEntry, forget];
};
