import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sample } from "../lsp/sample.js";
import { newClient } from "./sessions.js";

/**
 * What a server keeps after 1,000 and after 10,000 edits of a document: `npm run fuzz:heap`. Ends with 1 where it is
 * over a tenth more.
 */

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

const heap = async (): Promise<number> => {
  // What is still on its way between client and server is no leak.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let round = 0; round < 3; round += 1) if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const client = await newClient();
const uri = "file:///long-day.txt";
await client.open(uri, sample);
const words = ["Ana Ruiz said so. ", "the the ", "“Yes,” he said. ", "", "On Monday, Mary Kane left. "];
const figures = new Map<number, number>();
for (let edit = 1; edit <= 10_000; edit += 1) {
  const start = { line: 4, character: (edit * 7) % 120 };
  const end = { line: 4, character: start.character + (edit % 40) };
  // The text would grow for ever, and with it what is rightly kept.
  if (edit % 50 === 0) await client.change(uri, { text: sample });
  else await client.change(uri, { range: { start, end }, text: words[edit % words.length] ?? "" });
  client.forget();
  if (edit === 1000 || edit === 10_000) figures.set(edit, await heap());
}
client.end();
const [early = 0, late = 0] = [figures.get(1000), figures.get(10_000)];
console.log(`heap after 1,000 edits: ${early.toFixed(1)} MB; after 10,000: ${late.toFixed(1)} MB`);
process.exit(late > early * 1.1 ? 1 : 0);
