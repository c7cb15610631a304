import * as l10n from "@vscode/l10n";
import type { WireAnnotation, WireAnswer } from "../../../server/src/protocol.js";
import { toRange } from "../layers.js";
import { type Annotating, annotatedHere } from "./annotating.js";
import { done, type Reply } from "./ask.js";
import { type Chosen, chooseCast } from "./choose-cast.js";
import { shortWords } from "./gesture-words.js";
import { stepOn } from "./step-on.js";

const speakerOf = (
  chosen: Chosen,
): { readonly speaker: NonNullable<WireAnswer["speaker"]>; readonly name: string } => {
  switch (chosen.kind) {
    case "member":
      return { speaker: { kind: "entity", name: chosen.member.name }, name: chosen.member.name };
    case "new":
      return { speaker: { kind: "entity", name: chosen.name }, name: chosen.name };
    case "words":
      return { speaker: { kind: "words", range: chosen.range }, name: l10n.t("“{0}”", chosen.words) };
  }
};

/** Asks who says a quote, somebody of the article, words of it, or a name that is typed, and decides so. */
export const saidBy = async (annotating: Annotating, quote: WireAnnotation): Promise<Reply<undefined>> => {
  const { decider, editor } = annotating;
  const { document } = editor;
  const annotated = await annotatedHere(annotating);
  if (annotated === undefined) return undefined;
  const words = shortWords(document.getText(toRange(quote.range)));
  const who = await chooseCast({
    title: l10n.t("Who Says {0}?", words),
    placeholder: l10n.t("Choose who, or type words of the article or a full name"),
    document,
    cast: annotated.cast,
    wordsNear: quote.range,
  });
  if (who?.kind !== "value") return who;
  const { speaker, name } = speakerOf(who.value);
  await decider.decide({
    document,
    version: annotated.version,
    steps: [stepOn(quote, { speaker })],
    told: l10n.t("{0}: said by {1}", words, name),
  });
  return done;
};
