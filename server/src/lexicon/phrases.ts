/** “As Dole has it”, “as Dole tells it”. */
export const having = /^(?:has|had|have|sees|saw|tells|told)$/;

/** “Then there is”: what a sentence that does no more than name somebody begins with, and a space. */
export const presenting =
  /^(?:(?:and|but|then|also|finally|next) )?(?:there (?:is|'s|was)|here (?:is|'s)|(?:next|last|first)(?: up| to \p{Ll}+)? (?:is|was|came|comes)|from|meet|enter|take) /u;

/** A verb in the present, of one subject or of an auxiliary. */
export const presentVerb = /^(?:is|are|isn|has|have|does|do|doesn|will|can|cannot|must|may|\p{Ll}+[^s]s)$/iu;

/** Auxiliaries that a participle follows. */
export const beforeParticiple = /^(?:had|has|have|was|were|been|be)$/;

/** “The prime minister” is no “minister” later, nor “the deputy mayor” a “mayor”. */
export const partOfOffice = /^(?:prime|vice|deputy|assistant|former|ex|shadow|lord|sub)$/;

/** The article that words begin with, and the space behind it. */
export const leadingArticle = /^(?:the|an?)\s+/i;

/** “Chief executive of Norwell”, “farmer from Kent”: words behind an office, before what it belongs to. */
export const behindOffice = /^(?:of|at|for|from|in)$/;

/** What begins a noun phrase for somebody without a name: “my husband”, “another woman”. */
export const determiners = /^(?:an?|the|my|our|one|another|this|that|his|her|their)$/;

/** Speech that begins with who speaks or who is spoken to. */
export const firstPerson = /^\s*(?:I|My|You|Your|We|Our)\b/;

/** Words of those who speak to each other. */
export const betweenSpeakers = /\b(?:I|we|you|me|my|us|our|your)\b/;

/** “STAFF WRITERS”, “Special correspondent”: what a line with nothing but a post begins with. */
export const beginsPost = /^(?:staff|contributing|associated|special|our|senior|chief)\b/i;

/** Past forms, days and pronouns, which first sentences of a story have and headlines seldom. */
export const narrated =
  /(?:\b(?:was|were|had|did|said|told|went|came|took|made|he|she|they|i|we|yesterday)\b|day\b)/i;

/** “, known only as ”: between what somebody is and the only name that is told. */
export const knownAs = /^,\s(?:known|identified|named)\s(?:(?:only|simply|just|merely)\s)?(?:as|by)\s$/u;
