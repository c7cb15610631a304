import * as l10n from "@vscode/l10n";
import { window } from "vscode";
import type {
  AlikePlace,
  AnnotateTarget,
  DecisionsChanged,
  WireAnswer,
  WireRange,
} from "../../../server/src/protocol.js";
import type { Annotating } from "./annotating.js";
import { stepsFor } from "./annotating.js";
import { typeName } from "./annotation-keys.js";
import { askAlike, askAnnotated, askTarget } from "./ask-server.js";
import { choosePlaces, type Place } from "./choose-places.js";
import { alikeTitle, severalWords } from "./gesture-words.js";
import { isSameRange } from "./place-of.js";

/** What is said of places with the same words, and the words for it. */
interface Said {
  readonly answer: WireAnswer;
  readonly what: string;
}

const saidIn = (answer: WireAnswer): Said =>
  typeof answer.type === "string"
    ? { answer, what: typeName(answer.type) }
    : { answer, what: l10n.t("nothing here") };

const placeOf = ({ range, type }: Pick<AlikePlace, "range" | "type">): Place => ({
  range,
  description: type === undefined ? "" : typeName(type),
  isTicked: true,
});

/** What stands at a target, as an answer that can be given of other places too; undefined where nothing stands there. */
const answerAt = async (
  { session, editor }: Annotating,
  { range, annotations }: AnnotateTarget,
): Promise<WireAnswer | undefined> => {
  const standing = annotations.find(
    (one) => isSameRange(one.range, range) && (one.kind === "name" || one.kind === "label"),
  );
  if (standing !== undefined) return { type: standing.type };
  const annotated = await askAnnotated(session, editor.document);
  return annotated?.rejected.some((one) => isSameRange(one.range, range))
    ? { verdict: "rejected" }
    : undefined;
};

/** Shows places with the same words, and says the same of those that are left ticked, in one step. */
const decideThose = async (
  { decider, editor }: Annotating,
  words: string,
  { answer, what }: Said,
  places: readonly Place[],
  before: Promise<DecisionsChanged | undefined>,
): Promise<void> => {
  const { document } = editor;
  const { version } = document;
  const title = alikeTitle(words, what, places.length);
  const reply = await choosePlaces(editor, { title, places, hasBack: false });
  const chosen = reply?.kind === "value" ? reply.value.map(({ range }) => range) : [];
  if ((await before)?.changed === 0 || chosen.length === 0) return;
  const told = severalWords(chosen.length, what);
  await decider.decide({ document, version, steps: stepsFor(chosen, answer), told });
};

/**
 * Shows the other places with the words of a target of which something is being decided, and says the same of those that
 * are left ticked, in one step of its own. `decide` carries out what is decided of the target.
 */
export const decideAlikeToo = async (
  annotating: Annotating,
  { range, words }: Pick<AnnotateTarget, "range" | "words">,
  answer: WireAnswer,
  decide: () => Promise<DecisionsChanged | undefined>,
): Promise<void> => {
  const { session, decider, editor } = annotating;
  await decider.askWho(editor.document);
  // Asked before it is decided: the list is there at once, and says of each place what stands there.
  const alike = await askAlike(session, editor.document, range, answer.type ?? undefined);
  const deciding = decide();
  if (alike.length > 0) await decideThose(annotating, words, saidIn(answer), alike.map(placeOf), deciding);
  await deciding;
};

/**
 * Shows all places with the words of a range of the editor that have no decision of their own, and says of those that are
 * left ticked, in one step, what stands at the range: a type, a label, nothing. Where that is not decided, its own place
 * is among those shown. Says so where there is nothing to show.
 */
export const decideAllAlike = async (annotating: Annotating, range: WireRange): Promise<void> => {
  const { session, editor } = annotating;
  const target = await askTarget(session, editor.document, range);
  const answer = target && (await answerAt(annotating, target));
  const alike =
    target === undefined || answer === undefined
      ? []
      : await askAlike(session, editor.document, target.range, answer.type ?? undefined);
  if (target === undefined || answer === undefined || alike.length === 0) {
    void window.showInformationMessage(l10n.t("Nothing else like this is undecided."));
    return;
  }
  const own = target.annotations.find((one) => isSameRange(one.range, target.range));
  const places = [...(own !== undefined && own.state !== "decided" ? [own] : []), ...alike].map(placeOf);
  await decideThose(annotating, target.words, saidIn(answer), places, Promise.resolve(undefined));
};
