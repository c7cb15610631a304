import { fragmented, hullOf } from "../article/fragments.js";
import type { Paragraph } from "../article/paragraph.js";
import { type Passage, passageOf } from "../article/passage.js";
import { remembered } from "../article/remembered.js";
import type { ReportedStatement } from "../article/reported.js";
import { byPosition, type Span, touches } from "../article/span.js";
import type { Steps } from "../article/steps.js";
import { attributionOf } from "./speakers/claim.js";
import { type Frames, ownFormOf } from "./speakers/frames.js";
import type { Frame, Item } from "./speakers/grammar/frame.js";
import { type Phrase, spanOf } from "./speakers/grammar/phrase.js";
import type { Statement } from "./speakers/reported/statement.js";
import { mayBeCue, statementsIn } from "./speakers/reported/statements.js";
import type { UnattributedArticle } from "./speakers/unattributed.js";
import { claimMaker } from "./speakers/who/claims.js";

/** Paragraphs after which a pronoun no longer takes up the last speaker. */
const pronounReach = 3;

/** The words of a passage that may be cues. */
const cuesIn = remembered(({ sentences }: Passage) =>
  sentences.flatMap(({ tokens }) => tokens.filter(({ text }) => mayBeCue(text))),
);

/** What stands in such lines is nobody's sentence. */
const isRead = (text: string, paragraph: Paragraph): boolean =>
  !/^(?:byline|label|residue)$/.test(paragraph.kind) && cuesIn(passageOf(text, paragraph)).length > 0;

/** Statements by the frame of a paragraph alone and by the quotations in it that are whole speech. */
const statementsBy = remembered((_: Frame) => new Map<string, readonly Statement[]>());

/** As `statementsIn`; remembered as long as the paragraph has the same words, quotations and names. */
const statementsOf = (frame: Frame, isDirect: (item: Item) => boolean): readonly Statement[] => {
  const known = statementsBy(ownFormOf(frame));
  const key = frame.items.flatMap((item, at) => (isDirect(item) ? [at] : [])).join(" ");
  const statements = known.get(key) ?? statementsIn(frame, (item) => item !== undefined && isDirect(item));
  known.set(key, statements);
  return statements;
};

/** The sign before an item of a list. */
const bullet = /^[•◦‣▪●·■□▶►✓✔*]$/u;

/** A stretch of items without the dateline, or the bullet, that opens its paragraph; undefined where it is nothing else. */
const behindDateline = (
  { items }: Frame,
  { from, to }: Phrase,
  dateline: Span | undefined,
): Phrase | undefined => {
  let start = from;
  while (start < to && (items[start]?.start ?? 0) < (dateline?.end ?? 0)) start += 1;
  if (bullet.test(items[start]?.text ?? "")) start += 1;
  return start < to ? { from: start, to } : undefined;
};

/** Tells who spoke last between two offsets, if anybody, as far as the article's quotes say. */
const lastQuoted = ({
  quotes,
}: UnattributedArticle): ((offset: number, floor: number) => readonly number[]) => {
  let next = 0;
  let last: { readonly entity: number; readonly end: number } | undefined;
  return (offset, floor) => {
    for (let quote = quotes[next]; quote && quote.end <= offset; quote = quotes[next]) {
      const entity = quote.attribution?.entity;
      if (entity !== undefined) last = { entity, end: quote.end };
      next += 1;
    }
    return last && last.end >= floor ? [last.entity] : [];
  };
};

/**
 * What an article, whose frames are given, reports without marks of its own, and who says it. `quotes` have their
 * speakers already. Only paragraphs with a word that may be a cue are read, each once and in a step of its own; linear
 * in the text.
 */
export function* reportedSteps(
  article: UnattributedArticle,
  { frameAt }: Frames,
): Steps<readonly ReportedStatement[]> {
  const { paragraphs, quotes, mentions, dateline } = article;
  const makeClaim = claimMaker(article, { frameAt, decided: (quote) => quotes[quote]?.attribution });
  const speakerBefore = lastQuoted(article);
  const isDirect = (item: Item): boolean => item.quote !== undefined && quotes[item.quote]?.kind === "direct";
  const readParagraph = (paragraph: number): readonly ReportedStatement[] => {
    const frame = frameAt(paragraph);
    if (!frame) return [];
    const own = paragraphs[paragraph]?.dateline ?? dateline;
    const floor = paragraphs[Math.max(0, paragraph - pronounReach)]?.start ?? 0;
    return statementsOf(frame, isDirect).flatMap(({ content: found, ...candidate }) => {
      const content = found.flatMap((piece) => behindDateline(frame, piece, own) ?? []);
      const claim = makeClaim(
        frame,
        candidate,
        speakerBefore(spanOf(frame.items, candidate.cue).start, floor),
      );
      const words = fragmented(content.map((piece) => spanOf(frame.items, piece)));
      const quoted = content.some((piece) =>
        frame.items.slice(piece.from, piece.to).some((item) => item.quote !== undefined),
      );
      // “Said Salami”: a name is no verb.
      if (!words || (claim.cue && touches(mentions, claim.cue))) return [];
      return [{ ...words, kind: quoted ? "mixed" : "indirect", attribution: attributionOf(claim) }] as const;
    });
  };
  const found: ReportedStatement[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isRead(article.text, paragraph)) found.push(...readParagraph(index));
    yield;
  }
  return found.sort((a, b) => byPosition(hullOf(a), hullOf(b)));
}
