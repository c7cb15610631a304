import { checkTexts, type NewsText } from "./news-text.js";

const headline = "Council backs plan for wool store";
const paragraphs = [
  "The long-empty wool store at Cray Bottom is to be turned into flats after the district council voted by nine to four on Monday to sell it to a developer from Halden.",
  "“We have had 23 years of fine words and pigeons,” said Brenda Sykes, who leads the council. “Tonight we have a roof, and money to mend it. I am not prepared to let that building fall into the river while we wait for a better offer that never comes.”",
  "Northgate Homes, the developer, has promised to keep the chimney, the weaving shed and the clock.",
  "But Arthur Pym, who spoke against the sale, said that the council had been “badly advised” by people who had never set foot in it. “They were told what the building is worth to the nation, and they asked what it was worth per square foot,” he said.",
];

/** A paragraph in lines of `width` at most, the first behind `indent`. */
const wrapped = (paragraph: string, width: number, indent: string): string => {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(" ")) {
    const longer = line.trim() === "" ? line + word : `${line} ${word}`;
    if (longer.length > width && line.trim() !== "") lines.push(line);
    line = longer.length > width ? word : longer;
  }
  return [...lines, line].join("\n");
};

/** One article by width and by what marks a paragraph: the indent, and what stands between two. */
const layouts = (): Readonly<Record<string, NewsText>> => {
  const marks = {
    blank: ["", "\n\n"],
    indent: ["  ", "\n"],
    tab: ["\t", "\n"],
    "short lines": ["", "\n"],
  } as const;
  const texts = [32, 45, 60, 72, 100, 160].flatMap((width) =>
    Object.entries(marks).map(([mark, [indent, between]]) => {
      const body = paragraphs.map((paragraph) => wrapped(paragraph, width, indent));
      const text = [wrapped(headline, width, ""), ...body].join(between);
      const says = {
        "We have had": "Brenda Sykes",
        "I am not prepared": "Brenda Sykes",
        "badly advised": "Arthur Pym",
        "worth per square foot": "Arthur Pym",
      };
      // A paragraph whose last line is full ends without a mark where only short lines are marks.
      const starts = ["Council backs", "The long-empty", "“We have", "Northgate", "But Arthur"];
      const expected = mark === "short lines" ? { text, says } : { text, says, paragraphs: starts };
      return [`of ${width} columns, paragraphs by ${mark}`, expected] as const;
    }),
  );
  return Object.fromEntries(texts);
};

describe("one article wrapped", () => {
  checkTexts(layouts());
});

describe("news whose paragraphs are not lines", () => {
  checkTexts({
    "one line, continued quotes whose breaks were lost, straight marks": {
      text: `Etxea wins in 51 minutes
The final was a short one. "I never let her breathe," said Marisol Etxea, the top seed, who is from Oria. "We trained for that all winter. "My coach will tell you that I hate clay. I do not hate it any more." Her rival, Petra Vance, left without a word.`,
      says: { "I never let": "Marisol Etxea", "We trained": "Marisol Etxea", "I hate clay": "Marisol Etxea" },
      unquoted: ["Her rival"],
      notes: {
        "all winter": {
          rule: "lost-paragraph-break",
          fixed: `Etxea wins in 51 minutes
The final was a short one. "I never let her breathe," said Marisol Etxea, the top seed, who is from Oria. "We trained for that all winter.
"My coach will tell you that I hate clay. I do not hate it any more." Her rival, Petra Vance, left without a word.`,
        },
      },
    },
    "one line, three continued quotes, curly marks": {
      text: `Beans fail near Thika
“The rains came late,” said Wanjiru Oduya, who grows beans near Thika. “We planted twice. “The second crop was the one that saved us. It fed the school as well. “Nobody here will plant so early again.” The agency has promised seed.`,
      says: {
        "We planted twice": "Wanjiru Oduya",
        "It fed the school": "Wanjiru Oduya",
        "Nobody here": "Wanjiru Oduya",
      },
      unquoted: ["The agency"],
      notes: { "We planted twice.": { rule: "lost-paragraph-break" } },
    },
    "wire copy of long ago: tabs, lines of 60, accents for marks": {
      text: `\tORRANVILLE, Nov. 3 - The cannery here will shut its doors
in the spring, its owner said Monday, ending a century of
work.
\t\`\`We looked at every number and none of them was kind to
us,'' said Dale Prescott, the owner. \`\`It breaks my heart
to say so.''
\tHis workers learned of it on the radio. \`\`I was peeling
beets,'' said Rosa Klem, who has worked there since she was
19.
`,
      says: {
        "none of them was": "Dale Prescott",
        "It breaks my heart": "Dale Prescott",
        "I was peeling beets": "Rosa Klem",
      },
      unquoted: ["His workers"],
      dateline: "ORRANVILLE",
      paragraphs: ["ORRANVILLE", "``We looked", "His workers"],
    },
    "narrow column, a short line alone ends a paragraph": {
      text: `Schools open
late in Tamsui
The schools in the hills above
Tamsui opened an hour late on
Thursday after ice closed the road
that the buses use.
"The children were glad of it," said
Lin Pei-ru, who teaches the first
grade. "I was not, because I walked
all the way."
The ice will be gone by Friday, the
weather office said, and so will the
excuse.`,
      says: { "The children were": "Lin Pei-ru", "because I walked all the way": "Lin Pei-ru" },
      unquoted: ["The ice will"],
      types: { Tamsui: "GPE" },
    },
    "mail at 72 with blank lines, words and names broken over lines": {
      text: `The minister in charge of the roads and of the water, Anneke Straat-
man, said on Wednesday that the dikes between Holwerd and the new har-
bour would be raised by 40 centimetres, at a cost that the govern-
ment has yet to tell parliament, where the plan was met with silence.

"We know what the sea does when it is left alone," said a farmer, Jan
Willem Doorn, who farms below the dike. "It comes when nobody is look-
ing, and it takes what it wants, and it does not send a bill."

The work is to start in April and will last for three years, or four.
`,
      says: { "We know what": "Jan Willem Doorn", "It comes when nobody": "Jan Willem Doorn" },
      types: { "Jan Willem Doorn": "PERSON" },
      silent: ["har- bour", "govern- ment", "look- ing"],
      paragraphs: ["The minister in", '"We know', "The work"],
    },
    "indented by two blanks below a headline, wrapped at 50": {
      text: `Gas find off Levanto
  A gas field off Levanto may hold twice what was
thought, the company that drills there said on
Tuesday, and its shares rose by a fifth.
  "It is a good day for the coast," said the head of
the company, Ida Moretti. "It is a better one for
the people who lent us money when nobody
would."
  The field was found in 2011 and given up in 2016.
`,
      says: { "It is a good day": "Ida Moretti", "when nobody would": "Ida Moretti" },
      headline: "Gas find off Levanto",
      paragraphs: ["Gas find", "A gas field", '"It is a good day', "The field"],
    },
    "no mark of a paragraph at all": {
      text: `The council of Varga voted on Monday to close two of its three baths, and
the third will open on weekends only until the spring of next year, when
the money is counted again. “I learned to swim there,” said Edit Halmos, a
nurse, who spoke against the plan. “My mother did, and my daughter should,
and the council may as well drain the lake.” The mayor, Pal Geller, said he
had not slept for a week. “Nobody closes a bath because he wants to,” he
said. The vote was seven to five, and the doors will be shut on Saturday at
noon, with a last swim for whoever wants one and brings a towel of his own.`,
      says: {
        "I learned to swim": "Edit Halmos",
        "my daughter should": "Edit Halmos",
        "Nobody closes": "Pal Geller",
      },
      unquoted: ["The vote was"],
    },
    "captions of one line each": {
      text: `The week in pictures
A diver feeds a ray in the new tank at the sea museum in Porto Alto on Monday.
Pupils of the Hill School in Kisoro wait for the bus that never came.
Nadia Brandl, left, and Tom Ferreira share a joke before the vote in Linz.
A goat looks over the wall of the ruined mill near Castelnero.
The last tram leaves the depot on Quay Street. Photograph: Otto Wenger`,
      paragraphs: ["The week", "A diver", "Pupils", "Nadia", "A goat", "The last tram"],
      types: { "Nadia Brandl": "PERSON", "Tom Ferreira": "PERSON", "Otto Wenger": "PERSON" },
      notHeaders: ["A diver feeds", "A goat looks"],
    },
    "an unclosed first paragraph belongs to what follows": {
      text: `Inquest into crash hears signalman
“Did you see the second train?” asked the coroner, Ruth Abiola.
“I saw a light and took it for the lamp on the crossing.
“By the time I knew what it was I could only shout,” the signalman, Peter Mundy, said.
“Was anybody with you?” Ms. Abiola asked.
“Nobody was there.
“The night man had gone home,” Mr. Mundy said.`,
      says: {
        "Did you see": "Ruth Abiola",
        "I saw a light": "Peter Mundy",
        "I could only shout": "Peter Mundy",
        "Was anybody": "Ruth Abiola",
        "Nobody was there": "Peter Mundy",
        "The night man": "Peter Mundy",
      },
    },
    "a page copied from a PDF: wrapped, indented, a quote over a blank line": {
      text: `HARBOUR BRIDGE TO BE PAINTED RED
By Lucy Okonedo

   The swing bridge at Maldon Quay is to be painted red, its third colour in
ten years, after a vote by readers of this paper in which grey came last.

   “Grey was never going to win,” said Councillor Arthur Pym, who had asked
for the vote. “People want to see the thing. They want to know that it is
there.

   “My own choice was yellow, but I was told that yellow belongs to the bus
company.”

   Work begins on 4 June and the bridge will be shut to boats for a week.
`,
      headline: "HARBOUR BRIDGE TO BE PAINTED RED",
      byline: "Lucy Okonedo",
      says: {
        "Grey was never": "Arthur Pym",
        "People want to see": "Arthur Pym",
        "My own choice": "Arthur Pym",
      },
      unquoted: ["Work begins"],
    },
  });
});
