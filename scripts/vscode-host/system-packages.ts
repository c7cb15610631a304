import { existsSync } from "node:fs";
import { findBrowser } from "./browser.js";
import { findProgram } from "./find-program.js";
import { runCommand } from "./run-command.js";

/** Something the host needs that npm does not bring. */
interface SystemPart {
  /** The Debian package that brings it. */
  readonly debian: string;
  /** What it is, for people on other systems. */
  readonly name: string;
  readonly present: () => boolean;
}

const browser: SystemPart = {
  debian: "chromium",
  name: "a Chromium-based browser (set CHROME_PATH when it is in an unusual place)",
  present: () => findBrowser() !== undefined,
};

/** VS Code's server has native modules; npm builds them with node-gyp. */
const buildTools: readonly SystemPart[] = [
  {
    debian: "python3",
    name: "Python 3",
    present: () => findProgram("python3", "python", "py") !== undefined,
  },
  {
    debian: "make",
    name: "make",
    present: () => process.platform === "win32" || findProgram("make") !== undefined,
  },
  {
    debian: "g++",
    name: "a C++ compiler",
    present: () => process.platform === "win32" || findProgram("g++", "clang++") !== undefined,
  },
  {
    debian: "libkrb5-dev",
    name: "the Kerberos headers",
    // macOS and Windows have Kerberos in the system's own kit.
    present: () => process.platform !== "linux" || kerberosHeaders.some((file) => existsSync(file)),
  },
];

const kerberosHeaders = [
  "/usr/include/gssapi/gssapi.h",
  "/usr/include/gssapi.h",
  "/usr/local/include/gssapi/gssapi.h",
];

/** What the next step needs: `build` to install VS Code's server, `browser` to open it. */
export type SystemNeed = "build" | "browser";

/**
 * Makes sure of the compiler, headers and browser, through apt-get where that is there and the user is root.
 * Rejects with one sentence that says what is missing and how to get it.
 */
export async function ensureSystemPackages(
  needs: readonly SystemNeed[],
  say: (line: string) => void,
): Promise<void> {
  const wanted = [
    ...(needs.includes("build") ? buildTools : []),
    ...(needs.includes("browser") ? [browser] : []),
  ];
  let missing = wanted.filter((part) => !part.present());
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram("apt-get") !== undefined) {
    const packages = missing.map((part) => part.debian);
    say(`Installing ${packages.join(", ")} with apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runCommand("apt-get", ["update"], { env });
    await runCommand("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], { env });
    missing = wanted.filter((part) => !part.present());
  }
  if (missing.length > 0) {
    throw new Error(
      `VS Code's server build needs ${missing.map((part) => part.name).join(", ")}; ` +
        `on Debian or Ubuntu: sudo apt-get install ${missing.map((part) => part.debian).join(" ")}.`,
    );
  }
}
