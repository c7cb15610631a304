import { formsOf, formsWith } from "./inflection.js";

/** “Said”, “says”: verbs that tell no more than that somebody speaks, in lower case. */
export const plainSpeech = formsOf("plain-speech");

/** “Reported”, “reports”: verbs that tell what was said. */
export const reporting = formsOf("reports");

/** Verbs behind which a clause may stand without “that”, in all their forms. */
export const clauseVerbs = formsWith("clause-behind");

/** “Promised to”: verbs that tell what was said by an infinitive, in all their forms. */
export const promises = formsWith("reports-infinitive");
