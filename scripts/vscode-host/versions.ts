/** The pinned parts of the offline VS Code: raise them together, code-server says which Node it needs. */
export const hostVersions = {
  /** The npm package that carries VS Code's own server build. */
  codeServer: "4.139.1",
  /** The Node that code-server's `engines` asks for; from the npm packages of the same version. */
  node: "24.21.0",
} as const;
