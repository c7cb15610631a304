import { checkSpeakers as check } from "./attributed-text.js";

describe("attributeQuotes: words that nobody speaks", () => {
  it("are held at a distance by “so-called”", () => {
    check("Vela praised the so-called “Friends of the Pier.”", ["-"]);
    check("Vela praised the “friends of the pier.”", ["Vela < praised"]);
  });
  it("are nicknames inside a name, and what a noun beside them names", () => {
    check("The Argus stated that Ola “Lighthouse” Brandt will leave.", ["-"]);
    check("Vela mocked the hashtag “dry feet now” on Monday.", ["-"]);
    check("Vela stressed the town’s motto of “dry feet first” at the fair.", ["-"]);
  });
  it("are the object of a verb that is followed by “to” or “from”", () => {
    check("The town began to suffer from the “tide tourism” of its neighbours.", ["-"]);
    check("Fathi Orban hails from the “Venice of the north.”", ["-"]);
  });
  it("stand behind a participle that is an adjective, or a time that does nothing", () => {
    check("Vela said that three of the 38 alleged cases of rot “never took place.”", ["Vela < said"]);
    check("This summer will see the launch of the “dry feet for all” plan.", ["-"]);
  });
  it("are what a cue verb in another sense leads to", () => {
    check("The wall was no better than, say, the “harbour fence” of the old town.", ["-"]);
    check("Vela took her lamp everywhere she went, “lighting the wet streets of the town.”", ["-"]);
    check("The hall echoed with the strains of “Home by the River.”", ["-"]);
  });
  it("open a sentence of the writer’s own", () => {
    check("“The wall is dry,” Vela said.\n“Harbour Nights,” which opens on Monday, tells of the flood.", [
      "Vela < said",
      "-",
    ]);
    check("“The wall is dry,” Vela said.\n“The rest can wait.”", ["Vela < said", "Vela < said"]);
  });
  it("name a group behind its participle", () => {
    check("Vela read a letter from a group called the “Friends of the Pier.”", ["-"]);
    check("The Argus says the third part of the drill, dubbed “Dry Boots,” will open in May.", ["-"]);
    check("Vela criticized the old rules, known since the flood as the “harbour peace.”", ["-"]);
    check("Orban read from a collection by the sailor Ola Brandt called “Mud: Ten Years of Tides.”", ["-"]);
    check("Vela said that a group calling itself the “Sons of the Tide” wrote the letter.", ["-"]);
  });
  it("do not stand behind who calls them so", () => {
    check("Vela denounced what Ola Brandt called a “harbour of fools.”", ["Ola Brandt < called"]);
    check("Vela called it a “harbour of fools.”", ["Vela < called"]);
    check("The mayor signed a harbour deal that Vela’s economic adviser called “the fraud of the year.”", [
      "Vela’s economic adviser < called",
    ]);
  });
  it("describe who says something else", () => {
    check("“The pier is safe,” said Vela, whose “dry feet first” tour ended in Kent.", ["Vela < said", "-"]);
    check("“The pier is safe,” said Vela, “and so are we.”", ["Vela < said", "Vela < said"]);
  });
  it("tell where it was said", () => {
    check("Orban belittled a slip that was reported in a “hit piece” by the Argus.", ["-"]);
    check("Vela believes in a “second chance for the ferry.”", ["Vela < believes"]);
  });
  it("are written on what somebody wears or holds up", () => {
    check("“The ferry is late,” Vela said. Her shirt read “Dry feet for all.”", ["Vela < said", "-"]);
    check("The notice on the quay reads: “The ferry is late.”", ["The notice on the quay < reads"]);
  });
  it("are what a verb does, and what it does it to", () => {
    check("The mayor would do well to begin “mending fences” in Kent, said Orban.", ["-"]);
    check("Vela goes on writing a daily column for the Argus, “Tides,” from her boat.", ["-"]);
    check("Vela walked to the quay to “Home by the River.”", ["-"]);
  });
  it("are answers on a ballot", () => {
    check("Vela said a “no” vote would sink the ferry.", ["-"]);
    check("Vela urged the island to vote “yes” in June.", ["-"]);
    check("Asked whether she would stay, Vela said “yes.”", ["Vela < said"]);
  });
  it("are glosses of a name or a foreign word", () => {
    check("Vela said the Frisian word for “thaw” was lost.", ["-"]);
    check("Vela told of the Tidal Union of Kent (“TUK”) on Monday.", ["-"]);
    check("The council backs a group called Noord Hand, or “our own hand,” on the coast.", ["-"]);
    check("Vela praised the Rood Kai, meaning “red quay,” in a speech.", ["-"]);
  });
  it("are works and schemes with a name", () => {
    check("Vela also wrote “The Ferries of Kent,” which looks at the old boats.", ["-"]);
    check("Vela called on the council to renew her “Dry Feet for All” Act.", ["-"]);
    check("Officials say “Harbour Watch” is aimed at smugglers.", ["-"]);
    check("The ministry says the drill, which has been dubbed “Dry Boots 2005,” will start in May.", ["-"]);
    check("The party has called a vote — “No to the Wall” — for June.", ["-"]);
  });
  it("are no words of somebody who is not there", () => {
    check("No sailor said that the pier is “a heap of rust.”", ["-"]);
    check("No wonder Vela said that the pier is “a heap of rust.”", ["Vela < said"]);
  });
  it("are what a verb of speech does to a thing leaves behind", () => {
    check("Vela wrote a letter to the port, while the ferry stayed at the quay for “no reason at all.”", [
      "-",
    ]);
    check("Orban faces charges of “harming the sea wall.”", ["-"]);
    check("If you live in Kent, feel free to “row your own boat” or not.", ["-"]);
  });
});

describe("attributeQuotes: a hearer and more behind the verb", () => {
  it("closes the sentence as an attribution does", () => {
    check("“Everyone is worried” about the storm, ferryman Ola Brandt told the Argus as young men ran by.", [
      "ferryman Ola Brandt < told",
    ]);
  });
  it("is no speaker where the verb goes on", () => {
    check("As Ola Brandt, a ferryman, put it, “the river takes what it wants.”", [
      "Ola Brandt, a ferryman < put",
    ]);
    check("Vela, citing “the strength of the wall,” said the lock could open in May.", ["Vela < citing"]);
  });
  it("is no part of a speaker who proposed the thing", () => {
    check(
      "Orban called the opening of the lock, which was proposed by Mayor Vela, a “task for the whole coast.”",
      ["Orban < called"],
    );
  });
});
