import type { Article } from "../../article/article.js";
import { type Decided, type State, stateOf } from "../../article/decided.js";
import type { Mention } from "../../article/entity.js";
import { type Fragmented, fragmentsOf, hullOf } from "../../article/fragments.js";
import type { LabelledWords } from "../../article/label.js";
import type { Paragraph } from "../../article/paragraph.js";
import type { Quote } from "../../article/quote.js";
import { byPosition, placeKey, type Span } from "../../article/span.js";
import type { Decision } from "../../decisions/decision.js";
import type { PlacedDecision } from "../../decisions/place.js";
import { headerType, headlineType, quoteType, settles, subjectOf } from "../../decisions/subject.js";
import { isSpeech, speakerName } from "../speaker.js";
import { identities } from "./cast.js";

/** One annotation that a person may decide; offsets are UTF-16. */
export interface Annotation extends Span {
  /** The fragments of one with a gap, in text order; left out where it has none. */
  readonly fragments?: readonly Span[];
  readonly kind: "name" | "quote" | "header" | "label";
  /** An OntoNotes type, `Content` for a quote, `Headline`, `Header`, or a label of the folder's own. */
  readonly type: string;
  /** Of a name the identity of its entity, of a quote that of its speaker. */
  readonly entity?: string;
  /** Of a quote: the words that say who. */
  readonly speakerWords?: Span;
  readonly state: State;
  /** How sure the machine is, 0 to 1; 1 unless `state` is "machine". */
  readonly confidence: number;
  /** The id of the decision that it is, follows from, or that remarks on it. */
  readonly decision?: string;
  /** That it follows from the folder's configuration, which gives the name its type. */
  readonly folder?: true;
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
  readonly unsure?: string;
}

/** The key of a place, to look up what was decided or remarked just there. */
const keyOf = (subject: string, spans: readonly Span[]): string => `${subject} ${placeKey(spans)}`;

/** Which decision stands there, or remarks on what stands there. */
const decisionIn = (
  decided: Decided | undefined,
  remark: Decision | undefined,
): Pick<Annotation, "decision"> => {
  const id = decided ? decided.decision : remark?.id;
  return id === undefined ? {} : { decision: id };
};

type Signed = Pick<
  Annotation,
  "folder" | "state" | "confidence" | "decision" | "by" | "at" | "note" | "unsure"
>;

/** What the decisions add to annotations: whose they are, and remarks. */
const signing = (placed: readonly PlacedDecision[]) => {
  const byId = new Map<string, Decision>();
  const remarks = new Map<string, Decision>();
  for (const { decision, spans } of placed) {
    byId.set(decision.id, decision);
    if (!settles(decision.answer)) remarks.set(keyOf(subjectOf(decision), spans), decision);
  }
  const remarked = ({ answer: { note, unsure } }: Decision): Pick<Annotation, "note" | "unsure"> => ({
    ...(note === undefined ? {} : { note }),
    ...(unsure === undefined ? {} : { unsure }),
  });
  return (
    subject: string,
    spans: readonly Span[],
    decided: Decided | undefined,
    confidence: number,
  ): Signed => {
    const state = stateOf(decided);
    const own = decided?.here ? byId.get(decided.decision ?? "") : undefined;
    const remark = own ?? remarks.get(keyOf(subject, spans));
    return {
      state,
      confidence: state === "machine" ? confidence : 1,
      ...decisionIn(decided, remark),
      ...(decided?.folder ? { folder: true } : {}),
      ...(decided?.by === undefined ? {} : { by: decided.by }),
      ...(decided?.at === undefined ? {} : { at: decided.at }),
      ...(remark ? remarked(remark) : {}),
    };
  };
};

const placeOf = (words: Fragmented): Pick<Annotation, "start" | "end" | "fragments"> => ({
  ...hullOf(words),
  ...(words.rest ? { fragments: fragmentsOf(words) } : {}),
});

/** Whether a paragraph is a headline or a section's header. */
const isHeader = ({ kind }: Paragraph): boolean => kind === "headline" || kind === "header";

/**
 * Everything of an article that a person may decide, in text order, what encloses before what is inside. Of quotes those
 * that are somebody's speech or of which somebody decided; with `all` titles and words held at a distance too.
 */
export const annotationsIn = (
  article: Article,
  placed: readonly PlacedDecision[],
  all = false,
): readonly Annotation[] => {
  const signed = signing(placed);
  const names = identities(article);
  const rejected = new Set(
    placed.flatMap(({ decision: { id, answer } }) => (answer.verdict === "rejected" ? id : [])),
  );
  const mention = (one: Mention): Annotation => {
    const { type, entity, confidence, decided } = one;
    return {
      ...placeOf(one),
      kind: "name",
      type,
      ...(names[entity] === undefined ? {} : { entity: names[entity] }),
      ...signed("name", fragmentsOf(one), decided, confidence),
    };
  };
  const label = (one: LabelledWords): Annotation => ({
    ...placeOf(one),
    kind: "label",
    type: one.label,
    ...signed("label", fragmentsOf(one), one.decided, 1),
  });
  const quote = (one: Quote): Annotation => {
    const { start, end, attribution, decided } = one;
    const speaker = attribution?.entity === undefined ? speakerName(article, one) : names[attribution.entity];
    return {
      start,
      end,
      kind: "quote",
      type: quoteType,
      ...(speaker === undefined ? {} : { entity: speaker }),
      ...(attribution?.source ? { speakerWords: attribution.source } : {}),
      ...signed("quote", [one], decided, attribution?.confidence ?? 0),
    };
  };
  const header = ({ start, end, kind, decided }: Paragraph): Annotation => ({
    start,
    end,
    kind: "header",
    type: kind === "headline" ? headlineType : headerType,
    ...signed("line", [{ start, end }], decided, 1),
  });
  return [
    ...article.paragraphs.filter(isHeader).map(header),
    ...article.quotes
      .filter(({ decided }) => !rejected.has(decided?.decision ?? ""))
      .filter((one) => all || isSpeech(one) || one.attribution || one.decided)
      .map(quote),
    ...article.labels.map(label),
    ...article.mentions.map(mention),
  ].sort(byPosition);
};
