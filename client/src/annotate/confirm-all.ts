import * as l10n from "@vscode/l10n";
import { window } from "vscode";
import type { WireAnnotation } from "../../../server/src/protocol.js";
import { numberInWords } from "../number-in-words.js";
import { type Annotating, annotatedHere } from "./annotating.js";
import { typeName } from "./annotation-keys.js";
import { done, type Reply } from "./ask.js";
import { choosePlaces, type Place } from "./choose-places.js";
import { severalWords } from "./gesture-words.js";
import { percent } from "./state-words.js";
import { stepOn } from "./step-on.js";
import { undecidedOfType, undecidedSure } from "./undecided.js";

interface StandingPlace extends Place {
  readonly annotation: WireAnnotation;
}

const placeOf = (annotation: WireAnnotation): StandingPlace => {
  const { range, type, state, confidence } = annotation;
  const what = typeName(type);
  const description =
    state === "machine" ? `${what} · ${percent(confidence)}` : l10n.t("{0} · follows", what);
  return { range, description, isTicked: true, annotation };
};

/** Shows annotations, and confirms those that are left ticked in one step. */
const confirmThose = async (
  { decider, editor }: Annotating,
  version: number,
  annotations: readonly WireAnnotation[],
  title: string,
): Promise<Reply<undefined>> => {
  const places = annotations.map(placeOf);
  const reply = await choosePlaces(editor, { title, places, hasBack: true });
  if (reply?.kind !== "value") return reply;
  const steps = reply.value.map(({ annotation }) => stepOn(annotation, { verdict: "confirmed" }, "here"));
  const told = severalWords(steps.length, l10n.t("confirmed"));
  if (steps.length > 0) await decider.decide({ document: editor.document, version, steps, told });
  return done;
};

const nothingLeft = (): Reply<undefined> => {
  void window.showInformationMessage(l10n.t("There is nothing left to confirm."));
  return done;
};

const confirmAll = async (
  annotating: Annotating,
  undecided: (annotations: readonly WireAnnotation[]) => readonly WireAnnotation[],
  titleOf: (count: string) => string,
): Promise<Reply<undefined>> => {
  const annotated = await annotatedHere(annotating);
  if (annotated === undefined) return undefined;
  const found = undecided(annotated.annotations);
  if (found.length === 0) return nothingLeft();
  return confirmThose(annotating, annotated.version, found, titleOf(numberInWords(found.length)));
};

/** Confirms, after a look at each, all that the machine and earlier decisions say is of a type. */
export const confirmAllOfType = (annotating: Annotating, type: string): Promise<Reply<undefined>> =>
  confirmAll(
    annotating,
    (annotations) => undecidedOfType(annotations, type),
    (count) => l10n.t("Confirm All of This Type: {0}, {1}", typeName(type), count),
  );

/** Confirms, after a look at each, all of which the machine is at least so sure, 0 to 1. */
export const confirmAllSure = (annotating: Annotating, confidence: number): Promise<Reply<undefined>> =>
  confirmAll(
    annotating,
    (annotations) => undecidedSure(annotations, confidence),
    (count) => l10n.t("Confirm All at Least {0} Sure: {1}", percent(confidence), count),
  );
