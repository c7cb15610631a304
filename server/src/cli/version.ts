import packageJson from "../../package.json" with { type: "json" };

/** Copydesk's own version. */
export const version: string = packageJson.version;
