import {
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Message,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";

/** What the protocol lets a server hear: nothing before `initialize`, nothing but `exit` after `shutdown`. */
export interface Life {
  /** For the connection to be created with. */
  readonly messageStrategy: MessageStrategy;
  /** Answers on `connection` what may not be asked. */
  readonly answerOn: (connection: Connection) => void;
  /** Whether the client has asked the server to shut down. */
  readonly isOver: () => boolean;
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** A method that is answered with the error in its parameters. */
const refused = "$/refused";

/** A notification that nobody handles; the protocol lets those with “$/” be passed over. */
const unheard = "$/unheard";

const isRequest = (message: Message): message is RequestMessage => "method" in message && "id" in message;
const isNotification = (message: Message): message is NotificationMessage =>
  "method" in message && !("id" in message);

const refusal = (code: number, message: string): Refusal => ({ code, message });

const notYet = refusal(ErrorCodes.ServerNotInitialized, "The server is not initialized.");
const already = refusal(ErrorCodes.InvalidRequest, "The server is initialized already.");
const over = refusal(ErrorCodes.InvalidRequest, "The server is shutting down.");

/** The life of a server that was not spoken to yet. */
export const createLife = (): Life => {
  let stage: "new" | "initialized" | "over" = "new";

  const refusalOf = (method: string): Refusal | undefined => {
    if (stage === "over") return over;
    if (method === "initialize") return stage === "new" ? undefined : already;
    return stage === "new" ? notYet : undefined;
  };
  const admitted = (message: Message): Message => {
    if (isRequest(message)) {
      const params = refusalOf(message.method);
      if (params) return { ...message, method: refused, params } as RequestMessage;
      if (message.method === "initialize") stage = "initialized";
      if (message.method === "shutdown") stage = "over";
      return message;
    }
    const isHeard = stage === "initialized" || (isNotification(message) && message.method === "exit");
    if (!isNotification(message) || isHeard) return message;
    return { jsonrpc: "2.0", method: unheard } as NotificationMessage;
  };

  return {
    messageStrategy: { handleMessage: (message, next) => next(admitted(message)) },
    answerOn: (connection) => {
      connection.onRequest(
        refused,
        ({ code, message }: Refusal) => new ResponseError(code ?? LSPErrorCodes.RequestFailed, message),
      );
    },
    isOver: () => stage === "over",
  };
};
