import assert from "node:assert/strict";
import { namesIn } from "./names-in.js";

/** Checks that a text has these names among others, “TYPE words”, and that nothing else lies on their words. */
const check = (text: string, ...expected: readonly string[]): void => {
  const found = namesIn(text);
  assert.deepEqual(
    expected.filter((name) => !found.includes(name)),
    [],
    `${text} has ${found.join(", ")}`,
  );
};

/** Checks that a text has no such name. */
const checkNone = (text: string, name: string): void => {
  assert.ok(!namesIn(text).includes(name), text);
};

describe("names by what the text says of them", () => {
  it("are companies where one takes the other over", () => {
    check("Brantwell is to buy Quorvix for $1.2bn, the companies said.", "ORG Brantwell", "ORG Quorvix");
    check("Tolvane has agreed to acquire a stake in Merrowtech.", "ORG Tolvane", "ORG Merrowtech");
  });

  it("are a company and somebody of one name, each where the text tells it", () => {
    check(
      "Brightfield Dairies is for sale. Brightfield’s owner, Abel Brightfield, is 80. Brightfield has no heir. Brightfield employs 60 people.",
      "ORG Brightfield",
      "PERSON Brightfield",
    );
  });

  it("are parties in letters with their faction, and bodies in letters with a hyphen", () => {
    check("The BJS(K) lost three seats. NDLEA-K agents seized the boat.", "ORG BJS(K)", "ORG NDLEA-K");
    checkNone("The BJS (Monday) lost three seats.", "ORG BJS (Monday)");
  });

  it("are schools and churches that are called by a saint", () => {
    check(
      "She studied at St Ita’s. St. Augustus Church and St Brannock’s Hospital will ring their bells.",
      "ORG St Ita’s",
      "ORG St. Augustus Church",
      "ORG St Brannock’s Hospital",
    );
    check("She taught in St Lucia’s capital.", "GPE St Lucia");
  });

  it("are roads by their numbers alone, and aircraft are none", () => {
    check("A lorry burned out on the A3056 near Kelby.", "FAC A3056");
    checkNone("The crew of the A320 got out.", "FAC A320");
  });

  it("are models of a word that nothing knows and a number", () => {
    check("The Pixon 9 goes on sale on Friday. It runs Droidos 15.", "PRODUCT Pixon 9", "PRODUCT Droidos 15");
    checkNone("Yesterday the Pixons 9-3 was the score.", "PRODUCT Pixons 9");
  });

  it("are places that are fought over, lived in, and listed", () => {
    check("Karsian guns shelled Novohrad again.", "GPE Novohrad");
    check("Police named him as Dale Pirie, 29, of Crailford.", "GPE Crailford");
    check(
      "Rain fell on Jodhali, Latoor, Beedkhed and Nandvati, officials said.",
      "GPE Jodhali",
      "GPE Latoor",
      "GPE Beedkhed",
      "GPE Nandvati",
    );
  });

  it("are teams that meet in the plural, and clubs that somebody plays for", () => {
    check("Pontyrhos host Neathside next week.", "ORG Pontyrhos", "ORG Neathside");
    check("Zeca signed for Grêmio Serrano in May.", "PERSON Zeca", "ORG Grêmio Serrano");
  });

  it("are bands whatever their words", () => {
    check("He sang with the rock band Rage Against the Harvest.", "ORG Rage Against the Harvest");
  });

  it("are songs that somebody sings", () => {
    check("Nell Corrigan sang “Blackthorn Morning” on Friday.", "WORK_OF_ART Blackthorn Morning");
  });

  it("are people behind titles of other countries, and with a nickname behind a title", () => {
    check("CS Onesmus Kiprop met PS Fatuma Hirsi.", "PERSON Onesmus Kiprop", "PERSON Fatuma Hirsi");
    check(
      "Relief was led by Barangay Captain Luzviminda “Baby” Dimagiba.",
      "PERSON Luzviminda “Baby” Dimagiba",
    );
    check("Kipchirchir arap Koros blamed the rain.", "PERSON Kipchirchir arap Koros");
  });

  it("are facilities by a plain word behind a name that nothing knows", () => {
    check("Drones hit the Dovzh dam at night.", "FAC Dovzh dam");
    check("The Obelisk of Peace was lit.", "FAC Obelisk of Peace");
  });

  it("are places by the part of them that is named, and by their landscape", () => {
    check(
      "Snow will fall over north-east Harrad. Shops in downtown Harwen shut.",
      "GPE Harrad",
      "GPE Harwen",
    );
    check("On Friday the Kosimti river burst its banks.", "GPE Kosimti");
    check("Police named him as Dale Arthur Pirie, 29, of Bell Brae, Crail.", "GPE Bell Brae", "GPE Crail");
  });

  it("are none in diseases that a doctor gave the name", () => {
    for (const name of ["GPE Parkinson", "PERSON Parkinson"])
      checkNone("She has Parkinson’s disease and her mother has Parkinson’s.", name);
    checkNone("The Hodgkin lymphoma trial ended.", "PERSON Hodgkin");
  });

  it("are units of an army with their number", () => {
    check("On Monday the 73rd Rifle Brigade fell back.", "ORG 73rd Rifle Brigade");
  });

  it("are things by the noun behind them, and shops by their owner", () => {
    check("On Monday the Zelvora vaccine failed.", "PRODUCT Zelvora");
    check("They had lunch at Dunnet’s on Mill Lane.", "ORG Dunnet’s");
    checkNone("They looked at Dunnet’s car.", "ORG Dunnet’s");
  });

  it("are found in capitals within a sentence that is not", () => {
    check(
      "SOPHIE SANTERRE of DUNMORE HARRIERS won the county title on Sunday.",
      "PERSON SOPHIE SANTERRE",
      "ORG DUNMORE HARRIERS",
    );
  });

  it("have no article of an institution’s", () => {
    check(
      "The Independent Petroleum Sellers Association of Nigeria said queues would end.",
      "ORG Independent Petroleum Sellers Association of Nigeria",
    );
  });

  it("are found in a headline in one case by what the article says", () => {
    const article =
      "\nRhoda Fenwick has left the Northern Ballet Trust after nine years. Fenwick danced in Oslo.";
    check(
      `rhoda fenwick leaves northern ballet trust${article}`,
      "PERSON rhoda fenwick",
      "ORG northern ballet trust",
    );
    check(`RHODA FENWICK LEAVES BALLET${article}`, "PERSON RHODA FENWICK");
  });

  it("are halls by themselves, things with a number behind a hyphen, and no drugs", () => {
    check(
      "On Friday the Celix-2 probe failed. He spoke at the Guildhall in May.",
      "PRODUCT Celix-2",
      "FAC Guildhall",
    );
    checkNone("Covid-19 came in May.", "PRODUCT Covid-19");
    checkNone("Zelvorstatin did no better than placebo.", "PERSON Zelvorstatin");
  });

  it("are players of a sheet by its rows", () => {
    check(
      "Dunmore: Pryce; Odell, Fenn, Sarr (Mullin 70); Tighe.",
      "ORG Dunmore",
      "PERSON Pryce",
      "PERSON Mullin",
      "PERSON Tighe",
    );
  });

  it("are companies without the stop of their form", () => {
    check("He met Al Noor Contracting LLC. Al Mazrui flew home.", "ORG Al Noor Contracting LLC");
  });
});
