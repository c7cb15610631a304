import assert from "node:assert/strict";
import { type FolderPlace, placeOf, sameUri } from "../../server/src/lsp/folders.js";

const check = (uri: string, folders: readonly string[], expected: FolderPlace | undefined): void =>
  assert.deepEqual(placeOf(uri, folders), expected);

describe("a document's folder", () => {
  it("is the innermost that holds it", () => {
    const folders = ["file:///desk", "file:///desk/city", "file:///other"];
    check("file:///desk/a.txt", folders, { folder: "file:///desk", path: "a.txt" });
    check("file:///desk/city/x/a.txt", folders, { folder: "file:///desk/city", path: "x/a.txt" });
  });

  it("is not one whose name only begins alike", () => {
    check("file:///desktop/a.txt", ["file:///desk"], undefined);
    check("file:///desk", ["file:///desk"], undefined);
  });

  it("is found however the URIs are escaped", () => {
    check("file:///d%C3%A9sk/caf%C3%A9%20a.txt", ["file:///désk"], {
      folder: "file:///désk",
      path: "café a.txt",
    });
    check("file:///c%3A/desk/a.txt", ["file:///c:/desk"], { folder: "file:///c:/desk", path: "a.txt" });
  });

  it("has the same scheme and authority", () => {
    check("vscode-vfs://github/desk/a.txt", ["file:///desk", "vscode-vfs://github/desk"], {
      folder: "vscode-vfs://github/desk",
      path: "a.txt",
    });
    check("vscode-vfs://gitlab/desk/a.txt", ["vscode-vfs://github/desk"], undefined);
  });

  it("is the first for a text without a file", () => {
    check("untitled:Untitled-1", ["file:///one", "file:///two"], { folder: "file:///one", path: "" });
    check("untitled:Untitled-1", [], undefined);
  });
});

describe("two URIs", () => {
  it("name one resource however they are escaped", () => {
    assert.ok(sameUri("file:///desk/%2Ecopydesk.json", "file:///desk/.copydesk.json"));
    assert.ok(sameUri("file:///c%3A/désk/a", "file:///C:/d%C3%A9sk/a"));
    assert.ok(!sameUri("file:///desk/a", "file:///desk/b"));
  });
});
