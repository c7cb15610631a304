import type { TextEditor } from "vscode";
import type { WireRange } from "../../../server/src/protocol.js";
import type { Reply } from "./ask.js";
import { choosePlaces } from "./choose-places.js";

/** Asks which mentions of an entity are meant; those for which `isTicked` holds are, unless a person says otherwise. */
export const chooseMentions = async (
  editor: TextEditor,
  mentions: readonly WireRange[],
  title: string,
  isTicked: (range: WireRange) => boolean,
): Promise<Reply<readonly WireRange[]>> => {
  const places = mentions.map((range) => ({ range, description: "", isTicked: isTicked(range) }));
  const reply = await choosePlaces(editor, { title, places, hasBack: true });
  return reply?.kind === "value" ? { kind: "value", value: reply.value.map(({ range }) => range) } : reply;
};
