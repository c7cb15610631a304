import * as l10n from "@vscode/l10n";
import { type CodeAction, type CodeActionContext, CodeActionTriggerKind } from "vscode-languageserver";
import { targetAt } from "../features/annotate/target.js";
import { excerpt } from "../features/excerpt.js";
import { clientCommands, type WireRange } from "../protocol.js";
import type { ClientFacts } from "./client-facts.js";
import { annotateKind, wants } from "./code-actions.js";
import type { Reading } from "./reading.js";

/** How much of the words stands in the title, in UTF-16 units. */
const titleLength = 30;

/**
 * The action that asks what to say of the words at a range, for a client that has the command. Only where a person asked
 * for actions: an editor that asks by itself would show a light bulb at every word.
 */
export const annotateActionsOf = (
  { checked, positions, uri }: Reading,
  range: WireRange,
  { triggerKind, only }: CodeActionContext,
  facts: ClientFacts,
): readonly CodeAction[] => {
  const isAsked = triggerKind === CodeActionTriggerKind.Invoked && wants(only, annotateKind);
  if (!checked || !isAsked || !facts.commands.has(clientCommands.annotateAt)) return [];
  const { article, decisions } = checked;
  const target = targetAt(article, decisions, positions.spanOf(range));
  if (target === undefined) return [];
  const title = l10n.t("Annotate “{0}”…", excerpt(article.text, target, titleLength));
  const command = { title, command: clientCommands.annotateAt, arguments: [uri, range] };
  return [{ title, kind: annotateKind, command }];
};
