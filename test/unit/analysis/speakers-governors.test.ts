import { checkSpeakers as check } from "./attributed-text.js";

describe("attributeQuotes: a verb behind “to”", () => {
  it("is said by who asks for it, as nobody has said it yet", () => {
    check("The council had asked Vela to apologize for remarks about “those who live below the dam.”", [
      "The council < asked",
    ]);
    check("Vela told the crew to call the port “a harbour of fools.”", ["Vela < told"]);
    check("Vela mentioned the failure to ask the “most basic question of all.”", ["Vela < mentioned"]);
  });
  it("is said by who is brought to it", () => {
    check("The flood led Mayor Vela to call the port “a harbour of fools.”", ["Mayor Vela < call"]);
    check("The collapse prompted Dutch monitors to warn of “an irreparable loss.”", [
      "Dutch monitors < warn",
    ]);
  });
});

describe("attributeQuotes: a verb that is about a thing", () => {
  it("has no quote for its object", () => {
    check("The port employs a “wet foot, dry foot” policy for cod.", ["-"]);
    check("Ola Brandt rose to fame with songs using his “wall of water” technique.", ["-"]);
    check("The ports signed a “declaration of dry feet” on Monday.", ["-"]);
    check("Police will see if they have the boats needed to “cross the bay by night.”", ["-"]);
    check("Tata Boats has begun removing planks from its “cheapest ferry” yard.", ["-"]);
    check("The guild admitted responsibility for the “friendly fire” on the pier.", ["-"]);
    check("Divers revealed the results of their first “wet” count of cod.", ["-"]);
  });
  it("uses words where they are called so", () => {
    check("Vela used the phrase “a harbour of fools” in her speech.", ["Vela < used"]);
  });
  it("is a noun before a clause with “that”", () => {
    check("A spokesman said boat attacks that hit the town were “cruel and unfair.”", ["A spokesman < said"]);
  });
});

describe("attributeQuotes: words that are written or named", () => {
  it("are not said by what they are written on", () => {
    check("Orban sent a plate depicting the pier with the words “Home of the Tide” written on it.", ["-"]);
    check("Police said the words “Go home” were painted on the pier.", ["-"]);
  });
  it("are what something is called, by nobody in the article", () => {
    check("Orban has a report read by Vela on what is being called a “new army of gulls.”", ["-"]);
    check("The port began a winter offensive, dubbed “Operation Dry Feet”, to hunt rats.", ["-"]);
  });
  it("are not said by the part of a text they stand in", () => {
    check("The last line of the song: “Dry feet for all who row.”", ["-"]);
    check("Vela: “Dry feet for all who row.”", ["Vela < :"]);
  });
});

describe("attributeQuotes: a subject of several parts", () => {
  it("is one of a group", () => {
    check("The sailors reached the beach, and one of them said to the cook, “We waited for nothing.”", [
      "one of them < said",
    ]);
    check("Some of them said, “We are ready to go.”", ["Some of them < said"]);
  });
  it("comes from all around", () => {
    check("Dockers from around the world are warning ships to “steer clear of the pier.”", [
      "Dockers from around the world < warning",
    ]);
  });
  it("does something, says what and when", () => {
    check("Rebels fighting the rule of the port have announced a “new wave of anger.”", [
      "Rebels < announced",
    ]);
    check("A law that same year declared the port’s “perpetual neutrality in the war.”", [
      "A law < declared",
    ]);
    check("Mr. Orban informed the town of the plan on Friday, saying the port is “closed for good.”", [
      "Mr. Orban < saying",
    ]);
    check("Then, a doctor came by, took a piece of chalk, and wrote on the board, “I cure you all.”", [
      "a doctor < wrote",
    ]);
  });
});

describe("attributeQuotes: a fragment at the end of the sentence behind speech", () => {
  it("is the writer's unless it is almost all of the sentence", () => {
    check("“The wall is dry,” Vela said. But “the lock is as old as the town itself.”", [
      "Vela < said",
      "Vela < said",
    ]);
    check(
      "“The wall is dry,” Vela said. The town had been for years a place of “quarrels and bad blood all round.”",
      ["Vela < said", "-"],
    );
  });
});
