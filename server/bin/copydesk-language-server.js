#!/usr/bin/env node
import { existsSync } from "node:fs";

const bundle = new URL("../dist/node.mjs", import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write("copydesk: not built yet; run “npm run build” in Copydesk’s folder first.\n");
  process.exitCode = 2;
}
