import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

/** A regular expression as it is written. */
export type Pattern = Pick<RegExp, "source" | "flags">;

const sources = new URL("../../server/src/", import.meta.url);

/** The patterns that stand in the sources of the server and the command. */
export const writtenPatterns = (): readonly Pattern[] =>
  readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const found: Pattern[] = [];
      const { program } = parseSync(name, readFileSync(new URL(name.replaceAll("\\", "/"), sources), "utf8"));
      new Visitor({
        Literal: (node) => {
          if ("regex" in node) found.push({ source: node.regex.pattern, flags: node.regex.flags });
        },
      }).visit(program);
      return found;
    });

/** The patterns that a server makes of strings while it reads the samples. */
export const builtPatterns = (): readonly Pattern[] => {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  try {
    const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
    const preload = ["--require", file("built-patterns.cjs"), "--import", "tsx"];
    const built = join(folder, "patterns.json");
    execFileSync(process.execPath, [...preload, file("read-samples.ts")], {
      env: { ...process.env, BUILT_PATTERNS: built },
    });
    return JSON.parse(readFileSync(built, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
