import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes VS Code take a language for one that it has a pack of, as if the pack had been installed from the marketplace: an
 * empty one, so that VS Code's own words stay English. `userData` is the folder that holds `User/`.
 */
export async function addLanguagePack(userData: string, language: string): Promise<void> {
  const folder = join(userData, `language-pack-${language}`);
  const translations = join(folder, "main.i18n.json");
  await mkdir(folder, { recursive: true });
  await writeFile(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: `copydesk.language-pack-${language}` }, version: "1.0.0" }],
    translations: { vscode: translations },
  };
  await writeFile(join(userData, "languagepacks.json"), JSON.stringify({ [language]: pack }));
}
