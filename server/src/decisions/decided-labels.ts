import { fragmented, fragmentsOf, hullOf } from "../article/fragments.js";
import { addTo } from "../article/grouped.js";
import type { ArticleLabel, LabelledWords } from "../article/label.js";
import { byPosition, merged, placeKey, type Span, touches } from "../article/span.js";
import type { Decision } from "./decision.js";
import { isMachineType } from "./machine-types.js";
import type { PlacedDecision } from "./place.js";
import { samePlaces } from "./same-places.js";
import { settles, statedType } from "./subject.js";
import { whose } from "./whose.js";

/** The labels that people gave an article and its words. */
export interface DecidedLabels {
  /** In text order, what encloses before what is inside. */
  readonly labels: readonly LabelledWords[];
  /** Each once, in the order of the decisions. */
  readonly articleLabels: readonly ArticleLabel[];
}

/** No labels. */
export const unlabelled: DecidedLabels = { labels: [], articleLabels: [] };

/** The label that something was decided of. */
const labelOf = (decision: Decision): string | undefined => {
  if (!settles(decision.answer)) return undefined;
  const type = statedType(decision);
  return type === undefined || isMachineType(type) ? undefined : type;
};

/** The words that people labelled themselves. */
const given = (label: string, decisions: readonly PlacedDecision[]): readonly LabelledWords[] =>
  decisions.flatMap(({ decision, spans }): LabelledWords[] => {
    const words = decision.answer.verdict === "rejected" ? undefined : fragmented(spans);
    return words ? [{ ...words, label, decided: whose(decision, true) }] : [];
  });

type ByLabel = ReadonlyMap<string, readonly PlacedDecision[]>;

/** Every other place with the words of a decision that means the whole article, and no decision of its own on the label. */
const following = (text: string, byLabel: ByLabel): readonly LabelledWords[] => {
  const telling = new Map<string, Map<string, Decision>>();
  const own = new Map<string, readonly Span[]>();
  for (const [label, decisions] of byLabel) {
    own.set(label, merged(decisions.flatMap(({ spans }) => spans)));
    for (const { decision, spans } of decisions) {
      const [span] = spans;
      if (!span || spans.length > 1 || decision.scope !== "article") continue;
      const words = text.slice(span.start, span.end);
      const labels = telling.get(words) ?? new Map<string, Decision>();
      telling.set(words, labels);
      if ((labels.get(label)?.created ?? "") <= (decision.created ?? "")) labels.set(label, decision);
    }
  }
  return samePlaces(text, telling).flatMap(({ start, end, value }) =>
    [...value].flatMap(([label, decision]): LabelledWords[] =>
      decision.answer.verdict === "rejected" || touches(own.get(label) ?? [], { start, end })
        ? []
        : [{ start, end, label, decided: whose(decision, false) }],
    ),
  );
};

/** Of the same words with the same label, as two people may have decided, the latest decision is told. */
const eachOnce = (labels: readonly LabelledWords[]): readonly LabelledWords[] => {
  const latest = new Map<string, LabelledWords>();
  for (const label of labels) {
    const key = `${placeKey(fragmentsOf(label))} ${label.label}`;
    const known = latest.get(key);
    if (!known || (known.decided.at ?? "") < (label.decided.at ?? "")) latest.set(key, label);
  }
  return [...latest.values()];
};

/** Orders by the first word, what reaches further before what it encloses. */
const outerFirst = (a: LabelledWords, b: LabelledWords): number => byPosition(hullOf(a), hullOf(b));

/**
 * The labels that decisions give an article with this text. A decision whose type is none of the machine's is a label's,
 * whether or not the folder knows it. Linear in the text and in the decisions.
 */
export const decidedLabels = (text: string, placed: readonly PlacedDecision[]): DecidedLabels => {
  const byLabel = new Map<string, PlacedDecision[]>();
  const whole = new Map<string, ArticleLabel>();
  for (const one of placed) {
    const label = labelOf(one.decision);
    if (label === undefined) continue;
    if (one.spans.length > 0) addTo(byLabel, label, one);
    else if (one.decision.answer.verdict !== "rejected" && !whole.has(label)) {
      whole.set(label, { label, decided: whose(one.decision, true) });
    }
  }
  return {
    labels: eachOnce([
      ...[...byLabel].flatMap(([label, decisions]) => given(label, decisions)),
      ...following(text, byLabel),
    ]).toSorted(outerFirst),
    articleLabels: [...whole.values()],
  };
};
