import assert from "node:assert/strict";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { faulty, folderWith, removeFolders, start } from "./copydesk.js";

after(removeFolders);

describe("copydesk, interrupted", () => {
  it("stops without a word when its reader has seen enough", async () => {
    // More than a pipe holds, so that the command is still writing when its reader leaves.
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.txt`, faulty.repeat(60)]));
    const child = start(folderWith(files), ["annotate", ".", "--format", "json"]);
    const said = text(child.stderr);
    child.stdin.end();
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    assert.deepEqual([code, await said], [0, ""]);
  });

  if (process.platform !== "win32")
    it("stops without a word at Ctrl+C", async () => {
      const child = start(folderWith({ "a.txt": faulty }), ["check", "a.txt", "-", "--format", "text"]);
      const said = text(child.stderr);
      await once(child.stdout, "data");
      child.kill("SIGINT");
      const [code] = await once(child, "close");
      assert.deepEqual([code, await said], [130, ""]);
    });
});
