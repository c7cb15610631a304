import * as l10n from "@vscode/l10n";
import { type TextEditor, window } from "vscode";
import type { Annotated, DecideStep, WireAnswer, WireRange } from "../../../server/src/protocol.js";
import type { Session } from "../session.js";
import { askAnnotated } from "./ask-server.js";
import type { Decider } from "./decide.js";

/** What the gestures work with. */
export interface Annotating {
  readonly session: Session;
  readonly decider: Decider;
  readonly editor: TextEditor;
}

/** Everything in the article that may be decided; says so and gives undefined where it is not read. */
export const annotatedHere = async ({ session, editor }: Annotating): Promise<Annotated | undefined> => {
  const annotated = await askAnnotated(session, editor.document);
  if (annotated === undefined)
    void window.showInformationMessage(l10n.t("This file is not read as an article."));
  return annotated;
};

/** The steps that say the same of several places, of each by itself. */
export const stepsFor = (ranges: readonly WireRange[], answer: WireAnswer): readonly DecideStep[] =>
  ranges.map((range) => ({ kind: "decide", ranges: [range], answer, scope: "here" }));
