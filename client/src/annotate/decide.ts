import * as l10n from "@vscode/l10n";
import type { Disposable, TextDocument } from "vscode";
import {
  type DecideParams,
  type DecideStep,
  type DecisionsChanged,
  decideRequest,
  type UndoDecisionParams,
  undoDecisionRequest,
} from "../../../server/src/protocol.js";
import { isModified } from "../is-modified.js";
import type { Session } from "../session.js";
import type { AskAnnotator } from "./annotator.js";
import { createTeller } from "./tell-gesture.js";

/** What a gesture comes to in one version of a document. */
export interface Steps {
  /** A `TextDocument.version`. */
  readonly version: number;
  readonly steps: readonly DecideStep[];
}

/** Something a person said of a document. */
export interface Gesture extends Steps {
  readonly document: TextDocument;
  /** What it does, in one sentence: “Finch” is a person. */
  readonly told: string;
  /**
   * The same gesture in the present text, asked for once where the document changed meanwhile; undefined where it is not
   * certain that the same words are meant. Left out, a gesture in a changed text is refused.
   */
  readonly again?: () => Promise<Steps | undefined>;
}

/** Carries out what people say of the annotations, and tells them. */
export interface Decider extends Disposable {
  /**
   * Asks who decides, where that is not known and was not asked: before something is shown while a gesture is carried out.
   */
  askWho(document: TextDocument): Promise<void>;
  /**
   * Does a gesture, all of it or nothing. What it did stands in the status bar with Undo, where a screen reader reads it
   * out; what was refused, or is kept in memory alone, is told in a message too. Resolves to undefined where nothing was
   * done because the text changed. Rejects where there is no server.
   */
  decide(gesture: Gesture): Promise<DecisionsChanged | undefined>;
  /** Takes back the last gesture of a document, or makes it again, and tells so. */
  undo(document: TextDocument, direction: UndoDecisionParams["direction"]): Promise<DecisionsChanged>;
}

/** A decider for the server of a session. Who decides is asked before the first gesture is carried out. */
export const createDecider = (session: Session, askAnnotator: AskAnnotator): Decider => {
  const teller = createTeller();

  const request = async (
    method: string,
    document: TextDocument,
    rest: Omit<DecideParams, "textDocument"> | Omit<UndoDecisionParams, "textDocument">,
  ): Promise<DecisionsChanged> => {
    const client = await session.running();
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    return client.sendRequest<DecisionsChanged>(method, { textDocument, ...rest });
  };
  const send = ({ document, version, steps }: Gesture): Promise<DecisionsChanged> =>
    request(decideRequest, document, { version, steps });

  /** The gesture for a second attempt: as it was where only the reading was overtaken, by a changed configuration. */
  const renewed = async (gesture: Gesture): Promise<Gesture | undefined> => {
    if (gesture.document.version === gesture.version) return gesture;
    const steps = await gesture.again?.();
    return steps && { ...gesture, ...steps };
  };

  const sendTwice = async (gesture: Gesture): Promise<DecisionsChanged | undefined> => {
    try {
      return await send(gesture);
    } catch (error) {
      if (!isModified(error)) throw error;
    }
    const again = await renewed(gesture);
    if (again === undefined) return undefined;
    try {
      return await send(again);
    } catch (error) {
      if (!isModified(error)) throw error;
      return undefined;
    }
  };

  return {
    askWho: askAnnotator,
    decide: async (gesture) => {
      await askAnnotator(gesture.document);
      const changed = await sendTwice(gesture);
      if (changed === undefined)
        teller.refused(l10n.t("Nothing was decided: the text was changed meanwhile."));
      else teller.decided(gesture.document.uri, gesture.told, changed);
      return changed;
    },
    undo: async (document, direction) => {
      const changed = await request(undoDecisionRequest, document, { direction });
      teller.undone(document.uri, direction, changed);
      return changed;
    },
    dispose: () => teller.dispose(),
  };
};
