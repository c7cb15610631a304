import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import { readResource } from "../../../server/src/node/resource-files.js";

/** People and their roles as the text gives them. */
const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Elin Sandvik, vice-chairman of the club, said the pitch was wet.": {
    "Elin Sandvik": "vice-chairman of the club",
  },
  "Norwell Bank chief economist, Piers Landau, said rates would fall.": {
    "Piers Landau": "Norwell Bank chief economist",
  },
  "Anna Brody, the mayor, and Tom Hale, a fisherman, met at noon.": {
    "Anna Brody": "mayor",
    "Tom Hale": "fisherman",
  },
  "Deputy Prime Minister and Minister of Finance Rasa Dole signed the loan.": {
    "Rasa Dole": "Deputy Prime Minister and Minister of Finance",
  },
  "Maria Quist, co-founder and chief executive of Zentrik, owns a tenth of it.": {
    "Maria Quist": "co-founder and chief executive of Zentrik",
  },
  "Zentrik Energy co-founder Maria Quist left in May.": { "Maria Quist": "Zentrik Energy co-founder" },
  "“It is late,” said Lars Holm, under-secretary for roads at the Ministry of Works.": {
    "Lars Holm": "under-secretary for roads at the Ministry of Works",
  },
  "Tributes were paid on Monday to the bakery owner Dora Wigmore, who fed half the street.": {
    "Dora Wigmore": "bakery owner",
  },
  "The party’s long-time leader Tom Hale and trade investigator Ada Orr met campaign director Jo Pell.": {
    "Tom Hale": "party’s long-time leader",
    "Ada Orr": "trade investigator",
    "Jo Pell": "campaign director",
  },
  "The job goes to Zora Bekova, until now head of the department of pastures, he said.": {
    "Zora Bekova": "head of the department of pastures",
  },
  "In 2019 the predecessor of Dahl, Kai Seitz, was sentenced to seven years.": {
    Dahl: "",
    "Kai Seitz": "predecessor of Dahl",
  },
  "Dublin auctioneer Colm Tierney and the Danish investor Lars Holm said so.": {
    "Colm Tierney": "Dublin auctioneer",
    "Lars Holm": "Danish investor",
  },
  "John Amis, Kay Pell’s lawyer, said she would appeal.": {
    "John Amis": "Kay Pell’s lawyer",
    "Kay Pell": "",
  },
  "The club’s secretary, Ines Calado, and its treasurer, Joram Ndlela, resigned.": {
    "Ines Calado": "club’s secretary",
    "Joram Ndlela": "treasurer",
  },
  "A lawyer for Dwight Holm, Patrice Okonedo, declined to comment.": {
    "Dwight Holm": "",
    "Patrice Okonedo": "lawyer for Dwight Holm",
  },
  "The works minister, Tan Sri Ahmad Lim, opened the bridge.": { "Ahmad Lim": "works minister" },
  "Fr. Eamon Tallis, the group’s convenor, wept.": { "Eamon Tallis": "group’s convenor" },
  "Daughter of a bus driver, Ada Krog won the medal.": { "Ada Krog": "" },
  "Born in 1950, the eldest of six children of a village blacksmith, Hugo Pell never learned to drive.": {
    "Hugo Pell": "",
  },
  "Once engaged to a goalkeeper, Lise Tamm writes about football.": { "Lise Tamm": "" },
  "It was mended by the club’s plumber, Otto Brandt, on Friday.": { "Otto Brandt": "club’s plumber" },
  "Tilde Roos, the cartographer whose maps hang there, never drove.": { "Tilde Roos": "cartographer" },
  "Minister of Economic Affairs Lo Chih-hao spoke first.": {
    "Lo Chih-hao": "Minister of Economic Affairs",
  },
};

describe("roles of people", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });
  for (const [text, roles] of Object.entries(texts))
    it(text, () => {
      const { article } = analyze(text, { ...resources, names: new Set<string>() });
      const found = article.entities.flatMap(({ type, name, role }) =>
        type === "PERSON" ? [[name, role ? text.slice(role.start, role.end) : ""]] : [],
      );
      assert.deepEqual(Object.fromEntries(found), roles);
    });
});
