/** “MORE”, “-30-”, “###”: what tells the desk that a story goes on or ends. */
export const turnOrEnd =
  /^(?:[-–—(\s]*(?:more|ends?|30|0|eof)[-–—)\s]*|#{2,5}|\(\s*(?:end|ends|more|end of story)\s*\))$/i;
/** That, set as a line of its own. */
export const marked = /^(?:MORE|ENDS|[-–—(#\s].*)$/;

/** “BC-Bridge Closure, 1st Ld-Writethru”, “bridge-closure-2ndlead”: a story’s name on the wire. */
export const slug =
  /^(?:(?:[a-z] [a-z] )?[A-Z]{2}[-–]{1,2}[A-Z][\w .,&’'-]*$|(?:slug|eds?|attn|editors)\s?:|[\w-]+[ -]\d(?:st|nd|rd|th)[ -]?(?:ld|lead)\b)/i;
/** What in a slug no headline has; capitals tell “BC-Bridge” from “Ex-minister”. */
export const slugSign =
  /^(?:(?:[a-z] [a-z] )?[A-Z]{2}[-–]{1,2}[A-Z]|(?:[Ss]lug|SLUG|[Ee]ds?|EDS?|[Aa]ttn|ATTN)\s?:)|\d(?:st|nd|rd|th|ST|ND|RD|TH)[ -]?(?:[Ll]d|LD|[Ll]ead|LEAD)\b|[Ww]rite[Tt]hru|WRITETHRU/;

/** “FOR IMMEDIATE RELEASE”, “PRESS RELEASE”, “EMBARGOED UNTIL …”: what stands over the text of a release. */
export const releaseMark =
  /^(?:(?:for )?immediate release|(?:press|media|news) (?:release|statement|advisory)|for (?:immediate )?(?:release|publication)(?:[ :].{1,60})?|(?:strictly )?(?:under )?embargo(?:ed)?\b.{0,80})\s?[:.]?$/i;

/** “(EDITORS: STORY CAN END HERE)”, “(RECASTS lead)”: what a wire tells the desk between paragraphs. */
export const deskNote =
  /^\((?:EDS?|EDITORS?|STORY|OPTIONAL|(?:BEGIN|END) OPTIONAL|TRIMS?|UPDATES|RECASTS|ADDS|CORRECTS|CLARIFIES|PICKS? ?UP|SUBS|INSERTS|DELETES)\b[^()]{0,120}\)$/;

/** “Eds: UPDATES with quotes …”: a note to the desk at the top, however long. */
export const noteToDesk = /^(?:eds?|editors|attn|attention editors)\s?:\s/i;

/** “From: …”, “Subject: …”: the head of a mail. */
export const mailHead = /^(?:from|to|cc|bcc|date|sent|subject|reply-to|attachments?|received):\s\S/i;

/** “a1127”, “r i”, “URGENT”: what a wire sets over a story's name, a line each. */
export const serviceLine = /^(?:[a-z]\d{3,5}|[a-z] [a-z]|URGENT|BULLETIN|FLASH|NEWSALERT|ADVISORY)$/;

/** “XXX she said.”, “xxx on Monday”: the words behind which a story goes on. */
export const goesOnBehind = /^(?:XXX|xxx)\s.{1,60}$/;
