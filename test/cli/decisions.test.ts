import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { writeSidecar } from "../../server/src/decisions/write-sidecar.js";
import { decisionOn } from "../unit/decisions/decision-on.js";
import { clean, copydesk, folderWith, makePipe, removeFolders } from "./copydesk.js";

after(removeFolders);

const article = "“The sea was calm,” said Angela Brandt in Port Ellery. Brandt left at dawn.\n";
const decided = decisionOn(article, "Brandt", { type: "ORG" }, { nth: 1 });
const sidecar = (): string => {
  const text = writeSidecar(undefined, "a.txt", { put: [decided], drop: new Set() });
  assert.ok(text !== undefined);
  return text;
};

describe("copydesk with decisions beside an article", () => {
  it("writes what people decided over what the machine found, and says which is which", async () => {
    const folder = folderWith({ "a.txt": article, "a.txt.annotations.json": sidecar() });
    const ran = await copydesk(folder, ["annotate", "a.txt", "--format", "json"]);
    assert.deepEqual([ran.code, ran.err], [0, ""]);
    const [{ mentions }] = JSON.parse(ran.out);
    const states = mentions.map(
      ({ text, type, state }: Record<string, string>) => `${text} ${type} ${state}`,
    );
    assert.ok(states.includes("Brandt ORG decided"), states.join("; "));
    assert.ok(states.includes("Angela Brandt PERSON machine"), states.join("; "));
    const brat = await copydesk(folder, ["annotate", "a.txt"]);
    assert.match(brat.out, /^T\d+\tORG 55 61\tBrandt$/m);
  });

  it("leaves them out when asked for the machine's alone", async () => {
    const folder = folderWith({ "a.txt": article, "a.txt.annotations.json": sidecar() });
    const ran = await copydesk(folder, ["annotate", "a.txt", "--machine"]);
    assert.equal(ran.code, 0);
    assert.doesNotMatch(ran.out, /\tORG /);
  });

  it("names a sidecar that cannot be read at its line, does the rest, and exits with 2", async () => {
    for (const text of ["{\n  oops\n}\n", "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n"]) {
      const folder = folderWith({ "a.txt": article, "a.txt.annotations.json": text });
      const ran = await copydesk(folder, ["annotate", "a.txt"]);
      assert.equal(ran.code, 2);
      assert.match(ran.err, /^a\.txt\.annotations\.json:[12]:\d+: [A-Z].+\.\n/);
      assert.match(ran.out, /Angela Brandt/);
    }
  });

  it("reads no sidecar that is a pipe, a folder or a link out of its folder", async function () {
    if (process.platform === "win32") this.skip();
    const secret = folderWith({ "secret.json": sidecar() });
    const lay: Readonly<Record<string, (file: string) => void>> = {
      "is no regular file; left alone": makePipe,
      "is a folder": (file) => mkdirSync(file),
      "is a link that leaves the folder; left alone": (file) =>
        symlinkSync(path.join(secret, "secret.json"), file),
    };
    for (const [reason, make] of Object.entries(lay)) {
      const folder = folderWith({ "a.txt": article });
      make(path.join(folder, "a.txt.annotations.json"));
      const ran = await copydesk(folder, ["annotate", "a.txt"]);
      assert.equal(ran.code, 2);
      assert.ok(ran.err.startsWith(`a.txt.annotations.json: ${reason}`), ran.err);
      assert.match(ran.out, /Angela Brandt/);
      assert.doesNotMatch(ran.out, /\tORG /);
    }
  });

  it("obeys a sidecar whose article was renamed with it, and names one of another article", async () => {
    const folder = folderWith({
      "b.txt": article,
      "b.txt.annotations.json": sidecar(),
      "c.txt": clean,
      "c.txt.annotations.json": sidecar(),
    });
    const renamed = await copydesk(folder, ["annotate", "b.txt"]);
    assert.deepEqual([renamed.code, renamed.err], [0, ""]);
    assert.match(renamed.out, /^T\d+\tORG 55 61\tBrandt$/m);
    const foreign = await copydesk(folder, ["annotate", "c.txt"]);
    assert.equal(foreign.code, 2);
    assert.match(
      foreign.err,
      /^c\.txt\.annotations\.json:5:5: This annotation is of another text than c\.txt\./m,
    );
  });

  it("does not take sidecars for articles", async () => {
    const folder = folderWith({ "a.txt": article, "a.txt.annotations.json": sidecar() });
    const ran = await copydesk(folder, ["check", "."]);
    assert.equal(ran.code, 0);
  });
});
