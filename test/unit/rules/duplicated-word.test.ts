import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/rules/check.js";
import { duplicatedWord } from "../../../server/src/rules/duplicated-word.js";
import { checkFinds, checkFix, checkSilent, contextOf, problemsOf } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(duplicatedWord, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(duplicatedWord, texts);

describe("duplicated-word", () => {
  it("finds small words in lines in capitals, where other words may be names", () => {
    checkFinds(
      duplicatedWord,
      "THE HARBOUR WAS SHUT AFTER «THE THE» FERRY RAN AGROUND. DURAN DURAN PLAYED IN BORA BORA.",
    );
  });

  it("finds a word that stands twice running", () => {
    finds("The visit comes «after after» the vote in the capital.");
    finds("She said it would be be at noon.".replace("be be", "«be be»"));
    finds("Mr. Varga, who «was was» late, left the hall.");
    finds("The problem «is is» the price of bread.");
    finds("A crowd of «people people» stood outside.");
  });

  it("finds it at the start of a sentence, whatever the case", () => {
    finds("«The the» harbour was closed on Monday.");
    finds("«The The» harbour was closed on Monday.");
    finds("They left. «In in» the end nobody came.");
  });

  it("finds it across a line break of a hard-wrapped text", () => {
    finds(
      `The council voted late on Monday evening to close «the
the» harbour to all ships that come from the northern
coast until further notice is given to the captains.

The mayor said that she had not been asked before the
vote was taken, and that she would have voted against
it had anybody thought of calling her that evening.

The fishermen of the town said they would sail anyway,
whatever the council says, since the herring is there
for no more than a week and nobody pays for waiting.`,
    );
  });

  it("finds each of three, and deletes two", () => {
    const text = "They walked to to to the harbour.";
    const problems = problemsOf(duplicatedWord, contextOf(text));
    assert.equal(problems.length, 2);
    const edits = problems.flatMap((problem) => problem.fixes[0]?.edits ?? []);
    assert.equal(applyEdits(text, edits), "They walked to the harbour.");
  });

  it("leaves what may rightly stand twice", () => {
    silent(
      "She had had enough of the delay.",
      "He knew that that was the end.",
      "They gave her her coat at the door.",
      "It was a very very long day for the crew.",
      "What it is is a disgrace to the town.",
      "What they do do is wait for the train.",
      "It was long long long ago.",
    );
  });

  it("leaves names, and words that are spelled like names", () => {
    silent(
      "He flew to Bora Bora in March.",
      "Fans of Duran Duran waited outside.",
      "Prisoners in Walla Walla went on strike.",
      "Will will speak at noon.",
      "May may be the coldest month.",
      "He gave Bill bill after bill.",
    );
  });

  it("leaves numbers, and repetitions across punctuation or a sentence end", () => {
    silent(
      "The code is 12 12 and the room 7 7.",
      "No, no, she told them.",
      "They knew what they wanted. Wanted posters were everywhere.",
      "He asked what for. For that they had no answer.",
      "It was a win-win win for the town.",
      "He came in, in spite of the rain.",
    );
  });

  it("leaves interjections and words of another language", () => {
    silent("Bye bye to the old bridge.", "They ate mahi mahi by the sea.", "A loud knock knock woke them.");
  });

  it("only points it out in quotes, without a safe fix", () => {
    finds("“We went «to to» the harbour and saw the fire,” said Anna Varga.", "info");
    checkFix(
      duplicatedWord,
      "“We went to to the harbour and saw the fire,” said Anna Varga.",
      "“We went to the harbour and saw the fire,” said Anna Varga.",
      false,
    );
  });

  it("deletes one, with the space before it", () => {
    checkFix(duplicatedWord, "It comes after after the vote.", "It comes after the vote.", true);
    checkFix(duplicatedWord, "The the vote was late.", "The vote was late.", true);
    checkFix(duplicatedWord, "A crowd of people people came.", "A crowd of people came.", false);
  });

  it("leaves doubled numerals", () =>
    checkSilent(duplicatedWord, [
      "The film Rocky II II opened. After World War I I moved to Nordmark.",
      "They read Chapter V V aloud, and Part III III too.",
    ]));

  it("is not sure where both may belong", () => {
    checkFix(
      duplicatedWord,
      "They left when the king came in in May.",
      "They left when the king came in May.",
      false,
    );
    checkFix(duplicatedWord, "She logged on on Monday.", "She logged on Monday.", false);
    checkFix(
      duplicatedWord,
      "The man they look for for days is here.",
      "The man they look for days is here.",
      false,
    );
    checkFix(
      duplicatedWord,
      "All that the town has has gone to the dogs.",
      "All that the town has gone to the dogs.",
      true,
    );
    checkFix(duplicatedWord, "When they saw it it sank.", "When they saw it sank.", false);
    checkFix(
      duplicatedWord,
      "The vote was on on Monday and late.",
      "The vote was on Monday and late.",
      false,
    );
    checkFix(duplicatedWord, "They meet on on Monday at noon.", "They meet on Monday at noon.", true);
  });

  it("finds a second “that” before an article", () => {
    finds("She said «that that» the road was shut.");
    silent("She said that that was the end of it.", "She knew that that road was shut.");
  });

  it("leaves the verbs of “whatever is is right” alone", () => {
    checkSilent(duplicatedWord, ["Whatever is is right, the vicar said."]);
  });

  it("finds a second “there” before what there is", () => {
    finds("She said «there there» is no money left.");
    silent("There, there is the key.");
  });
});
