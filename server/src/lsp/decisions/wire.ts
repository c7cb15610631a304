import type { Span } from "../../article/span.js";
import type { LabelSetting } from "../../config/labels.js";
import type { Decision } from "../../decisions/decision.js";
import { subjectOf } from "../../decisions/subject.js";
import { alikeIn, alikePlaces } from "../../features/annotate/alike.js";
import { type Annotation, annotationsIn } from "../../features/annotate/annotation.js";
import { castOf } from "../../features/annotate/cast.js";
import type { AnswerChange, Step } from "../../features/annotate/step.js";
import { targetAt } from "../../features/annotate/target.js";
import type {
  AlikePlace,
  Annotated,
  AnnotateTarget,
  DecideStep,
  WireAnnotation,
  WireAnswer,
  WireLabel,
  WireOrphan,
  WireRange,
} from "../../protocol.js";
import type { Positions } from "../positions.js";
import type { CheckedArticle, Reading } from "../reading.js";
import type { DecisionsView } from "./store.js";

const wireAnnotation = (annotation: Annotation, { rangeOf }: Positions): WireAnnotation => {
  const { start, end, fragments, speakerWords, ...rest } = annotation;
  return {
    ...rest,
    range: rangeOf({ start, end }),
    ...(fragments ? { fragments: fragments.map(rangeOf) } : {}),
    ...(speakerWords ? { speakerWords: rangeOf(speakerWords) } : {}),
  };
};

const wireOrphan = ({ id, anchors, answer, creator, created }: Decision): WireOrphan => ({
  decision: id,
  words: anchors.map(({ exact }) => exact).join(" … "),
  before: anchors[0]?.prefix ?? "",
  after: anchors.at(-1)?.suffix ?? "",
  ...(answer.type === undefined ? {} : { type: answer.type }),
  ...(answer.entity === undefined ? {} : { entity: answer.entity }),
  ...(answer.verdict === "rejected" ? { rejected: true } : {}),
  ...(creator === undefined ? {} : { by: creator }),
  ...(created === undefined ? {} : { at: created }),
});

const wireLabel = ({ name, description, parent, color, key, scope }: LabelSetting): WireLabel => ({
  name,
  ...(description === undefined ? {} : { description }),
  ...(parent === undefined ? {} : { parent }),
  ...(color === undefined ? {} : { color }),
  ...(key === undefined ? {} : { key }),
  scope: scope ?? "span",
});

/** Everything of a document that a person may decide, as it stands. */
export const annotatedOf = (
  { version, positions, settings }: Reading,
  { article, decisions }: CheckedArticle,
  { orphans, sidecar, canUndo, canRedo }: DecisionsView,
): Annotated => {
  const { rangeOf } = positions;
  const whole = decisions.filter(({ decision }) => subjectOf(decision) === "article");
  return {
    version,
    annotations: annotationsIn(article, decisions).map((one) => wireAnnotation(one, positions)),
    rejected: decisions.flatMap(({ decision, spans: [span] }) =>
      // Where a label was taken off, something else may well be.
      span && decision.answer.verdict === "rejected" && subjectOf(decision) !== "label"
        ? [{ range: rangeOf(span), decision: decision.id }]
        : [],
    ),
    cast: castOf(article).map(({ name, type, mentions }) => ({
      name,
      type,
      mentions: mentions.map(rangeOf),
    })),
    labels: settings.article.labels.map(wireLabel),
    articleLabels: article.articleLabels.flatMap(({ label, decided: { decision } }) =>
      decision === undefined ? [] : [{ label, decision }],
    ),
    done: whole.some(({ decision }) => decision.answer.verdict === "done"),
    orphans: orphans.map(wireOrphan),
    sidecar,
    canUndo,
    canRedo,
  };
};

/** What a range points at; null where nothing can be annotated. */
export const annotateTarget = (
  { version, positions }: Reading,
  { article, decisions }: CheckedArticle,
  range: WireRange,
): AnnotateTarget | null => {
  const target = targetAt(article, decisions, positions.spanOf(range));
  if (target === undefined) return null;
  const span = { start: target.start, end: target.end };
  return {
    version,
    range: positions.rangeOf(span),
    words: article.text.slice(span.start, span.end),
    annotations: target.annotations.map((one) => wireAnnotation(one, positions)),
    alike: alikePlaces(article, decisions, span).length,
  };
};

/** The other places that hold the words of a range and have no decision of their own. */
export const alikeOf = (
  { positions }: Reading,
  { article, decisions }: CheckedArticle,
  range: WireRange,
  type?: string,
): readonly AlikePlace[] =>
  alikeIn(article, decisions, positions.spanOf(range), type).map(({ start, end, ...rest }) => ({
    ...rest,
    range: positions.rangeOf({ start, end }),
  }));

const answerFrom = ({ speaker, ...rest }: WireAnswer, spanOf: (range: WireRange) => Span): AnswerChange => ({
  ...rest,
  ...(speaker === undefined
    ? {}
    : { speaker: speaker?.kind === "words" ? { kind: "words", span: spanOf(speaker.range) } : speaker }),
});

/** A step of a gesture in the article's own offsets. */
export const stepFrom = (step: DecideStep, spanOf: (range: WireRange) => Span): Step =>
  step.kind === "forget"
    ? step
    : {
        kind: "decide",
        spans: step.ranges.map(spanOf),
        answer: answerFrom(step.answer, spanOf),
        ...(step.scope === undefined ? {} : { scope: step.scope }),
        ...(step.moves === undefined ? {} : { moves: step.moves }),
      };
