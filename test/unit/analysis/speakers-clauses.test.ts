import assert from "node:assert/strict";
import { attributed, checkSpeakers as check } from "./attributed-text.js";

/** Checks who passes each quote on, as “SOURCE < CUE”, “-” where nobody does. */
const checkRelays = (text: string, expected: readonly string[]): void => {
  const shown = attributed(text).map(({ attribution }) => {
    const relay = attribution?.relay;
    if (!relay) return "-";
    return `${text.slice(relay.source.start, relay.source.end)} < ${text.slice(relay.cue.start, relay.cue.end)}`;
  });
  assert.deepEqual(shown, expected);
};

describe("attributeQuotes: who passes words on", () => {
  it("is named behind the speaker", () => {
    const text = "“The dam holds,” Vela said on Monday, according to the Argus. “Go home.”";
    check(text, ["Vela < said", "Vela < said"]);
    checkRelays(text, ["the Argus < according to", "the Argus < according to"]);
    checkRelays("“Does it hold?” Vela asked, according to a transcript.", ["a transcript < according to"]);
    checkRelays("Vela said the wall was “dry for years to come,” according to the Argus.", [
      "the Argus < according to",
    ]);
  });
  it("is named with what its participle adds", () => {
    checkRelays("“The dam holds,” Vela said, according to audio provided by Elmira Radio.", [
      "audio provided by Elmira Radio < according to",
    ]);
  });
  it("is named before the speaker", () => {
    const text = "According to the Argus, Vela said the wall was “dry for years to come.”";
    check(text, ["Vela < said"]);
    checkRelays(text, ["the Argus < According to"]);
  });
  it("is the source where nobody is said to speak", () => {
    const text =
      "According to the long-lost county report, the wall is to blame and so is “a shift of the river.”";
    check(text, ["the long-lost county report < According to"]);
    checkRelays(text, ["-"]);
  });
  it("reports it", () => {
    const text =
      "Vela met the board and pledged to “mend every yard of the wall,” the Elmira Argus reported.";
    check(text, ["Vela < pledged"]);
    checkRelays(text, ["the Elmira Argus < reported"]);
    checkRelays(
      "Vela left, saying the board was “doing the right thing,” hinting at more, the Argus reports.",
      ["the Argus < reports"],
    );
  });
  it("tells what somebody named said", () => {
    const text = "Orban said Vela called the wall “a heap of sand and hope.”";
    check(text, ["Vela < called"]);
    checkRelays(text, ["Orban < said"]);
  });
  it("is nobody who speaks already", () => {
    checkRelays(
      "Vela was asked by host Rita Orban, who is backing Vela, but has previously dismissed the talk about the wall, “What will it cost?”",
      ["-"],
    );
  });
});

describe("attributeQuotes: the clause that governs the quote", () => {
  it("prefers a verb of saying at the clause’s end to a cue inside the reported words", () => {
    check("Orban cannot say that “the wall is sound,” Vela added.", ["Vela < added"]);
    check("Most voters saw the board as “a party of the past,” Vela said.", ["Vela < said"]);
    check("After Orban said that small towns do better at “cheap and simple schemes,” Vela said: “No.”", [
      "Orban < said",
      "Vela < said",
    ]);
  });
  it("takes no verb for a cue that has another object", () => {
    check("Asked if the wall is “safe enough to live below,” most neighbors said yes.", ["-"]);
    check("At an event billed as “Dry Feet for Elmira,” Vela unveiled a plan.", ["-"]);
    check("To chants of “Vela! Vela!,” the mayor said her crew was tired.", ["-"]);
    check("He says there is no town “on dry ground for a mile,” the number needed to move.", ["He < says"]);
  });
  it("leaves the next quote its own lead-in", () => {
    check("Vela wrote to Orban with, “Why now?” Orban wrote back, “You know why.”", [
      "Vela < wrote",
      "Orban < wrote",
    ]);
    check("Vela wrote: “It is done!” Broker Tom Orban shot back, adding that it was “far from over.”", [
      "Vela < wrote",
      "Broker Tom Orban < adding",
    ]);
    check("Vela asked: “Is it done?” Mr Orban nodded.", ["Vela < asked"]);
    check("At the door, “Is it done?” Orban asked.", ["Orban < asked"]);
    check("Vela replied: “What does it matter?” Her critics cited it for years.", ["Vela < replied"]);
  });
  it("takes whoever reports a clause in which nobody speaks", () => {
    check("Vela said the town needs a plan that calls for “a wall of stone and nothing less.”", [
      "Vela < said",
    ]);
    check("Vela said once the board goes on leave, “I will do what I can.”", ["Vela < said"]);
  });
  it("takes the subject of a clause of time though an apposition stands behind it", () => {
    check("The drills came a day after Vela, the sister of Kim Orban, warned of “bad results.”", [
      "Vela, the sister of Kim Orban < warned",
    ]);
    check("The strike began hours after Vela, who leads the union, said talks had “gone nowhere.”", [
      "Vela, who leads the union < said",
    ]);
    check("Vela, who spoke after Orban, the chair, said talks had “gone nowhere.”", [
      "Vela, who spoke after Orban, the chair < said",
    ]);
  });
  it("takes two who ask together, whatever stands behind their names", () => {
    check("Sen. Ann Vela (R-Kan.) and Rep. Ben Orban, D-Calif., asked it to mend its “shoddy books.”", [
      "Rep. Ben Orban, D-Calif. < asked",
    ]);
  });
  it("passes over a verb in a clause that has ended", () => {
    check(
      "Vela said the notice, which some have argued was late, was an insult to “dozens of good people.”",
      ["Vela < said"],
    );
    check("As Vela met the crews, Orban took a swipe at “the people of the dam.”", ["-"]);
  });
  it("takes what is called by the words for no speaker", () => {
    check("The firm had a chummy way called “The Elmira Way.”", ["-"]);
    check("She made her name around it, writing a book called “Dry Feet.”", ["-"]);
    check("The shop is a small firm pitched as “the first stop for dry feet.”", ["-"]);
    check("The board yanked the list of what Vela described as “pieces of the old wall.”", [
      "Vela < described",
    ]);
    check("It was the day when she called him “somebody’s old mule.”", ["she < called"]);
  });
  it("takes no part of a name and no noun for a verb", () => {
    check("Vela said the United States “must mend its walls.”", ["Vela < said"]);
    check("The wall drew all kinds of talk, from jokes to hopes it will lift Elmira “out of the deep mud.”", [
      "-",
    ]);
    check("The board has lost all emails that were “marked as for the board.”", ["-"]);
  });
  it("takes no verb that reports nothing", () => {
    check("Orban, who has left the race, leads with “surely no support at all” in Kent.", ["-"]);
    check("The crew wore masks to see if they could “look like a flood.”", ["-"]);
  });
  it("reads “lists him as”, though “lists” looks like a noun", () => {
    check("The county page lists him as “chief keeper of the wall.”", ["The county page < lists"]);
  });
});

describe("attributeQuotes: subjects", () => {
  it("ends at a clause behind “after”", () => {
    check(
      "Vela spoke on her show after the mayor won the vote, saying there are “still some cracks in it.”",
      ["Vela < saying"],
    );
  });
  it("leaves out how long ago it was", () => {
    check("The county office less than two weeks ago said that “dry land” was scarce.", [
      "The county office < said",
    ]);
  });
  it("is no subject of a clause that was reported on a day", () => {
    check("Vela said Monday the talks were over and called them “a long and useless walk.”", [
      "Vela < called",
    ]);
    check(
      "Vela has no word on how he got the stone, saying in a note that he was “glad to have any at all.”",
      ["Vela < saying"],
    );
  });
  it("stands behind “who” for the second verb", () => {
    check("It was a welder who built half of it and called it “a waste of good iron.”", [
      "a welder < called",
    ]);
  });
  it("is the name before “which”, not the one that “which” stands for", () => {
    check("Vela saw the wall, which Orban had called “a heap of sand,” fall.", ["Orban < called"]);
  });
  it("holds a name with a party, words in marks, a possessive and an adverb", () => {
    check("In Elmira, NY, after winning the vote, Gov. Ana Vela (R-NY), said, “I like the old wall.”", [
      "Gov. Ana Vela (R-NY) < said",
    ]);
    check("Vela, star of “The Flood,” thanked the crews for “making us all a bit safer.”", [
      "-",
      "Vela, star of “The Flood,” < thanked",
    ]);
    check("Someone familiar with the mayor’s thinking said, “The wall will go.”", [
      "Someone familiar with the mayor’s thinking < said",
    ]);
  });
  it("belongs to a participle behind “with”, “where” and “when”", () => {
    check(
      "Orban turned on the board, with the campaign of the mayor from Kent saying it was “no board at all.”",
      ["the campaign of the mayor from Kent < saying"],
    );
    check("Vela came to Kent, where about fifty neighbors stood, chanting “no wall, no vote.”", [
      "fifty neighbors < chanting",
    ]);
    check("It began at a speech, when three boys broke in, shouting “no wall, no vote.”", [
      "three boys < shouting",
    ]);
  });
});

describe("attributeQuotes: beside the quote", () => {
  it("reads a long description between speaker and verb", () => {
    check("“The wall will go,” Ana Vela, the welder who built elmirawalls.com tweeted on Monday.", [
      "Ana Vela, the welder who built elmirawalls.com < tweeted",
    ]);
    check("“The wall will go,” Ana Vela, wearing boots and a “Dry Feet” badge, said flatly.", [
      "Ana Vela < said",
      "-",
    ]);
  });
  it("reads a name that is a small word elsewhere", () => {
    check("“The wall will go,” Still said. “Mark my words.”", ["Still < said", "Still < said"]);
  });
  it("reads a verb and a speaker set in before a colon", () => {
    check("In other words, explained moderator Ana Vela: “Who pays for it?”", [
      "moderator Ana Vela < explained",
    ]);
  });
  it("reads a label behind a dash whatever stands before", () => {
    check("But polls did predict the count - Ana Vela: “The wall came as a surprise.”", ["Ana Vela < :"]);
  });
  it("takes a heading with a quotation between it and the colon for no label", () => {
    check("ELMIRA AT ITS CORE — “A job for ten crews,” by the Argus: “Ms. Vela has led no crew before.”", [
      "-",
      "-",
    ]);
  });
  it("goes back past a title to the first half of a split quote", () => {
    check("“It is early,” said Vela, host of the show “Dry Feet.” “We shall see what comes.”", [
      "Vela, host of the show < said",
      "-",
      "Vela, host of the show < said",
    ]);
  });
  it("reads the owner of chants", () => {
    check("Their chants of “No wall! No vote!” were cut short.", ["Their < chants"]);
  });
  it("takes a sentence before that adds to something for no lead-in", () => {
    const [quote] = attributed("The flood adds to the trouble of Elmira.\n“We have seen the cracks.”");
    assert.equal(quote?.attribution, undefined);
  });
  it("takes a byline behind a fragment for no signature", () => {
    check("Vela insisted that the wall was “still the best in Kent.” — Rita Orban", ["Vela < insisted"]);
  });
  it("takes words that describe the speaker for no speech", () => {
    check(
      "“It was slow,” said Ana Vela, 34, a welder who waited in an “extraordinarily long line” for bread.",
      ["Ana Vela, 34, a welder who waited in an < said", "-"],
    );
  });
  it("takes the title of a document behind “according to” for no speech", () => {
    check("The wall would cost a million a year, according to the “Dry Feet for All” paper.", ["-"]);
  });
});

describe("attributeQuotes: who is quoted by somebody else", () => {
  it("speaks behind “quotes … as saying”", () => {
    check("The Argus quotes a port official as saying that the wall will be “dry and safe.”", [
      "a port official < saying",
    ]);
    check("The agency on Monday quoted the mayor, Ann Vela, as saying “nobody is to blame” for it.", [
      "the mayor, Ann Vela < saying",
    ]);
    check("Fathi Orban was quoted as saying the pier was “a heap of rust.”", ["Fathi Orban < saying"]);
  });
  it("speaks through a term of the writer's", () => {
    check("Vela blamed the leak on “enemies of the pier,” a term the port often uses for gulls.", [
      "Vela < blamed",
    ]);
  });
  it("is called something behind a relative clause", () => {
    check("Vela has called those who deny the flood “fools and liars.”", ["Vela < called"]);
  });
});

describe("attributeQuotes: a speaker and more", () => {
  it("goes on with a relative clause without a comma", () => {
    check("“They will not leave Kent,” the aide who wished to remain anonymous told the Argus.", [
      "the aide < told",
    ]);
    check("“It was my wall,” says this quiet man who hardly needs a stick.", [
      "this quiet man who hardly needs a stick < says",
    ]);
  });
  it("has an honour or “herself” behind the name", () => {
    check('"The rain is quite a sight," Mr Orban AM said.', ["Mr Orban AM < said"]);
    check(
      "Vela herself, who wasn’t present at the rally, has toned down her speech, admitting that the “flood of votes” is over.",
      ["Vela herself, who wasn’t present at the rally < admitting"],
    );
  });
  it("shares a verb that looks like a noun", () => {
    check(
      "Vela, who fights with the council, claims that the pier is “a heap of rust,” and asserts that the town is “under the sea.”",
      ["Vela, who fights with the council < claims", "Vela, who fights with the council < asserts"],
    );
    check("“Nobody cares about the pier,” shares Orban.", ["Orban < shares"]);
    check("Vela forgot the charter, which states that “the wall belongs to the town.”", ["which < states"]);
  });
  it("shares a verb across words that look like nouns", () => {
    check(
      "After the flood ― like he did in Kent ― Vela cast the blame on her rivals, and stressed the threat that “the river trade” poses.",
      ["Vela < stressed"],
    );
    check("The paper reports the number of boats is “small,” but says it “has grown a great deal.”", [
      "The paper < reports",
      "The paper < says",
    ]);
  });
  it("makes something clear", () => {
    check("Vela made it clear that judges are “servants of the town.”", ["Vela < made"]);
    check("Orban also makes clear that the ferry is “late for good.”", ["Orban < makes"]);
  });
  it("does not begin with a day of the week before", () => {
    check("Earlier this week Mayor Vela told the Argus that the pier is “a heap of rust.”", [
      "Mayor Vela < told",
    ]);
  });
  it("is the source of “according to” up to the clause", () => {
    check("According to the local press, the ferryman is wanted for “crimes against the tide.”", [
      "the local press < According to",
    ]);
    check("Vela said that according to the port the wall is “dry as a bone.”", ["Vela < said"]);
  });
});

describe("attributeQuotes: a paragraph that begins with a quotation", () => {
  it("goes on with the speech above, but not with a word or two", () => {
    check("“Will the ferry run?” Vela asked.\n“It has run for years in any weather.”", [
      "Vela < asked",
      "Vela < asked",
    ]);
    check("“Will the ferry run?” Vela asked.\n“No.”", ["Vela < asked", "-"]);
  });
  it("leaves a short fragment in the next sentence to the writer", () => {
    check("“The ferry is late,” Vela said. The port was “quite empty.”", ["Vela < said", "-"]);
    check("“It’s a sham,” Vela said. It’s “this new kind of sham.”", ["Vela < said", "Vela < said"]);
  });
});
