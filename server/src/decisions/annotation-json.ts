import type { Anchor, Answer, DecidedSpeaker, Decision } from "./decision.js";
import { isMachineType } from "./machine-types.js";
import { type AnnotationJson, type BodyJson, othersSchema, type SelectorJson } from "./sidecar-schema.js";

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const othersFrom = (value: unknown): Pick<Anchor, "others"> => {
  const read = othersSchema.safeParse(value);
  return read.success ? { others: read.data } : {};
};

/** The anchor that a place's selectors describe; undefined where none of them quotes its words. */
const anchorFrom = (selectors: readonly SelectorJson[]): Anchor | undefined => {
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const exact = quote?.["exact"];
  if (quote === undefined || typeof exact !== "string") return undefined;
  const [start, end] = [position?.["start"], position?.["end"]];
  return {
    exact,
    prefix: text(quote["prefix"]),
    suffix: text(quote["suffix"]),
    ...(typeof start === "number" && typeof end === "number" ? { position: { start, end } } : {}),
    ...othersFrom(quote["copydesk:others"]),
  };
};

const speakerFrom = (body: BodyJson): DecidedSpeaker | undefined => {
  if (body.type === "SpecificResource") {
    const anchor = anchorFrom(listOf(body["selector"] as SelectorJson | readonly SelectorJson[] | undefined));
    return anchor && { kind: "words", anchor };
  }
  const name = text(body["value"]);
  if (name === "") return undefined;
  return name === "nobody" ? { kind: "nobody" } : { kind: "entity", name };
};

const answerFrom = (bodies: readonly BodyJson[]): Answer => {
  const by = (purpose: string): BodyJson | undefined => bodies.find((body) => body["purpose"] === purpose);
  const value = (purpose: string): string | undefined => {
    const found = by(purpose);
    return found && text(found["value"]);
  };
  const [type, entity, note, unsure] = [
    value("classifying"),
    value("identifying"),
    value("commenting"),
    value("questioning"),
  ];
  const assessed = value("assessing");
  const verdict = (["confirmed", "rejected", "done"] as const).find((known) => known === assessed);
  const linking = by("linking");
  const speaker = linking && speakerFrom(linking);
  return {
    ...(type ? { type } : {}),
    ...(verdict ? { verdict } : {}),
    ...(entity ? { entity } : {}),
    ...(speaker ? { speaker } : {}),
    ...(note ? { note } : {}),
    ...(unsure === undefined ? {} : { unsure }),
  };
};

/** The decision that an annotation of a sidecar holds; undefined where a place of it cannot be read. */
export const decisionFrom = (annotation: AnnotationJson): Decision | undefined => {
  const places = listOf(annotation.target);
  const anchors = places.map(({ selector }) => anchorFrom(listOf(selector)));
  const isWhole = places.every(({ selector }) => listOf(selector).length === 0);
  if (!isWhole && anchors.includes(undefined)) return undefined;
  const { creator, created } = annotation;
  const answer = answerFrom(listOf(annotation.body));
  const name = typeof creator === "string" ? creator : creator?.name;
  const machine = annotation["copydesk:machine"];
  return {
    id: annotation.id,
    ...(name ? { creator: name } : {}),
    ...(created ? { created } : {}),
    anchors: isWhole ? [] : anchors.filter((anchor) => anchor !== undefined),
    // Of a name the whole article is meant where nothing is said, of a label the place alone.
    scope: annotation["copydesk:scope"] ?? (isMachineType(answer.type ?? "PERSON") ? "article" : "here"),
    answer,
    ...(machine ? { machine: { type: machine.type, confidence: machine.confidence } } : {}),
  };
};

const selectorsOf = ({ exact, prefix, suffix, position, others }: Anchor): readonly object[] => [
  {
    type: "TextQuoteSelector",
    exact,
    prefix,
    suffix,
    ...(others ? { "copydesk:others": others } : {}),
  },
  ...(position ? [{ type: "TextPositionSelector", start: position.start, end: position.end }] : []),
];

const textual = (purpose: string, value: string): object => ({ type: "TextualBody", purpose, value });

const linkingBody = (speaker: DecidedSpeaker, source: string): object => {
  switch (speaker.kind) {
    case "nobody":
      return textual("linking", "nobody");
    case "entity":
      return textual("linking", speaker.name);
    case "words":
      return { type: "SpecificResource", purpose: "linking", source, selector: selectorsOf(speaker.anchor) };
  }
};

/** Purposes whose bodies are written anew; bodies of any other stay as they are. */
const ownPurposes: ReadonlySet<unknown> = new Set([
  "classifying",
  "assessing",
  "identifying",
  "linking",
  "commenting",
  "questioning",
]);

const bodiesOf = (answer: Answer, source: string): readonly object[] => [
  ...(answer.type === undefined ? [] : [textual("classifying", answer.type)]),
  ...(answer.verdict === undefined ? [] : [textual("assessing", answer.verdict)]),
  ...(answer.entity === undefined ? [] : [textual("identifying", answer.entity)]),
  ...(answer.speaker === undefined ? [] : [linkingBody(answer.speaker, source)]),
  ...(answer.note === undefined ? [] : [textual("commenting", answer.note)]),
  ...(answer.unsure === undefined ? [] : [textual("questioning", answer.unsure)]),
];

const motivationOf = ({ type, verdict, entity, speaker, unsure }: Answer): string => {
  if (type !== undefined) return "classifying";
  if (verdict !== undefined) return "assessing";
  if (speaker !== undefined) return "linking";
  if (entity !== undefined) return "identifying";
  return unsure === undefined ? "commenting" : "questioning";
};

/**
 * A decision as an annotation of the article `source` (its file's name). `before`, where the file has it already, keeps
 * its members that are not ours.
 */
export const annotationOf = (decision: Decision, source: string, before: object = {}): object => {
  const { id, creator, created, anchors, scope, answer, machine } = decision;
  const places = anchors.map((anchor) => ({ source, selector: selectorsOf(anchor) }));
  const foreign = listOf(
    "body" in before ? (before.body as BodyJson | readonly BodyJson[]) : undefined,
  ).filter((body) => !ownPurposes.has(body["purpose"]));
  return {
    ...before,
    id,
    type: "Annotation",
    motivation: motivationOf(answer),
    ...(creator === undefined ? {} : { creator: { type: "Person", name: creator } }),
    ...(created === undefined ? {} : { created }),
    body: [...bodiesOf(answer, source), ...foreign],
    target: places.length === 0 ? { source } : places.length === 1 ? places[0] : places,
    "copydesk:scope": scope,
    ...(machine === undefined ? {} : { "copydesk:machine": machine }),
  };
};
