import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const server = fileURLToPath(new URL("../server/", import.meta.url));

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce(
    (latest, name) => Math.max(latest, statSync(path.join(folder, name)).mtimeMs),
    0,
  );

const isFresh = (bundle: string): boolean => {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built > newest(path.join(server, "src"));
};

/**
 * Node's arguments for a program of the server: as people run it (`server/bin/`) where its bundle is built from
 * these very sources, which takes a fraction of the time; else straight from the sources.
 */
export const programOf = (bin: string, bundle: string, source: string): readonly string[] =>
  isFresh(path.join(server, "dist", bundle))
    ? [path.join(server, "bin", bin)]
    : ["--import", import.meta.resolve("tsx"), path.join(server, "src", source)];
