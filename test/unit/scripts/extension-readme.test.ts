import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { extensionReadme } from "../../../scripts/extension-readme.js";

describe("the README on the extension's page", () => {
  it("has no picture that the page cannot load", () => {
    const readme = "# Title\n\nWords.\n\n![A picture](media/picture.png)\n\nMore words.\n";
    assert.equal(extensionReadme(readme), "# Title\n\nWords.\n\nMore words.\n");
  });

  it("keeps the words of links that lead into the repository, and links to the web", () => {
    const readme = "[`a-an`](docs/rules/a-an.md), [Vale](https://vale.sh), [below](#settings).\n";
    assert.equal(extensionReadme(readme), "`a-an`, [Vale](https://vale.sh), [below](#settings).\n");
  });

  it("keeps everything else of the real one", async () => {
    const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
    const shown = extensionReadme(readme);
    assert.doesNotMatch(shown, /!\[|\]\((?!https?:|#)/);
    assert.match(shown, /^# Copydesk\n/);
    assert.ok(shown.length > readme.length * 0.85);
  });
});
