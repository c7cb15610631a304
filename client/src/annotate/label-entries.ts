import * as l10n from "@vscode/l10n";
import type { WireLabel } from "../../../server/src/protocol.js";
import { labelKey } from "./annotation-keys.js";
import type { Entry } from "./entry.js";
import { decidedWords } from "./gesture-words.js";
import { offStep } from "./off-step.js";
import { isSameRange } from "./place-of.js";
import type { Pointed } from "./pointed.js";

const described = ({ description, parent }: WireLabel): string =>
  [description, parent === undefined ? undefined : l10n.t("part of {0}", parent)]
    .filter((part) => part !== undefined)
    .join(" · ");

const spanEntry = ({ target, annotated }: Pointed, label: WireLabel): Entry => {
  const { name } = label;
  const standing = target.annotations.find(
    (one) => one.kind === "label" && one.type === name && isSameRange(one.range, target.range),
  );
  const key = labelKey(label, annotated.labels);
  const common = {
    group: l10n.t("Labels of this folder"),
    ...(key === undefined ? {} : { key }),
    label: name,
    description: described(label),
    isCurrent: standing !== undefined,
  };
  if (standing !== undefined) {
    const told = decidedWords(target.words, l10n.t("not {0} any more", name));
    return { ...common, action: { kind: "decide", steps: [offStep(standing)], told } };
  }
  return {
    ...common,
    action: {
      kind: "decide",
      steps: [{ kind: "decide", ranges: [target.range], answer: { type: name } }],
      told: decidedWords(target.words, name),
      alike: { type: name },
    },
  };
};

const articleEntry = ({ annotated }: Pointed, label: WireLabel): Entry => {
  const { name } = label;
  const standing = annotated.articleLabels.find((one) => one.label === name);
  const key = labelKey(label, annotated.labels);
  const article = l10n.t("The article");
  return {
    group: l10n.t("Labels of the whole article"),
    ...(key === undefined ? {} : { key }),
    label: name,
    description: described(label),
    isCurrent: standing !== undefined,
    action:
      standing === undefined
        ? {
            kind: "decide",
            steps: [{ kind: "decide", ranges: [], answer: { type: name } }],
            told: `${article}: ${name}`,
          }
        : {
            kind: "decide",
            steps: [{ kind: "forget", decision: standing.decision }],
            told: `${article}: ${l10n.t("not {0} any more", name)}`,
          },
  };
};

/** Labels that stand there and that the folder does not have any more, so that they can be taken off. */
const unknownLabels = ({ target, annotated }: Pointed): readonly WireLabel[] => {
  const known = new Set(annotated.labels.map(({ name }) => name));
  const description = l10n.t("No label of .copydesk.json");
  const onWords = target.annotations.flatMap(({ kind, type, range }): WireLabel[] =>
    kind === "label" && isSameRange(range, target.range) ? [{ name: type, description, scope: "span" }] : [],
  );
  const onArticle = annotated.articleLabels.map(
    ({ label }): WireLabel => ({ name: label, description, scope: "article" }),
  );
  return [...onWords, ...onArticle].filter(({ name }) => !known.has(name));
};

/** The folder's own labels, to be put on the words or taken from them, and those of the whole article. */
export const labelEntries = (pointed: Pointed): readonly Entry[] => {
  const labels = [...pointed.annotated.labels, ...unknownLabels(pointed)];
  return [
    ...labels.filter(({ scope }) => scope === "span").map((label) => spanEntry(pointed, label)),
    ...labels.filter(({ scope }) => scope === "article").map((label) => articleEntry(pointed, label)),
  ];
};
