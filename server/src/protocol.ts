/**
 * Names and types of Copydesk's own LSP messages: the only part of the server that a client imports.
 * Positions are LSP positions in the negotiated encoding (UTF-16 unless both sides agree on another).
 */
export * from "./protocol/annotated.js";
export * from "./protocol/answers.js";
export * from "./protocol/client.js";
export * from "./protocol/deciding.js";
export * from "./protocol/files.js";
export * from "./protocol/highlights.js";
export * from "./protocol/positions.js";
export * from "./protocol/sidecars.js";
