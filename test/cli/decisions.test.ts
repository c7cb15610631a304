import assert from "node:assert/strict";
import { writeSidecar } from "../../server/src/decisions/write-sidecar.js";
import { decisionOn } from "../unit/decisions/decision-on.js";
import { copydesk, folderWith, removeFolders } from "./copydesk.js";

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

  it("does not take sidecars for articles", async () => {
    const folder = folderWith({ "a.txt": article, "a.txt.annotations.json": sidecar() });
    const ran = await copydesk(folder, ["check", "."]);
    assert.equal(ran.code, 0);
  });
});
