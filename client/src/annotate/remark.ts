import * as l10n from "@vscode/l10n";
import type { WireAnnotation, WireAnswer } from "../../../server/src/protocol.js";
import { toRange } from "../layers.js";
import type { Annotating } from "./annotating.js";
import { askText, done, type Reply, type TextQuestion } from "./ask.js";
import { shortQuoted } from "./gesture-words.js";
import { stepOn } from "./step-on.js";

/** What a person may remark on an annotation. */
type Remark = "unsure" | "note";

const questionFor = (remark: Remark, words: string, { unsure, note }: WireAnnotation): TextQuestion =>
  remark === "unsure"
    ? {
        title: l10n.t("Unsure About “{0}”", words),
        prompt: l10n.t("Why are you not sure? It may be left empty."),
        placeholder: l10n.t("No reason"),
        value: unsure ?? "",
      }
    : {
        title: l10n.t("Note on “{0}”", words),
        prompt: l10n.t("An empty note is taken away."),
        placeholder: l10n.t("What somebody should know"),
        value: note ?? "",
      };

const answerFor = (remark: Remark, text: string): WireAnswer =>
  remark === "unsure" ? { unsure: text } : { note: text === "" ? null : text };

const toldFor = (remark: Remark, words: string, text: string): string => {
  if (remark === "unsure") return l10n.t("“{0}”: unsure", words);
  return text === "" ? l10n.t("“{0}”: note taken away", words) : l10n.t("“{0}”: note written", words);
};

/** Asks why a person is not sure of an annotation, or what they have to note, and keeps it. */
export const remarkOn = async (
  { decider, editor }: Annotating,
  remark: Remark,
  annotation: WireAnnotation,
  version: number,
): Promise<Reply<undefined>> => {
  const { document } = editor;
  const words = shortQuoted(document.getText(toRange(annotation.range)));
  const reply = await askText(questionFor(remark, words, annotation));
  if (reply?.kind !== "value") return reply;
  await decider.decide({
    document,
    version,
    steps: [stepOn(annotation, answerFor(remark, reply.value), "here")],
    told: toldFor(remark, words, reply.value),
  });
  return done;
};
