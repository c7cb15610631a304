import type { Article } from "../article/article.js";
import type { Entity } from "../article/entity.js";

/** UTF-16 units read before and behind a name. */
const glance = 60;

const kinds =
  "ships?|ferr(?:y|ies)|boats?|lifeboats?|speedboats?|tugboats?|tugs?|tankers?|trawlers?|freighters?|liners?|yachts?|schooners?|sloops?|ketch|brig|barges?|dredgers?|icebreakers?|frigates?|destroyers?|cruisers?|corvettes?|submarines?|carriers?|warships?|gunboats?|cutters?|steamers?|vessels?|whalers?|galleons?|catamarans?|dinghy|dinghies|coasters?|clippers?|hovercraft|longliners?|minesweepers?|airships?|spacecraft|locomotives?";
const prefixes = "MV|M/V|MS|MT|SS|RMS|RRS|RV|HMS|HMAS|HMCS|HMNZS|USS|USNS|INS|LÉ|ARA|KRI|BRP";

/** “the tanker Elena Mora”, “MV Elena Mora”, “aboard the Elena Mora” */
const before = new RegExp(
  `(?:\\b(?:${kinds})[,“"‘']{0,2}\\s+|\\b(?:${prefixes})\\s+|\\b(?:aboard|on board)\\s+(?:the\\s+)?)[“"‘']?$`,
  "u",
);
/** “Elena Mora, a tanker”, “the Elena Mora, which was towed” */
const behind = new RegExp(
  `^[”"’']?,?\\s+(?:an?|the|which is an?)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${kinds})\\b`,
  "u",
);
/** “the Elena Mora”: an article that a person's name has none of. */
const articled = /\b[Tt]he\s+$/u;
/** “the Lady Constance”, which “the Reverend Constance” looks like. */
const titled = /\b[Tt]he\s+(?:\p{Lu}[\p{L}’'-]+\s+){1,2}$/u;
/** What makes a name behind “the” the first word of something else: “the Trump campaign”, “the Doles”. */
const goesOn = /^(?:[’'-]|\s+[\p{L}\p{N}])/u;
const moves =
  /^\s+(?:sank|sinks|sailed|sails|ran aground|capsized|was towed|docked|listed|drifted|was (?:built|launched|moored|refloated|afloat|sailing))\b/u;

/** Whether the text shows that an entity is a ship or another craft, whatever type its name was given. */
export const isVessel = ({ text, mentions }: Article, entity: Entity): boolean =>
  entity.mentions.some((index) => {
    const mention = mentions[index];
    if (mention === undefined) return false;
    const left = text.slice(Math.max(0, mention.start - glance), mention.start);
    const right = text.slice(mention.end, mention.end + glance);
    if (before.test(left) || behind.test(right)) return true;
    if (articled.test(left)) return moves.test(right) || !goesOn.test(right);
    return titled.test(left) && moves.test(right);
  });
