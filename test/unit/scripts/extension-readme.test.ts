import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { extensionReadme } from "../../../scripts/extension-readme.js";
import { rules } from "../../../server/src/rules/index.js";

describe("the README on the extension's page", () => {
  it("has no picture that the page cannot load", () => {
    const readme = "# Title\n\nWords.\n\n![A picture](media/picture.png)\n\nMore words.\n";
    assert.equal(extensionReadme(readme), "# Title\n\nWords.\n\nMore words.\n");
  });

  it("keeps the words of links that lead into the repository, and links to the web", () => {
    const readme = "[`a-an`](docs/rules/a-an.md), [Vale](https://vale.sh), [below](#settings).\n";
    assert.equal(extensionReadme(readme), "`a-an`, [Vale](https://vale.sh), [below](#settings).\n");
  });

  it("has a row for every rule, with its level and its page", async () => {
    const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
    const rows = readme.split("\n").flatMap((line) => {
      const [, links = "", level = ""] = line.split("|");
      return [...links.matchAll(/\[`([a-z-]+)`\]\(docs\/rules\/\1\.md\)/g)].map(
        ([, id]) => `${id} ${level.trim()}`,
      );
    });
    assert.deepEqual(rows.sort(), rules.map(({ id, severity }) => `${id} ${severity}`).sort());
  });

  it("keeps everything else of the real one", async () => {
    const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
    const shown = extensionReadme(readme);
    assert.doesNotMatch(shown, /!\[|\]\((?!https?:|#)/);
    assert.match(shown, /^# Copydesk\n/);
    assert.ok(shown.length > readme.length * 0.85);
  });
});
