import assert from "node:assert/strict";
import { documentFilters } from "../../../client/src/document-filters.js";

const schemesOf = (folders: readonly string[], language: string): readonly string[] =>
  documentFilters(folders)
    .filter((filter) => filter.language === language)
    .map(({ scheme }) => scheme);

describe("the documents that are read", () => {
  for (const language of ["plaintext", "news"]) {
    it(`are ${language} on disk, unsaved, remote and virtual`, () =>
      assert.deepEqual(schemesOf([], language), ["file", "untitled", "vscode-remote", "vscode-vfs"]));
    it(`are ${language} on the workspace's own file systems, each once`, () =>
      assert.deepEqual(schemesOf(["file", "memfs", "memfs"], language).slice(4), ["memfs"]));
  }
  it("name a scheme each, so that notebook cells and output stay out", () =>
    assert.ok(documentFilters([]).every(({ scheme }) => scheme.length > 0)));
});
