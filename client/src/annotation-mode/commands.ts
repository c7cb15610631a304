import type { Disposable } from "vscode";
import { type AnnotationModeCommandId, annotationModeCommandIds } from "../command-ids.js";
import { registerAll } from "../register-all.js";
import type { AnnotationMode } from "./annotation-mode.js";

/** Registers the commands of annotation mode. */
export const registerModeCommands = (mode: AnnotationMode): Disposable => {
  const handlers: Readonly<Record<AnnotationModeCommandId, (argument?: unknown) => unknown>> = {
    [annotationModeCommandIds.annotationMode]: () => mode.toggle(),
    [annotationModeCommandIds.chooseWalk]: () => mode.press({ key: "c" }),
    [annotationModeCommandIds.toggleKeys]: () => mode.press({ key: "k" }),
    [annotationModeCommandIds.annotationKey]: (argument) => mode.press(argument),
  };
  return registerAll(handlers);
};
