import * as l10n from "@vscode/l10n";
import type { Answer, AnswerChange, AnswerChoice } from "../../server/src/protocol.js";

/** Who keeps an answer: the user's settings, or the `.copydesk.json` of a folder. */
export type Keeper =
  | { readonly kind: "user" }
  | { readonly kind: "folder"; readonly uri: string; readonly name: string };

/** The headings of a list of answers, the narrowest answers first. */
export const answerGroups: readonly {
  readonly list: Answer["list"];
  readonly here: () => string;
  /** With the name of who keeps them. */
  readonly all: (keeper: string) => string;
}[] = [
  {
    list: "ignored",
    here: () => l10n.t("This place"),
    all: (keeper) => l10n.t("{0}: Places", keeper),
  },
  { list: "words", here: () => l10n.t("This word"), all: (keeper) => l10n.t("{0}: Words", keeper) },
  { list: "names", here: () => l10n.t("This name"), all: (keeper) => l10n.t("{0}: Names", keeper) },
  {
    list: "rules",
    here: () => l10n.t("This rule"),
    all: (keeper) => l10n.t("{0}: Rules turned off", keeper),
  },
  {
    list: "ignore",
    here: () => l10n.t("This file"),
    all: (keeper) => l10n.t("{0}: Files not checked", keeper),
  },
];

/** Stands after “in” and “out of”. */
const placeOfKeeping = (keeper: Keeper): string =>
  keeper.kind === "user" ? l10n.t("your user settings") : l10n.t("{0}’s .copydesk.json", keeper.name);

// A glob that names just one file reads better without the marks that make it exact.
const fileOfGlob = (glob: string): string =>
  /^!?\/(?:[^*?[\]{}()!+@|^$"\\]|\\.)+$/.test(glob)
    ? glob.replace(/^(!?)\//, "$1").replace(/\\(.)/g, "$1")
    : glob;

/** An answer in a few words: what it lets pass. */
export const subjectOf = ({ list, value }: Answer): string => {
  switch (list) {
    case "words":
    case "names":
    case "rules":
      return value;
    case "ignore":
      return fileOfGlob(value);
    case "ignored":
      return value.words;
  }
};

/** What tells an answer from others with the same subject; undefined where there is nothing to add. */
export const circumstancesOf = (answer: Answer): string | undefined => {
  const files = answer.list === "ignored" ? answer.value.files : answer.override;
  const where = files === undefined ? [] : [l10n.t("only in {0}", files.map(fileOfGlob).join(", "))];
  const said =
    answer.list === "ignored"
      ? [answer.value.rule]
      : answer.list === "names" && answer.type !== undefined
        ? [answer.type]
        : [];
  const parts = [...said, ...where];
  return parts.length === 0 ? undefined : parts.join(" · ");
};

/** The words around a place, as its answer remembers them. */
export const surroundingsOf = ({ list, value }: Answer): string | undefined =>
  list === "ignored" ? `… ${value.before} ${value.words} ${value.after} …`.replace(/ +/g, " ") : undefined;

/** A choice as a menu offers it: what it does, and where the answer is kept. */
export interface ChoiceWords {
  readonly label: string;
  readonly detail: string;
}

/** The words for a choice about a document, by the document's file name; `several` where others are of the same kind. */
export const choiceWords = (
  { answer, words, rule }: AnswerChoice,
  keeper: Keeper,
  fileName: string,
  several: boolean,
): ChoiceWords => {
  const own = keeper.kind === "user";
  const folder = own ? "" : keeper.name;
  const kept = own ? l10n.t("Kept in your user settings") : l10n.t("Kept in .copydesk.json of {0}", folder);
  const as = (label: string): ChoiceWords => ({ label, detail: kept });
  switch (answer.list) {
    case "ignored":
      return as(
        several ? l10n.t("Let “{0}” stand here ({1})", words, rule) : l10n.t("Let “{0}” stand here", words),
      );
    case "words":
      return as(
        own
          ? l10n.t("Add “{0}” to your own dictionary", words)
          : l10n.t("Add “{0}” to the dictionary of {1}", words, folder),
      );
    case "names":
      return as(l10n.t("“{0}” is a name", words));
    case "rules":
      return as(l10n.t("Turn off {0} in {1}", answer.value, folder));
    case "ignore":
      return {
        label: l10n.t("Never check {0}", fileName),
        detail: l10n.t("Its names and quotes stay marked. Kept in .copydesk.json of {0}", folder),
      };
  }
};

const saidNo = (answer: Answer, place: string): string => {
  const subject = subjectOf(answer);
  switch (answer.list) {
    case "words":
      return l10n.t("“{0}” is a word in {1} now.", subject, place);
    case "names":
      return answer.type === undefined
        ? l10n.t("“{0}” is a name in {1} now.", subject, place)
        : l10n.t("“{0}” has the type {1} in {2} now.", subject, answer.type, place);
    case "ignored":
      return l10n.t("“{0}” may stand there: noted in {1}.", subject, place);
    case "rules":
      return answer.level === "off"
        ? l10n.t("The rule {0} is off: noted in {1}.", subject, place)
        : l10n.t("The rule {0} is at “{1}” in {2} again.", subject, answer.level, place);
    case "ignore":
      return subject.startsWith("!")
        ? l10n.t("{0} is checked again: noted in {1}.", subject.slice(1), place)
        : l10n.t(
            "{0} is not checked any more: noted in {1}. Its names and quotes stay marked.",
            subject,
            place,
          );
  }
};

const tookBack = (answer: Answer, place: string): string => {
  const subject = subjectOf(answer);
  switch (answer.list) {
    case "words":
      return l10n.t("“{0}” is no word in {1} any more.", subject, place);
    case "names":
      return answer.type === undefined
        ? l10n.t("“{0}” is no name in {1} any more.", subject, place)
        : l10n.t("“{0}” has no type in {1} any more.", subject, place);
    case "ignored":
      return l10n.t("“{0}” is pointed out again: it was taken out of {1}.", subject, place);
    case "rules":
      return l10n.t("The rule {0} is on again: it was taken out of {1}.", subject, place);
    case "ignore":
      return l10n.t("{0} is checked again: it was taken out of {1}.", subject, place);
  }
};

/** What a change that was made did, in one sentence or two. */
export const changeWords = ({ action, answer }: AnswerChange, keeper: Keeper): string =>
  (action === "add" ? saidNo : tookBack)(answer, placeOfKeeping(keeper));

/** That there was nothing to change. */
export const nothingChanged = ({ action, answer }: AnswerChange, keeper: Keeper): string => {
  const place = placeOfKeeping(keeper);
  const subject = subjectOf(answer);
  return action === "add"
    ? l10n.t("Nothing was changed: “{0}” cannot be written in {1}, or stands there already.", subject, place)
    : l10n.t("Nothing was changed: “{0}” does not stand in {1} any more.", subject, place);
};
