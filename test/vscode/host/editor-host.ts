import type { Bridge, SuiteResult } from "../bridge/open-bridge.js";

/** What to run inside an editor. All paths are absolute. */
export interface SuiteRun {
  /** A folder, or a `.code-workspace` file. */
  readonly workspace: string;
  /** The display language, English where it is left out. */
  readonly language?: string;
  /** Where the suite runs: a Node process, or the web worker that VS Code has in a browser. */
  readonly extensionHost: "node" | "web";
  /** A folder that holds all the development extensions and the suite. */
  readonly root: string;
  /** Folders of development extensions, relative to `root`. */
  readonly developmentExtensions: readonly string[];
  /** The bundled suite, relative to `root`. */
  readonly suite: string;
}

/** A VS Code that runs suites. */
export interface EditorHost {
  /** For people: which VS Code this is. */
  readonly name: string;
  /** The folder below which it keeps its logs. */
  readonly logs: string;
  /** Makes a fresh profile, installs the packaged extension and gives the folder where installed extensions lie. */
  readonly prepare: (vsix: string) => Promise<string>;
  /** Removes the extension from the profile again. */
  readonly uninstall: (id: string) => Promise<void>;
  /** Opens a window, runs the suite in it and gives its counts. Rejects when the suite ends without telling them. */
  readonly run: (run: SuiteRun, bridge: Bridge) => Promise<SuiteResult>;
}

/** How long a suite may take before it counts as hung, in milliseconds. */
export const suiteTimeout = 600_000;

/** Settings of every test window: nothing beside the editor, nothing that asks or fetches. */
export const quietSettings = {
  "chat.disableAIFeatures": true,
  // Or it is asked for at the first decision.
  "copydesk.annotator": "Ines Vale",
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  // Or it is offered with the first decision.
  "explorer.fileNesting.enabled": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  // A browser's VS Code saves what a test has changed before the test can take it back.
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.restoreWindows": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
} as const;
