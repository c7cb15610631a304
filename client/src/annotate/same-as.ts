import * as l10n from "@vscode/l10n";
import type { Annotated, DecideStep, WireRange } from "../../../server/src/protocol.js";
import { toRange } from "../layers.js";
import { type Annotating, annotatedHere } from "./annotating.js";
import { done, type Reply } from "./ask.js";
import { type Chosen, chooseCast } from "./choose-cast.js";
import { chooseMentions } from "./choose-mentions.js";
import { shortWords } from "./gesture-words.js";
import { joinSteps } from "./join-steps.js";

/** Words that are to be the same as something else. */
interface Joining {
  readonly ranges: readonly WireRange[];
  /** Who they are now, by identity; undefined where they are nobody yet. */
  readonly entity: string | undefined;
  readonly annotated: Annotated;
}

/** The steps for somebody who was chosen, after asking which mentions are meant where there are several. */
const stepsOf = async (
  { editor }: Annotating,
  { ranges, entity, annotated }: Joining,
  chosen: Chosen,
): Promise<Reply<readonly DecideStep[]>> => {
  if (chosen.kind === "words") return undefined;
  const isMember = chosen.kind === "member";
  const name = isMember ? chosen.member.name : chosen.name;
  const answer = { entity: name, ...(isMember ? { type: chosen.member.type } : {}) };
  const own = annotated.cast.find((member) => member.name === entity)?.mentions ?? [];
  // The fragments of a span with a gap are one mention.
  if (ranges.length > 1) return { kind: "value", value: [{ kind: "decide", ranges, answer, scope: "here" }] };
  const all = own.length > 1 ? own : ranges;
  const title = l10n.t("Which Mentions Are {0}?", name);
  const meant =
    all.length > 1
      ? await chooseMentions(editor, all, title, () => true)
      : ({ kind: "value", value: all } as const);
  if (meant?.kind !== "value") return meant;
  const others = annotated.cast.filter((member) => member.name !== entity);
  const textAt = (range: WireRange): string => editor.document.getText(toRange(range));
  return { kind: "value", value: joinSteps({ chosen: meant.value, all, others, answer, textAt }) };
};

/**
 * Joins words, and as many of the other mentions of their entity as a person wants, to another entity. `entity` is who
 * they are now, by identity.
 */
export const sameAs = async (
  annotating: Annotating,
  ranges: readonly WireRange[],
  entity: string | undefined,
): Promise<Reply<undefined>> => {
  const { decider, editor } = annotating;
  const { document } = editor;
  const annotated = await annotatedHere(annotating);
  const [first] = ranges;
  if (annotated === undefined || first === undefined) return undefined;
  const words = shortWords(document.getText(toRange(first)));
  for (;;) {
    const who = await chooseCast({
      title: l10n.t("“{0}” Is the Same As…", words),
      placeholder: l10n.t("Choose who or what it is, or type a full name"),
      document,
      cast: annotated.cast.filter(({ name }) => name !== entity),
    });
    if (who?.kind !== "value") return who;
    const steps = await stepsOf(annotating, { ranges, entity, annotated }, who.value);
    if (steps?.kind === "back") continue;
    if (steps === undefined || steps.value.length === 0) return undefined;
    const name = who.value.kind === "member" ? who.value.member.name : words;
    const told = l10n.t("“{0}”: the same as {1}", words, name);
    await decider.decide({ document, version: annotated.version, steps: steps.value, told });
    return done;
  }
};
