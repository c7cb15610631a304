/** What `WorkspaceConfiguration.inspect` tells about one setting, as far as it is needed here. */
export interface SettingValues {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
  readonly globalLanguageValue?: unknown;
  readonly workspaceLanguageValue?: unknown;
  readonly workspaceFolderLanguageValue?: unknown;
}

/** One of the places a setting may be written to. */
export interface SettingScope {
  readonly target: "user" | "workspace" | "folder";
  /** Whether it is set for the document's language only. */
  readonly inLanguage: boolean;
}

/**
 * The place whose value is in force, so that writing there changes what the user sees; the user's settings
 * when it is set nowhere. A value for a language goes before any value for all languages, as in VS Code.
 */
export const scopeInForce = (values: SettingValues | undefined): SettingScope => {
  const found = (
    [
      [values?.workspaceFolderLanguageValue, "folder", true],
      [values?.workspaceLanguageValue, "workspace", true],
      [values?.globalLanguageValue, "user", true],
      [values?.workspaceFolderValue, "folder", false],
      [values?.workspaceValue, "workspace", false],
    ] as const
  ).find(([value]) => value !== undefined);
  return found === undefined
    ? { target: "user", inLanguage: false }
    : { target: found[1], inLanguage: found[2] };
};
