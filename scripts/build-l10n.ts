import { readdir, readFile, writeFile } from "node:fs/promises";
import { sourceStrings } from "./source-strings.js";

const folder = new URL("../l10n/", import.meta.url);

const write = (name: string, bundle: object): Promise<void> =>
  writeFile(new URL(name, folder), `${JSON.stringify(bundle, null, 2)}\n`);

const english = await sourceStrings();
const keys = Object.keys(english);
await write("bundle.l10n.json", english);

// A translation keeps what is still said, in the order of the sources' bundle; what it lacks is named.
for (const name of (await readdir(folder)).filter((file) => /^bundle\.l10n\..+\.json$/.test(file))) {
  const known: Readonly<Record<string, unknown>> = JSON.parse(await readFile(new URL(name, folder), "utf8"));
  await write(name, Object.fromEntries(keys.filter((key) => key in known).map((key) => [key, known[key]])));
  for (const key of keys.filter((missing) => !(missing in known))) {
    console.error(`l10n/${name} lacks ${JSON.stringify(key)}`);
    process.exitCode = 1;
  }
}
