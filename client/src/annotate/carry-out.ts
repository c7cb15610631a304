import { workspace } from "vscode";
import type { AnnotateTarget } from "../../../server/src/protocol.js";
import { changeAnswer, folderKeeper } from "../change-answer.js";
import { decideAlikeToo, decideAllAlike } from "./all-alike.js";
import type { Annotating } from "./annotating.js";
import { done, type Reply } from "./ask.js";
import { askTarget } from "./ask-server.js";
import { confirmAllOfType, confirmAllSure } from "./confirm-all.js";
import type { EntryAction } from "./entry.js";
import type { Pointed } from "./pointed.js";
import { remarkOn } from "./remark.js";
import { saidBy } from "./said-by.js";
import { sameAs } from "./same-as.js";
import { splitEntity } from "./split-entity.js";

const isSameTarget = (a: AnnotateTarget, b: AnnotateTarget): boolean =>
  JSON.stringify({ ...a, version: 0, alike: 0 }) === JSON.stringify({ ...b, version: 0, alike: 0 });

/** The gesture again in a changed text: only where the same words stand at the same place, with the same about them. */
const again =
  (
    { session, editor }: Annotating,
    { target }: Pointed,
    steps: Extract<EntryAction, { kind: "decide" }>["steps"],
  ) =>
  async () => {
    const now = await askTarget(session, editor.document, target.range);
    return now !== undefined && isSameTarget(now, target) ? { version: now.version, steps } : undefined;
  };

const addToFolder = async (
  { session, editor }: Annotating,
  name: string,
  type: string,
): Promise<Reply<undefined>> => {
  const { uri } = editor.document;
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return undefined;
  const keeper = folderKeeper(folder.uri.toString());
  const answer = { list: "names", value: name, type } as const;
  await changeAnswer(session, keeper, { action: "add", answer }, uri);
  return done;
};

/** Does what an entry says; `back` where a person went back from a question of its own. */
export const carryOut = async (
  annotating: Annotating,
  pointed: Pointed,
  action: Exclude<EntryAction, { readonly kind: "scope" }>,
): Promise<Reply<undefined>> => {
  const { target } = pointed;
  switch (action.kind) {
    case "decide": {
      const { steps, told, alike } = action;
      const { document } = annotating.editor;
      const decide = () =>
        annotating.decider.decide({
          document,
          version: target.version,
          steps,
          told,
          again: again(annotating, pointed, steps),
        });
      if (alike !== undefined && target.alike > 0) await decideAlikeToo(annotating, target, alike, decide);
      else await decide();
      return done;
    }
    case "folder":
      return addToFolder(annotating, action.name, action.type);
    case "sameAs":
      return sameAs(annotating, action.ranges, action.entity);
    case "split":
      return splitEntity(annotating, action.entity, action.range);
    case "saidBy":
      return saidBy(annotating, action.quote);
    case "unsure":
    case "note":
      return remarkOn(annotating, action.kind, action.annotation, target.version);
    case "allAlike":
      await decideAllAlike(annotating, action.range);
      return done;
    case "confirmType":
      return confirmAllOfType(annotating, action.type);
    case "confirmSure":
      return confirmAllSure(annotating, action.confidence);
  }
};
