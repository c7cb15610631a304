import { words } from "../../lexicon/lexicon.js";

/** Lower-case words that hold a sentence together and never stand twice running or as half of a compound. */
export const functionWords: ReadonlySet<string> = words("function-word-of-rules");
