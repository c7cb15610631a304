import { confusedWord } from "../../../server/src/rules/confused-word/confused-word.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(confusedWord, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(confusedWord, texts);
const mends = (text: string, expected: string): void => checkFix(confusedWord, text, expected, false);

describe("confused-word", () => {
  it("finds “of” for “have” behind what may or should be", () => {
    mends("The crew could of been killed.", "The crew could have been killed.");
    finds("They shouldn’t «of» closed the pier.");
    silent("Those who could, of course, left.", "They made what they could of the old hull.");
  });

  it("finds “then” for “than” behind a comparison", () => {
    mends("The new pier is longer then the old one.", "The new pier is longer than the old one.");
    finds("More ferries «then» ever called at the port.");
    finds("No fewer «then» 40 boats sank.");
    silent(
      "If the pier is longer then the old one, ships will come.",
      "It was colder then, and the harbour froze.",
      "They saw each other then the next day, and prices rose, then fell.",
      "She has been better then ever since the summer.",
    );
  });

  it("finds “their”, “there” and “they’re” for one another", () => {
    mends("Their are 40 pupils in the school.", "There are 40 pupils in the school.");
    finds("The flood took «there» homes on Sunday.");
    finds("They built it on «there» own land, and sailed «they’re» own boats.");
    silent(
      "They left there children who had no papers.",
      "The men came from there own free will being what it was.",
      "He said they’re home, and there homes are cheap.",
      "Theirs are the boats that went there in May.",
    );
  });

  it("finds “whose” and “who’s” for one another", () => {
    mends(
      "Ana Brodick, who’s father built it, flew first.",
      "Ana Brodick, whose father built it, flew first.",
    );
    finds("She is a pilot «whose» been flying since 1999.");
    silent(
      "The one who’s rich is the man whose every move is watched.",
      "He asked who’s coming, and who’s head of the school.",
      "The pilot, who’s chairman of the club, was late.",
      "A man whose running delights the crowd won.",
    );
  });

  it("finds “your” and “you’re” for one another, and only points at them in speech", () => {
    finds("“«Your» not going to like it,” the coach, Olof Brandt, said.", "info");
    finds("Tell us if «you’re» mother is well.");
    silent("Your welcome was warm, and your not-so-new boat is here.", "If you’re home, call us.");
  });

  it("finds verbs that differ by a letter", () => {
    mends("The club could loose its place.", "The club could lose its place.");
    finds("The drought will «effect» some 300 farms.");
    finds("Its «affect» on prices is plain.");
    finds("She was «lead» away by two guards, and the talks have «lead» to nothing.");
    finds("He drove «passed» the school at half past two.");
    silent(
      "They could loose dogs on him, and let loose their fury.",
      "The union wants to effect change, and rules take effect in May.",
      "He was lead guitarist, and his party’s lead to date is small.",
      "They passed the school, as their fathers had in the past.",
    );
  });

  it("finds phrases in which one word sounds like the right one", () => {
    mends("The minister was given free reign.", "The minister was given free rein.");
    mends(
      "FOR ALL INTENSIVE PURPOSES THE CLUB IS CLOSED.",
      "FOR ALL INTENTS AND PURPOSES THE CLUB IS CLOSED.",
    );
    finds("Soldiers removed unexploded «ordinance» from the field.");
    finds("The «lightening» struck twice.");
    silent("Her reign over the house was long.", "The ordinance bans dogs.", "He took his just deserts.");
  });

  it("finds words cut in two, and plurals with a needless s", () => {
    mends("The house was in tact.", "The house was intact.");
    mends("The childrens’ home will close.", "The children’s home will close.");
    finds("«Everytime» it rains, the cellar floods.");
    silent(
      "He said them self-evident truths were old.",
      "It self-destructed.",
      "The court asked for mens rea.",
    );
  });

  it("finds the past for the participle, and past forms behind “did not”", () => {
    mends("The club has never went down.", "The club has never gone down.");
    finds("The firm did not «said» why. She has «went» home.");
    finds("Two men were «arrest» on Friday.");
    silent(
      "The power they have went to their heads, and what he has came from the sea.",
      "The reward for Moe’s arrest was paid.",
    );
  });

  it("leaves names, titles, links and words spoken of alone", () => {
    silent(
      "The band Their Are Wolves plays on Friday.",
      "See https://example.org/their-are-40.",
      "The word “affect” is confused with “effect” on many pages.",
    );
  });

  it("finds “to” for “too”, “then” for “than” before a name, “past” for “passed”", () => {
    finds("It is far «to» soon to tell, and the bridge is «to» old for trucks.");
    finds("The tower is taller «then» Moe Hall. Rather «then» wait, the crew left.");
    finds("They «past» out water. He had «past» all the tests, and the bill «past» by the house is law.");
    silent(
      "The road to many villages is shut, and it is open to few. It was to late 2015 what it is now.",
      "The firm got bigger, then Moe left. She was older then.",
      "He walked past the hall and drove past them. It is half past nine; the past three years were dry.",
    );
  });

  it("finds homophones in the phrases in which they are written for one another", () => {
    mends("She blamed the principle reason on him.", "She blamed the principal reason on him.");
    mends("He kept quite about the sum.", "He kept quiet about the sum.");
    mends("The pubic hearing is on Friday.", "The public hearing is on Friday.");
    mends("The firm flaunted the rules for years.", "The firm flouted the rules for years.");
    mends(
      "The editors pored over it and poured over the records.",
      "The editors pored over it and pored over the records.",
    );
    mends("The trains were cancelled do to snow.", "The trains were cancelled due to snow.");
    mends("Some oft he boats sank.", "Some of the boats sank.");
    silent(
      "What it would do to the town is unclear. She is quite about to leave.",
      "The school stood on principle, and the principal of the firm left. They poured over the wall.",
      "He let loose a volley. The manger scene was stolen.",
    );
  });

  it("finds “where” for “were” and “were” for “where” behind or before who does", () => {
    finds("They «where» late, and the men who «where» there said so.");
    finds("He knows «were» she lives.");
    silent("Were he to leave, the men would, too. Tell them where the boats are. Where they went is known.");
  });

  it("finds “cant” and “wont” that lost their apostrophe, and what leads a year", () => {
    mends("She said they cant be late.", "She said they can’t be late.");
    mends("The ferry wont go today.", "The ferry won’t go today.");
    silent("He rose early, as is his wont, and spoke of cant and lies.");
  });

  it("finds “may of”, “past by”, “payed”, “to many” and a principle who is a person", () => {
    mends("The boat may of broken up.", "The boat may have broken up.");
    mends("The bill was past by 40 votes.", "The bill was passed by 40 votes.");
    mends("The firm payed its men.", "The firm paid its men.");
    finds("There are «to» many cars, and it is «to» early to say.");
    mends("The school’s principle, Ida Moe, left.", "The school’s principal, Ida Moe, left.");
    mends("They use to live above the shop.", "They used to live above the shop.");
    mends("Your never going to see it.", "You’re never going to see it.");
    silent(
      "In May of fallen leaves there was no end. The sailor payed out the rope.",
      "The school’s principle is simple: there are, to many of them, no bad boys.",
      "It is past the mill, and it is to him that they turn. These are the tools they use to live.",
    );
  });
});
