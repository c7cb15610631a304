import { checkTexts } from "./news-text.js";

describe("results and listings", () => {
  checkTexts({
    "a line that is nothing but a result, and the clubs by their last words": {
      text: `Harrow Comets 3, Ondra Rangers 2
Comets held on after a nervous last ten minutes at the ground on Sunday, and Rangers went home in the rain.
The Comets keeper, Hanna Brok, saved twice.`,
      types: { "Harrow Comets": "ORG", "Ondra Rangers": "ORG", "Comets#2": "ORG" },
      same: [
        ["Harrow Comets", "Comets#2"],
        ["Ondra Rangers", "Rangers#2"],
      ],
    },
    "a result with one score": {
      text: `Kelda Kings 2-1 Ondra Storm
Kelda Kings are through to the final of the cup after a goal in stoppage time by a boy of sixteen.`,
      types: { "Kelda Kings": "ORG", "Ondra Storm": "ORG" },
    },
    "what is counted and no club": {
      text: `Chapter 3, Section 2
Gate 3, Terminal 2
The Ellery line leaves from there at noon, as it has since the pier was closed by the port in the spring.`,
      types: { Chapter: null, Section: null, Gate: null, Terminal: null },
    },
    "programmes and who broadcasts them": {
      text: `Pick of the day
The Harbour Master, BBC Two, 9pm
The second part of the drama, in which a deckhand is found to have had a bank account on an island.
Gardeners at Large, Channel 5, 8pm
A visit to a hall with a maze, and to the man who keeps it, who has not found his way out for a week.
Film: A Stone for the Fisher, Film4, 10.45pm
A boxer and his sister in a town by the sea. It was heard before on BBC Radio 4 in another form.`,
      types: {
        "The Harbour Master": "WORK_OF_ART",
        "BBC Two": "ORG",
        "Gardeners at Large": "WORK_OF_ART",
        "Channel 5": "ORG",
        "A Stone for the Fisher": "WORK_OF_ART",
        Film4: "ORG",
        "BBC Radio 4": "ORG",
      },
    },
    "a ship by its length, and a name behind a bullet": {
      text: `The Lady Corella, a 48-metre vessel registered in Port Selby, went down in a swell on Monday.
• Marlena Finch-Dole has left the board.
• Gregor Tessaly has joined it.`,
      types: { "Lady Corella": "PRODUCT", "Marlena Finch-Dole": "PERSON", "Gregor Tessaly": "PERSON" },
    },
    "heads set on the rows of a list, whatever the rows tell": {
      text: `Saleroom: A teapot makes £12,000

A silver teapot found in a garage in Marl made £12,000 at the rooms in Orvo on Thursday, ten times its estimate.

SAMPLE PRICES

Silver
Teapot, London 1742 (est. £1,200) £12,000
Mustard pot, Chester 1901 (est. £80) £110

Furniture
Oak settle (est. £300) unsold
Pair of chairs (est. £150) £420

Cull cows
Friesian 604kg, €905
Charolais 790kg, €1,780

“Nobody breathed,” said the clerk.`,
      headers: ["SAMPLE PRICES", "Silver", "Furniture", "Cull cows"],
      notHeaders: ["Pair of chairs", "Mustard pot", "Friesian 604kg"],
    },
    "days over what is on, and lists with bullets": {
      text: `What's on this weekend

FRIDAY

Moss Grove, The Cellar, 8pm, £12
Ada Prim and the Nettles (Corn Exchange) £18

SATURDAY

Brass in the Park, Denby, free
Comedy: Gav Oduya (Old Fire Station, 7.30pm)

ELSEWHERE

■ The Old Bridge choir has put off its concert until the roof is mended, which may be June.

■ The harbour will be shut on Sunday.`,
      headers: ["FRIDAY", "SATURDAY", "ELSEWHERE"],
      notHeaders: ["Moss Grove", "Comedy"],
    },
  });
});
