import { mkdir, rm, writeFile } from "node:fs/promises";
import { pagesFolder, rulePages } from "./rule-pages.js";

const pages = await rulePages();
await rm(pagesFolder, { recursive: true, force: true });
await mkdir(pagesFolder, { recursive: true });
for (const [name, page] of pages) await writeFile(new URL(name, pagesFolder), page);
