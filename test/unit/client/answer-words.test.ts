import assert from "node:assert/strict";
import {
  answerGroups,
  changeWords,
  choiceWords,
  circumstancesOf,
  type Keeper,
  nothingChanged,
  subjectOf,
  surroundingsOf,
} from "../../../client/src/answer-words.js";
import type { Answer } from "../../../server/src/protocol.js";

const desk: Keeper = { kind: "folder", uri: "file:///newsroom", name: "newsroom" };
const user: Keeper = { kind: "user" };
const place: Answer = {
  list: "ignored",
  value: { rule: "a-an", words: "a hour", before: "It took", after: "", files: ["/old news.txt"] },
};

describe("the words for an answer", () => {
  it("say what was done, and where it is kept", () => {
    const said = (answer: Answer, keeper: Keeper = desk) => changeWords({ action: "add", answer }, keeper);
    assert.equal(
      said({ list: "words", value: "ravelling" }),
      "“ravelling” is a word in newsroom’s .copydesk.json now.",
    );
    assert.equal(
      said({ list: "words", value: "ravelling" }, user),
      "“ravelling” is a word in your user settings now.",
    );
    assert.equal(
      said({ list: "rules", value: "a-an", level: "error" }),
      "The rule a-an is at “error” in newsroom’s .copydesk.json again.",
    );
    assert.match(said({ list: "ignore", value: "/news/a\\[1\\].txt" }), /^news\/a\[1\]\.txt is not checked/);
    assert.match(said({ list: "ignore", value: "!/a.txt" }), /^a\.txt is checked again/);
    assert.match(said(place), /^“a hour” may stand there/);
  });

  it("say what was taken back, and that nothing was", () => {
    const name: Answer = { list: "names", value: "Ilse Quern" };
    assert.equal(
      changeWords({ action: "take-back", answer: name }, desk),
      "“Ilse Quern” is no name in newsroom’s .copydesk.json any more.",
    );
    assert.equal(
      nothingChanged({ action: "take-back", answer: name }, desk),
      "Nothing was changed: “Ilse Quern” does not stand in newsroom’s .copydesk.json any more.",
    );
  });

  it("tell of a name's type", () => {
    const answer: Answer = { list: "names", value: "Ilse Quern", type: "PERSON" };
    assert.equal(
      changeWords({ action: "add", answer }, desk),
      "“Ilse Quern” has the type PERSON in newsroom’s .copydesk.json now.",
    );
    assert.equal(
      changeWords({ action: "take-back", answer }, desk),
      "“Ilse Quern” has no type in newsroom’s .copydesk.json any more.",
    );
    assert.equal(circumstancesOf(answer), "PERSON");
    assert.equal(circumstancesOf({ list: "names", value: "Ilse Quern" }), undefined);
  });

  it("tell entries of a list apart", () => {
    assert.equal(subjectOf(place), "a hour");
    assert.equal(circumstancesOf(place), "a-an · only in old news.txt");
    assert.equal(surroundingsOf(place), "… It took a hour …");
    assert.equal(circumstancesOf({ list: "words", value: "quern" }), undefined);
    assert.equal(
      circumstancesOf({ list: "words", value: "quern", override: ["opinion/**"] }),
      "only in opinion/**",
    );
    assert.equal(subjectOf({ list: "ignore", value: "archive/**" }), "archive/**");
  });

  it("name the rule of a place only among several, and the folder that keeps it", () => {
    const choice = { audience: "folder" as const, answer: place, words: "a hour", rule: "a-an" };
    assert.deepEqual(choiceWords(choice, desk, "a.txt", false), {
      label: "Let “a hour” stand here",
      detail: "Kept in .copydesk.json of newsroom",
    });
    assert.equal(choiceWords(choice, desk, "a.txt", true).label, "Let “a hour” stand here (a-an)");
  });

  it("come from the narrowest to the broadest", () =>
    assert.deepEqual(
      answerGroups.map(({ here }) => here()),
      ["This place", "This word", "This name", "This rule", "This file"],
    ));
});
