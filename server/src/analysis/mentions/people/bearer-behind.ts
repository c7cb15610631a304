import type { Gender } from "../../../article/entity.js";
import { alternatives } from "../../../lexicon/lexicon.js";
import { reporting } from "../../../lexicon/speech-verbs.js";
import { genderOfPronoun } from "./word-gender.js";

/** UTF-16 units behind a name in which a pronoun takes it up. */
const behindReach = 130;

/** Of one's own clause behind a verb of speech: “Tarrick, a surgeon, said she”. */
const saysOf = new RegExp(
  String.raw`^(?:\s\([^()]{1,20}\))?(?:,[^.,;:“”"]{1,80},)?\s(?:\p{L}+ly\s|also\s)?(?:${alternatives(reporting)})\s(?:that\s)?(he|she)\b`,
  "u",
);

/** What the pronoun with which somebody goes on about themselves says of the bearer of a name that ends at `end`, an offset in UTF-16 code units. */
export const genderBehind = (text: string, end: number): Gender | undefined =>
  genderOfPronoun(saysOf.exec(text.slice(end, end + behindReach))?.[1] ?? "");
