import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { copydesk, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const text = `---
title: The  ferry
---

# Ferry **runs** again

The ferry [*Solbris*](https://ferry.example/a_b) sails to the the islands, said **Ingrid** Solheim.
The **the** crew is \`glad  glad\`.

\`\`\`sh
echo "the the"
\`\`\`
`;

describe("Markdown on the command line", () => {
  it("is checked with places in the file's own text", async () => {
    const folder = folderWith({ "draft.md": text });
    const ran = await copydesk(folder, ["check", "draft.md", "--format", "json"]);
    assert.equal(ran.code, 1);
    const { problems, kind } = JSON.parse(ran.out).files[0];
    assert.equal(kind, "prose");
    assert.deepEqual(
      problems.map(
        (problem: { start: number; end: number; text: string; line: number; fixes: unknown[] }) => [
          text.slice(problem.start, problem.end),
          problem.text,
          problem.line,
          problem.fixes.length,
        ],
      ),
      [
        ["the the", "the the", 7, 1],
        ["The **the", "The **the", 8, 0],
      ],
    );
  });

  it("is mended, and its markup stays", async () => {
    const folder = folderWith({ "draft.md": text });
    await copydesk(folder, ["check", "draft.md", "--fix"]);
    assert.equal(readFileSync(path.join(folder, "draft.md"), "utf8"), text.replace("to the the", "to the"));
  });

  it("keeps CR LF and the byte order mark", async () => {
    const before = `\uFEFF${text}`.replaceAll("\n", "\r\n");
    const folder = folderWith({ "draft.MD": before });
    await copydesk(folder, ["check", "draft.MD", "--fix"]);
    assert.equal(readFileSync(path.join(folder, "draft.MD"), "utf8"), before.replace("to the the", "to the"));
  });

  it("is annotated with places in the file's own text", async () => {
    const folder = folderWith({ "draft.md": text });
    const brat = await copydesk(folder, ["annotate", "draft.md"]);
    assert.equal(brat.code, 0);
    const found = brat.out
      .split("\n")
      .flatMap((line) => /^T\d+\t(\w+) (\d+) (\d+)\t(.*)$/.exec(line) ?? []).length;
    assert.ok(found > 0);
    for (const line of brat.out.split("\n")) {
      const parts = /^T\d+\t\w+ (\d+) (\d+)\t(.*)$/.exec(line);
      if (parts) assert.equal(text.slice(Number(parts[1]), Number(parts[2])), parts[3]);
    }
    assert.match(brat.out, /Headline \d+ \d+\tFerry \*\*runs\*\* again/);
    assert.match(brat.out, /PERSON \d+ \d+\tIngrid\*\* Solheim/);

    const json = JSON.parse((await copydesk(folder, ["annotate", "draft.md", "--format", "json"])).out)[0];
    assert.equal(json.length, text.length);
    for (const mention of json.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
    assert.ok(json.entities.some(({ name }: { name: string }) => name === "Ingrid Solheim"));
  });

  it("is left out of a folder, where every .txt is read", async () => {
    const folder = folderWith({ "draft.md": text, "a.txt": "The mayor of Oslo spoke on Monday.\n" });
    const ran = await copydesk(folder, ["check", "."]);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /1 file checked/);
  });
});
