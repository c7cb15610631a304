import * as l10n from "@vscode/l10n";
import { window } from "vscode";
import { problemsOf } from "./diagnostics.js";
import type { Session } from "./session.js";
import type { Speech } from "./speech.js";

const sentence = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ". ").replace(/([.!?”’])\. /g, "$1 ");
  return /[.!?]$/.test(line) ? line : `${line}.`;
};

/** Says what is at the caret: the problems there, the name, the quote and who says it, the header. */
export const describeHere = async (session: Session, speech: Speech): Promise<void> => {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const problems = problemsOf(document.uri)
    .filter(({ range }) => range.contains(selection.active))
    .map(({ message }) => l10n.t("Problem: {0}", message));
  const things = await session.describe(document, selection.active);
  const said = [...problems, ...things].map(sentence);
  speech.say(said.length === 0 ? l10n.t("Nothing is marked here.") : said.join(" "));
};
