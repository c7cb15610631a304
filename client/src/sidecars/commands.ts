import type { Disposable } from "vscode";
import type { Decider } from "../annotate/decide.js";
import { type SidecarCommandId, sidecarCommandIds } from "../command-ids.js";
import { registerAll } from "../register-all.js";
import type { Session } from "../session.js";
import { reviewLost } from "./review-lost.js";
import { settleConflict } from "./settle-conflict.js";

/** Registers the commands about files of decisions. */
export const registerSidecarCommands = (session: Session, decider: Decider): Disposable => {
  const handlers: Readonly<Record<SidecarCommandId, (argument?: unknown) => unknown>> = {
    [sidecarCommandIds.reviewLost]: () => reviewLost(session, decider),
    [sidecarCommandIds.settleConflict]: (argument) => settleConflict(session, argument),
  };
  return registerAll(handlers);
};
