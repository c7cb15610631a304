import { byPosition, type Span } from "../article/span.js";
import { annotationsOf } from "../features/annotations.js";
import { type AnnotationsParams, type LabelledRanges, noSpans, type WireRange } from "../protocol.js";
import type { DecisionsView } from "./decisions/store.js";
import type { Reading } from "./reading.js";

/** What is told of the decisions on an article; nothing where all is well. */
const standingOf = ({ orphans, sidecar }: DecisionsView): Pick<AnnotationsParams, "decisions"> =>
  orphans.length === 0 && sidecar.reason === undefined
    ? {}
    : { decisions: { lost: orphans.length, sidecar } };

/** What a client highlights in one version of a document, and the figures of its status line. */
export const annotationsParams = (reading: Reading, decisions: DecisionsView): AnnotationsParams => {
  const { uri, version, state, reason, checked, positions, settings } = reading;
  const { folder, article } = settings;
  const base = {
    uri,
    version,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(state === "unchecked" && article.unchecked && folder !== undefined
      ? { checkAgain: { folder, ...article.unchecked.checkAgain } }
      : {}),
  };
  if (!checked)
    return { ...base, spans: noSpans, labels: [], sources: 0, quotes: 0, attributedQuotes: 0, words: 0 };
  const annotations = annotationsOf(checked.article);
  const ranges = (spans: readonly Span[]): readonly WireRange[] => spans.map(positions.rangeOf);
  const labels = annotations.labels.map(({ label, spans }): LabelledRanges => {
    const order = article.labels.findIndex(({ name }) => name === label);
    const color = article.labels[order]?.color;
    return {
      label,
      ...(color === undefined ? {} : { color }),
      ...(order < 0 ? {} : { order }),
      ranges: ranges(spans),
    };
  });
  return {
    ...base,
    spans: {
      people: ranges(annotations.people),
      organizations: ranges(annotations.organizations),
      places: ranges(annotations.places),
      groups: ranges(annotations.groups),
      dates: ranges(annotations.dates),
      quotes: ranges(annotations.quotes),
      reported: ranges(annotations.reported),
      headers: ranges(annotations.headers),
      labels: ranges(annotations.labels.flatMap(({ spans }) => spans).sort(byPosition)),
    },
    labels,
    ...standingOf(decisions),
    sources: annotations.sources,
    quotes: annotations.quoteCount,
    attributedQuotes: annotations.attributedQuotes,
    words: annotations.words,
  };
};
