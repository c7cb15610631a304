import { readdirSync, readFileSync } from "node:fs";
import { newClient } from "../fuzz/sessions.js";

/** Has a server read the samples, so that whatever patterns it makes of strings are made. */
const client = await newClient();
const folder = new URL("../../samples/", import.meta.url);
for (const name of readdirSync(folder).filter((name) => name.endsWith(".txt")))
  await client.open(`file:///${name}`, readFileSync(new URL(name, folder), "utf8"));
client.end();
