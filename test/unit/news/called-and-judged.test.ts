import { checkTexts } from "./news-text.js";

describe("words of one or two that somebody says", () => {
  checkTexts({
    "what somebody calls something": {
      text: `Trawler search widens
Police in Tarvo have made what Chief Odile Brandt calls “significant” progress in the search.
The harbour master, Ruben Ostrey, warned that boats would face what he described as a “perfect storm”.
The tax pays for what is called the “clean sweep” programme, and farmers grow what is known as “black gold”.`,
      says: {
        significant: "Odile Brandt",
        "perfect storm": "Ruben Ostrey",
        "clean sweep": null,
        "black gold": null,
      },
    },
    "with an article before the marks": {
      text: `Deal divides chamber
Senator Pia Holm called the deal a “sell-out” and walked out.
Lena Frost, who runs the ferry, described the timetable as a “joke”.
Otto Aune opened a shop called the “Rusty Nail” in 1998. Nobody called it a “triumph”.`,
      says: { "sell-out": "Pia Holm", joke: "Lena Frost", "Rusty Nail": null, triumph: null },
    },
    "what somebody says something is": {
      text: `Prices climb again
Finance Minister Joao Sette said on Wednesday that inflation of 22 per cent was “unacceptable”.
Rosa Okafor said a strike by the city’s bus drivers was a “disgrace”.
Mina Thorsen said no member should speak against the party’s “old guard” of the north.`,
      says: { unacceptable: "Joao Sette", disgrace: "Rosa Okafor", "old guard": null },
    },
  });
});

describe("whose words stand where", () => {
  checkTexts({
    "the source with which the sentence before opens": {
      text: `Presses at work
According to agronomist Dalia Rahmani, new presses allow the estate to bottle twice as much.
“When you are faster, you earn more. That is all there is to it.”
The wells are deep. According to Tomas Virk, a guide in the park, the water comes from the hills. “We have drunk it for centuries and nobody has fallen ill.”`,
      says: { "When you are faster": "Dalia Rahmani", "We have drunk": "Tomas Virk" },
    },
    "a verb that wants an object, behind whole speech": {
      text: `Harbour sold
“They have sold the harbour twice,” accused the leader of the dockers, Enzo Barra.
“This is a dark day for every reader in the valley,” lamented the librarian, Ora Finch.`,
      says: { "They have sold": "Enzo Barra", "This is a dark": "Ora Finch" },
    },
    "past brackets, a place and a way of speaking": {
      text: `Envoy dies at 80
Elena Vidal, a former envoy to Lisbon, on Twitter described the death as a “great loss for the whole of the coast”.
A spokesman, Abdul Hai, said by telephone from a secret place that the schools would be “open to every child”.
Tilda Rusk held her nerve (no pun intended) and repeated, day after day, “We will not sell our ground.”`,
      says: { "great loss": "Elena Vidal", "open to every": "Abdul Hai", "We will not": "Tilda Rusk" },
    },
    "who does something to somebody, and not whom it is done to": {
      text: `Fee under fire
Friends of Ada Lund attending a rally in the north of Ilva have denounced the fee as “a tax on the poor of the island”.
This is why Greta Olm cannot just fold her arms and shout “but it was always like this”.`,
      says: { "a tax on the poor": "~Friends", "but it was": "Greta Olm" },
    },
    "nobody’s words": {
      text: `Notes from the north
The painter was noted for his series of “blue kitchen tables” in the twenties.
The resort, referred to as “the pleasure ground of the north”, burned down.
He spelled it wrong, putting the “e” before the rest.
Ole Ness will never close that gap by merely “picking up a point in every” other game.
Carved over the door of an old mill is: “This is the gate of plenty.”`,
      says: {
        "blue kitchen": null,
        "pleasure ground": null,
        e: null,
        "picking up": null,
        "This is the gate": null,
      },
    },
  });
});

describe("an interview whose labels are initials", () => {
  checkTexts({
    "of the paper and of who is asked": {
      text: `A painter of boats
Daily Lens: What do you paint?
Otto Brink: Boats. I like ropes.
DL: Why?
OB: My father was a rigger. I grew up with them.
DL: And now?
OB: I paint at night.`,
      says: { "My father": "Otto Brink", "I paint at night": "Otto Brink" },
    },
  });
});
