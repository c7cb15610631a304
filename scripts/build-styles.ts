import { readdir, readFile, writeFile } from "node:fs/promises";

// Gathers the style files of server/data/styles/ in the one file that ships.
const folder = new URL("../server/data/styles/", import.meta.url);
const names = await readdir(folder, { recursive: true });
const paths = names
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".yml"))
  .sort();
const files: Record<string, string> = {};
for (const path of paths) files[path] = await readFile(new URL(path, folder), "utf8");
await writeFile(
  new URL("../server/data/styles.json", import.meta.url),
  `${JSON.stringify(files, null, 2)}\n`,
);
