import { execFileSync } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { extensionReadme } from "./extension-readme.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const packagePath = `${root}dist/copydesk.vsix`;
const largest = 10_000_000;

execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root, stdio: "inherit" });
await mkdir(`${root}dist`, { recursive: true });
await writeFile(`${root}dist/README.md`, extensionReadme(await readFile(`${root}README.md`, "utf8")));
await createVSIX({
  cwd: root,
  packagePath,
  readmePath: "dist/README.md",
  dependencies: false,
  rewriteRelativeLinks: false,
});
const { size } = await stat(packagePath);
console.log(`${(size / 1_000_000).toFixed(2)} MB`);
if (size > largest) {
  console.error(`${packagePath} is larger than 10 MB.`);
  process.exitCode = 1;
}
