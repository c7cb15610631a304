import * as l10n from "@vscode/l10n";
import { window } from "vscode";
import type { WireRange } from "../../../server/src/protocol.js";
import { numberInWords } from "../number-in-words.js";
import { type Annotating, annotatedHere, stepsFor } from "./annotating.js";
import { done, type Reply } from "./ask.js";
import { chooseMentions } from "./choose-mentions.js";
import { isSameRange } from "./place-of.js";

/**
 * Divides an entity, given by its identity: those of its mentions that a person ticks, at first the one at `range`, are
 * somebody or something else, all of them the same.
 */
export const splitEntity = async (
  annotating: Annotating,
  entity: string,
  range: WireRange,
): Promise<Reply<undefined>> => {
  const { decider, editor } = annotating;
  const annotated = await annotatedHere(annotating);
  if (annotated === undefined) return undefined;
  const mentions = annotated.cast.find(({ name }) => name === entity)?.mentions ?? [];
  if (mentions.length < 2) {
    void window.showInformationMessage(l10n.t("{0} is mentioned only once.", entity));
    return undefined;
  }
  const title = l10n.t("Which Mentions of {0} Are Somebody or Something Else?", entity);
  const chosen = await chooseMentions(editor, mentions, title, (one) => isSameRange(one, range));
  if (chosen?.kind !== "value") return chosen;
  const count = chosen.value.length;
  if (count === 0 || count === mentions.length) {
    void window.showInformationMessage(l10n.t("Nothing was divided: tick some mentions, but not all."));
    return undefined;
  }
  const told =
    count === 1
      ? l10n.t("1 mention of {0}: somebody or something else", entity)
      : l10n.t("{0} mentions of {1}: somebody or something else", numberInWords(count), entity);
  const steps = stepsFor(chosen.value, { another: true });
  await decider.decide({ document: editor.document, version: annotated.version, steps, told });
  return done;
};
