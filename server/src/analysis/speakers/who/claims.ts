import type { Gender } from "../../../article/entity.js";
import { partitionPoint } from "../../../article/partition-point.js";
import { type Attribution, isOutermost } from "../../../article/quote.js";
import type { Span } from "../../../article/span.js";
import type { Candidate } from "../candidate.js";
import type { Claim } from "../claim.js";
import { weaker } from "../evidence.js";
import type { Frame, Item } from "../grammar/frame.js";
import { isPersonal } from "../grammar/nominal.js";
import { isNameWord, itemsOf, type Phrase, spanOf } from "../grammar/phrase.js";
import type { UnattributedArticle } from "../unattributed.js";
import { amongWhom } from "./among.js";
import { bodyBefore } from "./body-before.js";
import { isEpithet } from "./epithets.js";
import { nounResolver } from "./noun-resolver.js";
import { onlyOneIn } from "./only-one.js";
import { entityByRole, rolesOf } from "./roles.js";
import { canBe, entityOf, linkedPronouns, peopleNamed, personIn, pronounResolver } from "./source-entity.js";
import { topicBefore } from "./topic.js";

const sourceKindOf = (items: readonly Item[], phrase: Phrase | undefined): Attribution["sourceKind"] => {
  const words = itemsOf(items, phrase);
  const [only] = words;
  if (words.length === 1 && (isPersonal(only) || only?.pos === "PRON")) return "pronoun";
  return words.some(isNameWord) ? "name" : "noun";
};

/** Makes a claim of what a pattern found in a frame: the words, and whom they stand for. */
type ClaimMaker = (frame: Frame, found: Candidate, lastSpeakers: readonly number[]) => Claim;

/** What a claim is made from: frames by paragraph, and what has been decided so far by quote. */
interface Known {
  readonly frameAt: (paragraph: number) => Frame | undefined;
  readonly decided: (quote: number) => Pick<Claim, "entity"> | undefined;
}

const bodies = new Set(["ORG", "GPE"]);

/** The maker of claims in an article. `lastSpeakers` are the entities that a pronoun may take up where nothing nearer says, the last first. */
export const claimMaker = (article: UnattributedArticle, { frameAt, decided }: Known): ClaimMaker => {
  const linked = linkedPronouns(article);
  const resolve = pronounResolver(article, linked, onlyOneIn(article));
  const roles = rolesOf(article);
  const outermost = article.quotes.filter(isOutermost);
  const among = amongWhom(article);
  const known = {
    frameAt,
    decided,
    linked,
    canBe: (entity: number, gender: Gender | undefined) => canBe(article, entity, gender),
    bodyIn: (span: Span) => {
      const entity = entityOf(article, span);
      return entity !== undefined && bodies.has(article.entities[entity]?.type ?? "") ? entity : undefined;
    },
    peopleNamed: (span: Span, gender: Gender | undefined) => peopleNamed(article, outermost, span, gender),
    isEpithet: (frame: Frame, span: Span) => {
      const { items } = frame;
      const before = (offset: number): number =>
        partitionPoint(items.length, (at) => (items[at]?.start ?? 0) < offset);
      return isEpithet(frameAt, frame, { from: before(span.start), to: before(span.end) });
    },
    personIn: (span: Span, gender: Gender | undefined) => {
      const entity = personIn(article, span) ?? entityByRole(article, roles, span);
      return entity !== undefined && canBe(article, entity, gender) ? entity : undefined;
    },
  };
  const named = nounResolver(article, roles, known);
  return (frame, { source: phrase, cue, relay, pattern, evidence }, lastSpeakers) => {
    const { items } = frame;
    const source = phrase && spanOf(items, phrase);
    const sourceKind = sourceKindOf(items, phrase);
    const isPronoun = sourceKind === "pronoun";
    const pronoun =
      source && isPronoun
        ? resolve(source, (gender) => topicBefore(known, frame, phrase?.from ?? 0, gender), lastSpeakers)
        : undefined;
    const isIt = isPronoun && items[phrase?.from ?? 0]?.lower === "it";
    const entity =
      phrase && !isPronoun
        ? named(frame, phrase)
        : isIt
          ? bodyBefore(known, frame, phrase?.from ?? 0)
          : pronoun?.entity;
    const people = source && isPronoun && entity === undefined ? among(source, frame.paragraph) : [];
    return {
      ...(source ? { source } : {}),
      sourceKind,
      ...(cue ? { cue: spanOf(items, cue) } : {}),
      ...(relay ? { relay: { source: spanOf(items, relay.source), cue: spanOf(items, relay.cue) } } : {}),
      ...(entity === undefined ? {} : { entity }),
      ...(people.length === 0 ? {} : { among: people }),
      pattern,
      evidence: pronoun?.spokeLast ? weaker(evidence, "last-to-speak") : evidence,
    };
  };
};
