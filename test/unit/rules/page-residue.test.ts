import { pageResidue } from "../../../server/src/rules/page-residue.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(pageResidue, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(pageResidue, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(pageResidue, text, expected, safe);

const first = "The council of the old town met late on Monday and voted for the bridge.";
const last = "The mayor had left the hall before the vote was taken, a clerk said.";

describe("page-residue", () => {
  it("finds lines that a page left behind", () => {
    finds(`${first}\n\n«Learn more»\n\n${last}`);
    finds(`${first}\n«Advertisement»\n${last}`);
    finds(`${first}\n\n${last}\n\n«Share this article»`);
    finds(`${first}\n\n${last}\n\n«Categories:»`);
  });

  it("finds words that ran into a paragraph", () => {
    finds(`${first}\n\n«icon for taking action» ${last}`);
    finds(`${first}\n\n«Advertisement» ${last}`);
  });

  it("leaves the article’s own words", () => {
    silent(
      `${first}\n\nThey want to learn more about the bridge and its history.\n\n${last}`,
      `${first}\n\nThe advertisement was shown twice. Readers share this view.\n\n${last}`,
    );
  });

  it("deletes the line with its break, or the words with their space", () => {
    mends(`${first}\n\nLearn more\n\n${last}`, `${first}\n\n${last}`);
    mends(`${first}\nAdvertisement\n${last}`, `${first}\n${last}`);
    mends(`${first}\r\n\r\nLearn more\r\n\r\n${last}`, `${first}\r\n\r\n${last}`);
    mends(`Advertisement\n\n${first}\n\n${last}`, `${first}\n\n${last}`);
    mends(`${first}\n\nicon for taking action ${last}`, `${first}\n\n${last}`);
    mends(`${first}\n\n${last}\n\nCategories:`, `${first}\n\n${last}`);
  });

  it("asks before it deletes what may be more than a button", () => {
    mends(`${first}\n\n${last}\n\nFollow Anna Varga on Twitter @annavarga.`, `${first}\n\n${last}`, false);
  });
});
