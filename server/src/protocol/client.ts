/** Client → server request without parameters, answered with null at once by a server that has not hung. */
export const aliveRequest = "copydesk/alive";

/** Commands of a client that the server puts into code actions where the client says that it has them. */
export const clientCommands = {
  /**
   * Asks how to say no to the problems at a place, in the place of an action for each way; arguments: the URI of the
   * document, and the range.
   */
  notAProblem: "copydesk.notAProblem",
  /** Asks what to say of the words at a place; arguments: the URI of the document, and the range, empty for a caret. */
  annotateAt: "copydesk.annotateAt",
  /** Adds a word to the user's own; arguments: the word, and the URI of the document it stands in. */
  addUserWord: "copydesk.addUserWord",
  /** Shows the page of a rule; argument: the rule's id. */
  openRule: "copydesk.openRule",
} as const;

/** What a client may say of itself in `initializationOptions`; every part may be missing. */
export interface InitializationOptions {
  /** The client answers `copydesk/file`. */
  readonly readsFiles?: boolean;
  /** The client answers `copydesk/files`. */
  readonly listsFiles?: boolean;
  /** The client answers `copydesk/writeSidecar`. */
  readonly writesSidecars?: boolean;
  /** Those of `clientCommands` that the client has. */
  readonly commands?: readonly string[];
  /** The address of the rules' pages, with `{rule}` where the rule's id belongs; problems then link to it. */
  readonly rulePages?: string;
}
