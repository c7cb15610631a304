import { checkSpeakers as check } from "./attributed-text.js";

describe("attributeQuotes: a fragment in a sentence that names nobody who speaks", () => {
  it("goes on with who speaks in the sentence before", () => {
    check(
      "Judge Orban said Vela had been “deaf to every warning.” The pier was “a trap for tired men” and nobody cared.",
      ["Judge Orban < said", "Judge Orban < said"],
    );
    check("The ferry was late again, Vela said. It was “a gift to the gulls” and would sink by May.", [
      "Vela < said",
    ]);
    check(
      "“Nobody asked us,” said Orban, a retired pilot. Unless the tide turns, “it is very hard to see a way out.”",
      ["Orban, a retired pilot < said", "Orban, a retired pilot < said"],
    );
  });
  it("goes on with somebody without a name", () => {
    check(
      "The surgeon told the panel that the ship was short of beds. Sailors had been “stowed like bales.”",
      ["The surgeon < told"],
    );
  });
  it("goes on with nobody where the sentence before reports nothing", () => {
    check("Vela sold the ferry in May. It was “a gift to the gulls” for a year.", ["-"]);
  });
  it("is the writer's where it is part of what they tell", () => {
    check("The ferry was late again, Vela said. The port kept back the inquiry's “scope or purpose.”", ["-"]);
    check("The ferry was late again, Vela said. It carries goods that can cause “grave and lasting harm.”", [
      "-",
    ]);
  });
  it("is no title and no word held at a distance", () => {
    check("The ferry was late again, Vela said. Her book, “The Tide Table,” came out in May.", ["-"]);
    check("The ferry was late again, Vela said. The so-called “boat of the year” had sunk.", ["-"]);
  });
});

describe("attributeQuotes: passives", () => {
  it("have nobody who speaks where nobody is named", () => {
    check("The boats, which have been described as “dull but very safe”, rose in price.", ["-"]);
  });
  it("have one behind each of the words", () => {
    check("Orban was called “a gentleman” by Vela and “a deserter” by Brandt.", [
      "Vela < called",
      "Brandt < called",
    ]);
    check("The bill was derided as “a gift to owners” by Vela and as “too little, too late” by Brandt.", [
      "Vela < derided",
      "Brandt < derided",
    ]);
  });
});

describe("attributeQuotes: relative clauses", () => {
  it("say nothing of the words behind them", () => {
    check("The report finds that sailors who complained were “frozen out of every meeting.”", [
      "The report < finds",
    ]);
    check("Orban says staff who complained in June were “frozen out of every meeting.”", ["Orban < says"]);
  });
  it("hide neither the subject nor its verb", () => {
    check("Orban, who chairs the harbour board, called it a betrayal. “You cannot eat a promise.”", [
      "Orban, who chairs the harbour board < called",
    ]);
  });
});

describe("attributeQuotes: verbs of calling", () => {
  it("are known in British spelling", () => {
    check("Labelling the strike “an act of sabotage,” Orban said the port would not pay.", [
      "Orban < Labelling",
    ]);
    check("“Be very calm,” counselled Vela.", ["Vela < counselled"]);
  });
  it("call by a term", () => {
    check("Mayor Vela termed the protest “premature”.", ["Mayor Vela < termed"]);
  });
});

describe("attributeQuotes: what is said again and again", () => {
  it("is said by who used to say it", () => {
    check("“Never run from gulls,” Vela used to say.", ["Vela < say"]);
    check("“Never run from gulls,” Vela likes to say. “Walk, and hum.”", ["Vela < say", "Vela < say"]);
  });
});

describe("attributeQuotes: a view of somebody", () => {
  it("is one word, too, where it accords with a person", () => {
    check("According to Vela, the pier is “doomed”.", ["Vela < According to"]);
    check("According to him, the count was “painstaking.”", ["him < According to"]);
    check("According to the rules, the ball is “dead” at the whistle.", ["-"]);
  });
});

describe("attributeQuotes: a judgement of two things", () => {
  it("is whole", () => {
    check("Orban called the plan “a joke” and its author “a clown”.", ["Orban < called", "Orban < called"]);
    check("The board described the port as “beyond any repair” and the ferry as “notional”.", [
      "The board < described",
      "The board < described",
    ]);
  });
  it("is made behind a verb that ties, and in the clause of who judges", () => {
    check("The company warned, however, that the wind remained “a worry”.", ["The company < warned"]);
    check("After Orban asked about it in a talk, the pilots became “agitated”.", ["-"]);
  });
});

describe("attributeQuotes: who did something, at the end of the sentence before", () => {
  it("may speak next", () => {
    check("Tributes were led by the organist, Ann Vela. “She could hold a note for a week.”", [
      "the organist, Ann Vela",
    ]);
    check("The list was dictated by Tom Orban: “mend the nets and pray for rain.”", ["Tom Orban < :"]);
    check("Praise came from the coroner, Eva Holm. “Nobody could have done more.”", [
      "the coroner, Eva Holm",
    ]);
  });
});

describe("attributeQuotes: a participle that opens the sentence", () => {
  it("has its own agent", () => {
    check("Branded “a disgrace” by Ann Vela, Orban replied that she had won.", ["Ann Vela < Branded"]);
  });
});

describe("attributeQuotes: a line with nothing but a name", () => {
  it("says who speaks in the next paragraph", () => {
    check("And from Ann Vela:\n“We bring a long record of wet feet and dry jokes.”", ["Ann Vela"]);
    check(
      "From Ann Vela writing for the harbour board:\n“We bring a long record of wet feet and dry jokes.”",
      ["-"],
    );
    check("From Ann Vela, a reader in Tyre:\n“Your map put our village in the sea.”", ["Ann Vela"]);
  });
});

describe("attributeQuotes: who only seems to speak", () => {
  it("is told something", () => {
    check("Porter “ran out of blankets in May”, court told", ["-"]);
    check("“They ran out of blankets,” Vela told “Boats and Men,” a weekly.", ["Vela < told", "-"]);
  });
  it("has posts that a verb follows", () => {
    check("Port posts receive a simple “write to us” message.", ["-"]);
  });
  it("would call it so in no case", () => {
    check("It would be better if they called it “a new harbour town” and moved on.", ["-"]);
    check("Even if Vela calls it “a joke of the worst kind,” it is law.", ["Vela < calls"]);
  });
  it("is referred to by nobody", () => {
    check("The land once referred to as “the long grey shore” is a port.", ["-"]);
    check("Vela spoke of what she referred to as “the long night.”", ["she < referred"]);
  });
});

describe("attributeQuotes: an attribution that a break has torn off", () => {
  it("belongs to the speech above", () => {
    check("“We saw nothing,” Vela said.\n“The road was empty,”\nstated Juan Orban, a guard.", [
      "Vela < said",
      "Juan Orban, a guard < stated",
    ]);
  });
});
