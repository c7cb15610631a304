import { findNodeAtLocation } from "jsonc-parser";
import { readTree } from "../article/json-tree.js";
import type { Answer, AnswerChange } from "../protocol.js";
import type { TextEdit } from "../rules/rule.js";
import { addAnswer } from "./add-exception.js";
import { sectionOf } from "./answer.js";
import { nameEntries } from "./name-entries.js";
import { removeAnswer } from "./remove-exception.js";

/** The edits that make a change, and the change that takes it back. */
export interface AnswerEdit {
  readonly edits: readonly TextEdit[];
  readonly undo: AnswerChange;
}

/** The level that a configuration gives to a rule where an answer belongs. */
const levelBefore = (text: string | undefined, answer: Answer): unknown => {
  const root = readTree(text ?? "");
  const section = root && sectionOf(root, answer);
  return section && findNodeAtLocation(section, ["rules", String(answer.value)])?.value;
};

/** The name as it stands where an answer belongs, before it is changed. */
const nameBefore = (
  text: string | undefined,
  answer: Extract<Answer, { readonly list: "names" }>,
): Answer | undefined => {
  const root = readTree(text ?? "");
  const section = root && sectionOf(root, answer);
  const names = section && findNodeAtLocation(section, ["names"]);
  const known = names && nameEntries(names).find(({ name }) => name === answer.value);
  const { type: _, ...untyped } = answer;
  return known && (known.type === undefined ? untyped : { ...untyped, type: known.type });
};

const undoOf = (text: string | undefined, { action, answer }: AnswerChange): AnswerChange => {
  if (action === "take-back") return { action: "add", answer };
  if (answer.list === "names") {
    const known = nameBefore(text, answer);
    return known === undefined ? { action: "take-back", answer } : { action: "add", answer: known };
  }
  const before = answer.list === "rules" ? levelBefore(text, answer) : undefined;
  return answer.list === "rules" && typeof before === "string"
    ? { action: "add", answer: { ...answer, level: before } }
    : { action: "take-back", answer };
};

/**
 * Makes one change in the text of a `.copydesk.json`; everything else that stands in it stays as it is. `text` is
 * undefined where there is no file yet, and has no byte order mark. Undefined where there is nothing to change.
 */
export const changeAnswer = (text: string | undefined, change: AnswerChange): AnswerEdit | undefined => {
  const { action, answer } = change;
  const edits = action === "add" ? addAnswer(text, answer) : removeAnswer(text ?? "", answer);
  return edits && { edits, undo: undoOf(text, change) };
};
