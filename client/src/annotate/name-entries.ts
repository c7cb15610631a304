import * as l10n from "@vscode/l10n";
import type { DecideStep, WireAnnotation, WireRange } from "../../../server/src/protocol.js";
import { gestureKeys, nameTypes, type TypeKey, typeKey } from "./annotation-keys.js";
import type { Entry, EntryAction } from "./entry.js";
import { decidedWords } from "./gesture-words.js";
import { rangesOf } from "./place-of.js";
import type { Pointed } from "./pointed.js";

const values: ReadonlySet<string> = new Set(["DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"]);

/** The ranges that a decision on the words pointed at is about. */
const rangesAt = ({ target }: Pointed, subject: WireAnnotation | undefined): readonly WireRange[] =>
  subject?.kind === "name" ? rangesOf(subject) : [target.range];

/** A decided name that the words pointed at are another span of: its decision moves here. */
const movedBy = ({ target }: Pointed, subject: WireAnnotation | undefined): string | undefined =>
  subject?.kind === "name"
    ? undefined
    : target.annotations.find(({ kind, state }) => kind === "name" && state === "decided")?.decision;

/** The step that gives the words pointed at a type. */
const typeStep = (pointed: Pointed, subject: WireAnnotation | undefined, type: string): DecideStep => {
  const moves = movedBy(pointed, subject);
  return {
    kind: "decide",
    ranges: rangesAt(pointed, subject),
    answer: { type },
    scope: pointed.scope === "here" ? "here" : "article",
    ...(moves === undefined ? {} : { moves }),
  };
};

const actionFor = (pointed: Pointed, subject: WireAnnotation | undefined, one: TypeKey): EntryAction => {
  const { target, scope } = pointed;
  if (scope === "folder") return { kind: "folder", name: target.words, type: one.type };
  return {
    kind: "decide",
    steps: [typeStep(pointed, subject, one.type)],
    told: decidedWords(target.words, one.name(), scope === "here", target.alike),
    ...(scope === "here" ? {} : { alike: { type: one.type } }),
  };
};

const entriesOf = (
  types: readonly TypeKey[],
  group: string,
  pointed: Pointed,
  subject: WireAnnotation | undefined,
): readonly Entry[] =>
  types.map((one) => {
    const key = typeKey(one.type, pointed.annotated.labels);
    return {
      name: one.type,
      group,
      ...(key === undefined ? {} : { key }),
      label: one.name(),
      description: one.means(),
      isCurrent: subject?.kind === "name" && subject.type === one.type,
      action: actionFor(pointed, subject, one),
    };
  });

/** The types of names that the words pointed at may be. */
export const typeEntries = (pointed: Pointed, subject: WireAnnotation | undefined): readonly Entry[] => {
  const types = nameTypes.filter(({ type }) => !values.has(type));
  return entriesOf(types, l10n.t("What it is"), pointed, subject);
};

/** The types of figures and dates that they may be. */
export const valueEntries = (pointed: Pointed, subject: WireAnnotation | undefined): readonly Entry[] => {
  const types = nameTypes.filter(({ type }) => values.has(type));
  return entriesOf(types, l10n.t("Dates and figures"), pointed, subject);
};

/** Who the words pointed at may be. */
export const identityEntries = (pointed: Pointed, subject: WireAnnotation | undefined): readonly Entry[] => {
  const { target, annotated } = pointed;
  if (subject?.kind === "name" && values.has(subject.type)) return [];
  const group = l10n.t("Who or what it is");
  const ranges = rangesAt(pointed, subject);
  const entity = subject?.kind === "name" ? subject.entity : undefined;
  const sameAs: Entry = {
    name: "sameAs",
    group,
    key: gestureKeys.sameAs,
    label: l10n.t("Same As…"),
    description: entity ?? "",
    action: { kind: "sameAs", ranges, ...(entity === undefined ? {} : { entity }) },
  };
  if (entity === undefined) return [sameAs];
  const mentions = annotated.cast.find(({ name }) => name === entity)?.mentions.length ?? 0;
  const another: Entry = {
    group,
    key: gestureKeys.someoneElse,
    label: l10n.t("Someone Else"),
    description: l10n.t("not the {0} of the other places", entity),
    action: {
      kind: "decide",
      steps: [{ kind: "decide", ranges, answer: { another: true }, scope: "here" }],
      told: decidedWords(target.words, l10n.t("someone else"), true),
    },
  };
  const split: Entry = {
    name: "split",
    group,
    label: l10n.t("Split This Entity…"),
    description: l10n.t("{0} mentions of {1}", mentions, entity),
    action: { kind: "split", entity, range: target.range },
  };
  return [sameAs, ...(mentions > 1 ? [another, split] : [])];
};
