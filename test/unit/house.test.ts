import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { measureHouse, readSources } from "../../scripts/eval/house.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the house", () => {
  for (const folder of ["server/src", "client/src", "server/training", "scripts"]) {
    it(`lets no files of ${folder} import each other in a circle, types included`, async () => {
      const files = await readSources(`${root}${folder}`);
      assert.ok(files.length > 10);
      assert.deepEqual(
        measureHouse(files, []).circles,
        [],
        "What a stage and its parts both need goes into a file of its own.",
      );
    });
  }

  for (const folder of ["server/src", "client/src"]) {
    it(`lets what lies in one folder of ${folder} know each other one way only`, async () => {
      const files = await readSources(`${root}${folder}`);
      assert.deepEqual(
        measureHouse(files, []).neighbours,
        [],
        "What two folders both need stands in the lower one, or in one below both.",
      );
    });
  }

  it("has no function over 60 lines in what understands language", async () => {
    const files = await readSources(`${root}server/src`);
    const { longest } = measureHouse(files, ["analysis", "rules", "spelling", "lexicon"]);
    assert.ok(longest.length > 0);
    assert.deepEqual(
      longest.filter(({ lines }) => lines > 60),
      [],
      "A part that can be named is a function of its own.",
    );
  });

  it("tells folders that know each other, though none of their files do", () => {
    const files = [
      { file: "stage.ts", source: 'import { part } from "./stage/part.js";\n' },
      { file: "stage/part.ts", source: 'import { other } from "../other/two.js";\n' },
      { file: "other/one.ts", source: 'import type { stage } from "../stage.js";\n' },
      { file: "other/two.ts", source: "" },
    ];
    assert.deepEqual(measureHouse(files, []), {
      folders: [],
      lists: [],
      longest: [],
      circles: [],
      neighbours: [["stage", "other"]],
    });
  });

  it("tells a circle, also one of types", () => {
    const files = [
      { file: "stage.ts", source: 'import { part } from "./stage/part.js";\n' },
      { file: "stage/part.ts", source: 'import type { Known } from "../stage.js";\n' },
      { file: "stage/other.ts", source: 'import { part } from "./part.js";\n' },
    ];
    assert.deepEqual(measureHouse(files, []).circles, [["stage.ts", "stage/part.ts"]]);
  });
});
