import assert from "node:assert/strict";
import { sarifLog, sarifResults } from "../../../server/src/formats/sarif.js";
import type { Problem, Rule } from "../../../server/src/rules/rule.js";

const text = "😀 One.\nWe saw the the ship.\r\nEnd";
const problem: Problem = {
  rule: "duplicated-word",
  message: "“the” is there twice.",
  severity: "warning",
  start: text.indexOf("the the"),
  end: text.indexOf(" ship"),
  fixes: [
    {
      title: "Delete the second “the”",
      safe: true,
      edits: [{ span: { start: text.indexOf(" the ship"), end: text.indexOf(" ship") }, newText: "" }],
    },
    {
      title: "Put a comma between them",
      safe: false,
      edits: [{ span: { start: text.indexOf(" the ship"), end: text.indexOf(" the ship") }, newText: "," }],
    },
  ],
};

const rule: Rule = {
  id: "duplicated-word",
  summary: "A word that is there twice.",
  description: "Somebody deleted the words between them.",
  severity: "warning",
  examples: [{ wrong: "the the ship", right: "the ship" }],
  check: () => [],
};

const results = (problems: readonly Problem[], uri = "a.txt") => sarifResults(uri, text, problems);

describe("SARIF results", () => {
  it("give the region as lines and columns and as offsets, in code points", () =>
    assert.deepEqual(results([problem])[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "a.txt" },
          region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 15, charOffset: 14, charLength: 7 },
        },
      },
    ]));

  it("give the fixes in the order of the problem", () =>
    assert.deepEqual(results([problem])[0]?.fixes, [
      {
        description: { text: "Delete the second “the”" },
        artifactChanges: [
          {
            artifactLocation: { uri: "a.txt" },
            replacements: [
              { deletedRegion: { charOffset: 17, charLength: 4 }, insertedContent: { text: "" } },
            ],
          },
        ],
        properties: { safe: true },
      },
      {
        description: { text: "Put a comma between them" },
        artifactChanges: [
          {
            artifactLocation: { uri: "a.txt" },
            replacements: [
              { deletedRegion: { charOffset: 17, charLength: 0 }, insertedContent: { text: "," } },
            ],
          },
        ],
        properties: { safe: false },
      },
    ]));

  it("apply back to the mended text by code points", () => {
    const [fix] = results([problem])[0]?.fixes ?? [];
    const [replacement] = fix?.artifactChanges[0]?.replacements ?? [];
    const points = Array.from(text);
    points.splice(
      replacement?.deletedRegion.charOffset ?? -1,
      replacement?.deletedRegion.charLength ?? -1,
      ...Array.from(replacement?.insertedContent?.text ?? "?"),
    );
    assert.equal(points.join(""), text.replace("the the", "the"));
  });

  it("leave out fixes where there are none", () => {
    const [result] = results([{ ...problem, fixes: [{ title: "Nothing", safe: true, edits: [] }] }]);
    assert.equal(result !== undefined && "fixes" in result, false);
  });

  it("call hints and infos notes", () =>
    assert.deepEqual(
      results(
        (["hint", "info", "warning", "error"] as const).map((severity) => ({ ...problem, severity })),
      ).map((result) => result.level),
      ["note", "note", "warning", "error"],
    ));

  it("name related places", () =>
    assert.deepEqual(
      results([{ ...problem, related: [{ span: { start: 3, end: 6 }, message: "Here too." }] }])[0]
        ?.relatedLocations,
      [
        {
          id: 0,
          message: { text: "Here too." },
          physicalLocation: {
            artifactLocation: { uri: "a.txt" },
            region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 6, charOffset: 2, charLength: 3 },
          },
        },
      ],
    ));

  it("put an empty span at the end of the text", () =>
    assert.deepEqual(
      results([{ ...problem, start: text.length, end: text.length }])[0]?.locations?.[0]?.physicalLocation
        ?.region,
      { startLine: 3, startColumn: 4, endLine: 3, endColumn: 4, charOffset: 32, charLength: 0 },
    ));
});

describe("SARIF log", () => {
  const log = sarifLog("1.2.3", [{ ...rule, id: "a-an" }, rule], results([problem]), []);
  const [run] = log.runs;

  it("says what it is", () => {
    assert.equal(log.version, "2.1.0");
    assert.equal(log.$schema, "https://json.schemastore.org/sarif-2.1.0.json");
    assert.equal(run?.columnKind, "unicodeCodePoints");
    assert.deepEqual(run?.newlineSequences, ["\r\n", "\n", "\r"]);
    assert.equal(run?.tool.driver.name, "Copydesk");
    assert.equal(run?.tool.driver.semanticVersion, "1.2.3");
  });

  it("describes every rule and points each result at its own", () => {
    assert.deepEqual(run?.tool.driver.rules?.[1], {
      id: "duplicated-word",
      shortDescription: { text: "A word that is there twice." },
      fullDescription: { text: "Somebody deleted the words between them." },
      help: {
        text: "A word that is there twice.\n\nSomebody deleted the words between them.\n\nWrong: the the ship\nRight: the ship",
      },
      defaultConfiguration: { level: "warning" },
    });
    assert.equal(run?.results?.[0]?.ruleIndex, 1);
    assert.equal(run?.results?.[0]?.ruleId, "duplicated-word");
  });

  it("tells a run that did everything from one in which something failed", () => {
    assert.deepEqual(run?.invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    const [failed] = sarifLog("1.2.3", [rule], [], ["b.txt: permission denied."]).runs;
    assert.deepEqual(failed?.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: "b.txt: permission denied." } }],
      },
    ]);
    assert.deepEqual(failed?.results, []);
  });
});
