/** “An earlier version misspelled …”, “CORRECTION: …”: a paragraph that mends what was printed. */
export const correction = new RegExp(
  [
    String.raw`^(?:corrections?|clarifications?|correction and clarification|corrected|for the record|erratum|errata|amendment)\b\s*[:.—–-]`,
    // An editor's note may say anything; only one that speaks of a mistake mends it.
    String.raw`^editor[’']s note\b\s*[:.—–-].{0,400}\b(?:correct(?:s|ed|ion)|misspell?ed|misspelt|misstated|misidentified|misquoted)\b`,
    String.raw`\b(?:an? )?(?:earlier|previous|original|first|online) versions? of (?:this|the) (?:article|story|report|piece|post|page|column|headline|caption)\b`,
    String.raw`\bthis (?:article|story|report|piece|post|page|column) (?:was|has been) (?:amended|corrected)\b`,
    String.raw`^(?:(?:because of|owing to|due to) an? [\w ]{3,30} error, )?(?:in )?(?:an?|the|our) (?:[\w’-]+ ){0,4}(?:article|story|report|version|headline|caption|column|chart|graphic|review|obituary)\b[^.!?]{0,120}\b(?:misspell?ed|misspelt|misstated|misidentified|misquoted|gave the wrong|(?:mistakenly|incorrectly|wrongly) (?:said|stated|gave|named|identified|described|referred|spel(?:led|t)|attributed|reported))\b`,
    String.raw`\bediting error\b`,
    String.raw`\b(?:misspell?ed|misspelt|wrongly spel(?:led|t)) (?:the|his|her|their|its) name\b`,
  ].join("|"),
  "i",
);

/** Behind a line with nothing but “Corrections” or “For the record”, each paragraph is one. */
export const correctionHeader =
  /^(?:corrections?(?: and clarifications?)?|clarifications?|for the record)\s*:?$/i;

/** What tells that a word is spoken of and not used. */
export const spelling =
  /\b(?:spell(?:s|ed|ing|ings)?|spelt|misspell?(?:s|ed|ing|ings)?|misspelt|typos?|misprint(?:s|ed)?|grammar|apostrophes?)\b|\bthe words?\s+["“‘']/i;

/** “said “goverment” for “government””: one word cited for another. */
export const instead = /^\s*(?:for|instead of|rather than|in place of|when it meant|not)\s*["“‘']/u;

/** “Other versions are Haydor, Haydour and Heydor”: what stands before spellings of one name that a text lists. */
export const listsSpellings =
  /\b(?:versions?|spellings?|variants?|forms?)\b (?:are|is|were|include[sd]?|of)\b[^.!?\n]{0,80}$|\b(?:alternatively|also|sometimes|variously) (?:spelled|spelt|written)\b[^.!?\n]{0,80}$/iu;
