import * as l10n from "@vscode/l10n";
import { commands, Disposable, type Memento, type TextDocument, window, workspace } from "vscode";
import { askAnnotated } from "../annotate/ask-server.js";
import type { Decider } from "../annotate/decide.js";
import type { AnnotationStore } from "../annotations.js";
import { messageOf } from "../message-of.js";
import type { Session } from "../session.js";
import { isInTab } from "./in-tab.js";
import { createLegend } from "./legend.js";
import { paintedRanges } from "./painted.js";
import { pressKey } from "./press.js";
import { createReadOnlyText } from "./read-only-text.js";
import { createSitting, type Sitting } from "./sitting.js";
import { everything, type Walk } from "./walk.js";

/** Annotation mode: the article in front cannot be typed in, and every key decides or moves. */
export interface AnnotationMode extends Disposable {
  /** Enters the mode with the article in front, or leaves it. */
  toggle(): Promise<void>;
  /**
   * Does what a key means, after the keys before it; `argument` is `{ key }` as the manifest’s bindings name it. Without one,
   * resolves when the keys before it are done with.
   */
  press(argument: unknown): Promise<void>;
}

/** What the mode works with; `memory` keeps from window to window whether the keys are shown. */
export interface ModeParts {
  readonly session: Session;
  readonly store: AnnotationStore;
  readonly decider: Decider;
  readonly memory: Memento;
}

/** The context key of the mode’s key bindings: it is on, and its article is in front. */
const annotating = "copydesk.annotating";

const keyOf = (argument: unknown): string | undefined =>
  typeof argument === "object" && argument !== null && "key" in argument && typeof argument.key === "string"
    ? argument.key
    : undefined;

const warn = (words: string): void => {
  void window.showWarningMessage(words);
};

/** The mode, which is off. */
export const createAnnotationMode = ({ session, store, decider, memory }: ModeParts): AnnotationMode => {
  const readOnly = createReadOnlyText();
  const legend = createLegend(memory);
  let walk: Walk = everything;
  let sitting: Sitting | undefined;
  let pressed: Promise<void> = Promise.resolve();
  let entering: Promise<void> | undefined;

  const tellContext = (): Thenable<unknown> =>
    commands.executeCommand("setContext", annotating, sitting?.front() !== undefined);

  const leave = async (reason?: string): Promise<void> => {
    const left = sitting;
    if (left === undefined) return;
    sitting = undefined;
    walk = left.walk;
    left.dispose();
    await Promise.all([tellContext(), legend.close(), readOnly.release(left.document)]);
    if (reason !== undefined) warn(reason);
  };

  const begin = async (document: TextDocument): Promise<void> => {
    const annotated = await askAnnotated(session, document);
    if (annotated === undefined) return warn(l10n.t("There is no article here to annotate."));
    if (!(await readOnly.hold(document)))
      return warn(l10n.t("Annotation mode needs the article saved, and it could not be saved."));
    const now = createSitting({
      document,
      annotated,
      walk,
      painted: () => paintedRanges(store, document),
      point: legend.point,
    });
    sitting = now;
    // Whoever goes elsewhere while the legend opens is to stay there.
    const isNowhere = now.spot()?.annotation === undefined;
    await Promise.all([tellContext(), legend.open(annotated.labels)]);
    if (isNowhere) await press({ key: "tab" });
    else now.show();
  };

  const enter = async (): Promise<void> => {
    await leave();
    const document = window.activeTextEditor?.document;
    if (document !== undefined) await begin(document);
  };

  const toggle = async (): Promise<void> => {
    if (sitting?.front() !== undefined) return leave();
    // A second press while the server still answers the first is not a wish to leave.
    entering ??= enter();
    try {
      await entering;
    } finally {
      entering = undefined;
    }
  };

  const refresh = async (): Promise<void> => {
    const now = sitting;
    if (now === undefined) return;
    const annotated = await askAnnotated(session, now.document);
    if (sitting !== now) return;
    if (annotated === undefined)
      return leave(l10n.t("Annotation mode has ended: the article is not read any more."));
    legend.setLabels(annotated.labels);
    now.update(annotated);
  };

  // A server that goes away in the middle is started again, and then reads the article anew.
  const refreshOrLeave = (): void => void refresh().catch(() => undefined);

  const handle = async (key: string): Promise<void> => {
    const now = sitting;
    // Keys that were pressed before the context was told of another editor mean nothing there.
    if (now?.front() === undefined) return;
    const ask = () => askAnnotated(session, now.document);
    await pressKey({ session, decider, sitting: now, ask, toggleLegend: legend.toggle, leave }, key);
  };

  const press = async (argument: unknown): Promise<void> => {
    const key = keyOf(argument);
    if (key === undefined) return pressed;
    // Out of the mode there must be a way even where the server does not answer.
    if (key === "escape") return leave();
    // Somebody who types fast means each key for where the one before has led.
    const before = pressed;
    const now = (async () => {
      await before;
      await handle(key);
    })();
    pressed = now.catch((error: unknown) => {
      warn(l10n.t("That could not be done: {0}", messageOf(error)));
    });
    await pressed;
  };

  const isOurs = (document: TextDocument): boolean => document === sitting?.document;
  const listeners = [
    window.onDidChangeActiveTextEditor(() => {
      void tellContext();
      sitting?.showSpot();
    }),
    window.onDidChangeVisibleTextEditors(() => sitting?.show()),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isOurs(textEditor.document)) sitting?.showSpot();
    }),
    workspace.onDidChangeConfiguration((changed) => {
      if (changed.affectsConfiguration("copydesk.highlight")) sitting?.show();
    }),
    // VS Code does not say when a person makes the editor writeable again, as its lock offers.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (isOurs(document) && contentChanges.length > 0)
        void leave(l10n.t("Annotation mode has ended: the text was changed."));
    }),
    // VS Code closes a document some time after its last tab, and at once where its language changes.
    window.tabGroups.onDidChangeTabs(() => {
      if (sitting !== undefined && !isInTab(sitting.document.uri)) void leave();
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (isOurs(document)) void leave();
    }),
    store.onDidAnnotate((annotations) => {
      if (sitting !== undefined && store.get(sitting.document.uri) === annotations) refreshOrLeave();
    }),
    session.onDidChangeState(({ kind }) => {
      if (kind === "failed") void leave(l10n.t("Annotation mode has ended: the server is gone."));
    }),
  ];

  return {
    toggle,
    press,
    dispose: () => {
      void leave();
      Disposable.from(...listeners, readOnly, legend).dispose();
    },
  };
};
