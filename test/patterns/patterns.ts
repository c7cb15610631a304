import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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
  const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const preload = ["--require", file("built-patterns.cjs"), "--import", "tsx"];
  const lines = execFileSync(process.execPath, [...preload, file("read-samples.ts")], { encoding: "utf8" });
  return lines
    .split("\n")
    .filter((line) => line.startsWith("["))
    .map((line) => {
      const [source, flags]: [string, string] = JSON.parse(line);
      return { source, flags };
    });
};
