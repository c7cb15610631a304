import * as l10n from "@vscode/l10n";
import { dependentsBy, type SentenceSyntax } from "../../analysis/syntax/sentence-syntax.js";
import type { Mention } from "../../article/entity.js";
import { startsLower, startsUpper } from "../../article/letter-case.js";
import { isRunning, sentencesOf } from "../../article/paragraph.js";
import { firstFrom, textOf } from "../../article/span.js";
import { isVerb, lower, type Sentence, type Token } from "../../article/token.js";
import { formsOf, gerundOf, singularsOf } from "../../lexicon/inflection.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { inNumber, nounNumber } from "../../lexicon/noun-number.js";
import { replacing } from "../replacing.js";
import { type Finding, type Fix, pointedOutIf, type Rule, type RuleContext } from "../rule.js";
import { deniesSubject } from "./denied-subject.js";
import { subjectBehindThere } from "./existential.js";
import { mayDisagree } from "./may-disagree.js";
import { isMisread } from "./misread.js";
import { nearSubject, type Subject } from "./near-subject.js";
import { type Clause, isGerundPhrase } from "./subject-head.js";
import { taggedVerb } from "./tagged-verb.js";
import { treeSubject } from "./tree-subject.js";
import { type NumberedVerb, numberedVerb } from "./verb-number.js";

const replace = (token: Token, newText: string): Fix =>
  replacing(token, newText, l10n.t("Change “{0}” to “{1}”", token.text, newText));

/** Tokens behind a verb in which another one that agrees with it is looked for. */
const reach = 40;

/** Whether a later verb of the sentence, joined by “and” or “but”, has the number of the first: “are … but also suggest”. */
const isConfirmed = (tokens: readonly Token[], verb: number, { number }: NumberedVerb): boolean =>
  tokens.slice(verb + 2, verb + reach).some((token, index) => {
    if (token.pos !== "CCONJ") return false;
    const next = tokens[verb + 2 + index + 1];
    const second = next?.pos === "ADV" ? tokens[verb + 2 + index + 2] : next;
    if (second === undefined || !isVerb(second)) return false;
    return numberedVerb(second.text)?.number === number;
  });

const fixesFor = (
  context: RuleContext,
  tokens: readonly Token[],
  at: number,
  verb: NumberedVerb,
  subject: Subject,
): readonly Fix[] => {
  const token = tokens[at];
  if (token === undefined) return [];
  const verbFix = replace(token, verb.other);
  if (subject.kind !== "noun" || subject.fixed) return [verbFix];
  const { head } = subject;
  const noun = inNumber(head.text, verb.number, context.dictionary.has);
  if (noun === undefined) return [verbFix];
  const nounFix = replace(head, noun);
  return subject.bare || isConfirmed(tokens, at, verb) ? [nounFix, verbFix] : [verbFix, nounFix];
};

/** A plain verb after a noun may be a noun itself; what follows must show that it is none. */
const isSurelyVerb = (
  tokens: readonly Token[],
  at: number,
  verb: NumberedVerb,
  subject: Subject,
): boolean => {
  if (verb.auxiliary) return true;
  if (tokens[at]?.pos !== "VERB") return false;
  // “That offer did not”: behind “that” the verb may be its noun.
  if (subject.kind === "pronoun" && !hasFeature(lower(subject.head), "demonstrative")) return true;
  const next = tokens[at + 1];
  return next !== undefined && /^(?:DET|PRON|PROPN|ADP|SCONJ|PART|ADV|ADJ|NUM)$/.test(next.pos);
};

/** A sentence with what is known of its words; its tree is read when somebody asks, once. */
interface Asked extends Clause, Pick<RuleContext, "dictionary"> {
  readonly tree: () => SentenceSyntax | undefined;
}

/** A finite verb, its subject and the number of each. */
interface Pair {
  readonly verb: NumberedVerb;
  readonly subject: Subject;
  /** Whether the tree alone says so of a noun and an auxiliary: in published texts it is seldom right. */
  readonly isDoubtful?: boolean;
}

/** What the words right before a verb say, where they leave no doubt. */
const pairByWords = (clause: Clause, at: number): Pair | undefined => {
  const verb = numberedVerb(clause.tokens[at]?.text ?? "");
  const subject = verb && (subjectBehindThere(clause, at) ?? nearSubject(clause, at));
  return verb && subject && (subject.number === verb.number || isSurelyVerb(clause.tokens, at, verb, subject))
    ? { verb, subject }
    : undefined;
};

const isFiniteTag = (tag = ""): boolean => /^(?:MD|VB[DPZ])$/.test(tag);

/**
 * Whether a verb that could be a noun, too, may be one since another finite verb follows: “the London attacks prove”,
 * “that pay rises were”, “a New York art show chronicles”.
 */
const isBeforeVerb = ({ tags }: SentenceSyntax, at: number, { verb, subject }: Pair): boolean =>
  !verb.auxiliary &&
  subject.kind !== "pronoun" &&
  (isFiniteTag(tags[at + 1]) ||
    (/^NN/.test(tags[at + 1] ?? "") && isFiniteTag(tags[at + 2])) ||
    (tags[at + 1] === "NNS" && tags[at + 2] === "DT"));

/** Whether it may be one behind a name (“a White House aide”) or a noun within the subject (“talks stalled over rebel demands”). */
const isBehindNoun = ({ tokens }: Clause, at: number, { head, kind }: Subject): boolean => {
  const before = tokens[at - 1];
  return kind !== "pronoun" && (before?.pos === "PROPN" || (before?.pos === "NOUN" && before !== head));
};

/** What the tree of the sentence says. */
const pairByTree = (asked: Asked, at: number): Pair | undefined => {
  const { tokens, tree, dictionary } = asked;
  const syntax = mayDisagree(asked, at, dictionary.has) ? tree() : undefined;
  if (!syntax) return undefined;
  const word = tokens[at]?.text ?? "";
  const numbered = numberedVerb(word);
  const verb = numbered ?? taggedVerb(word, syntax.tags[at] ?? "", dictionary.has);
  const subject = verb && treeSubject(asked, syntax, at);
  if (!subject) return undefined;
  if ((!numbered && isBehindNoun(asked, at, subject)) || isBeforeVerb(syntax, at, { verb, subject }))
    return undefined;
  const governs = dependentsBy(syntax, at, "obj", "ccomp").length > 0;
  if (!governs && !isSurelyVerb(tokens, at, verb, subject)) return undefined;
  // What could be a noun, too, may be the head of what looks like its subject.
  return numbered || subject.kind === "pronoun" || subject.articled === true ? { verb, subject } : undefined;
};

const agrees = ({ verb, subject }: Pair): boolean => verb.number === subject.number;

/** Whether the tree of the sentence says that the subject is another one. */
const isDenied = ({ tokens, tree }: Asked, pair: Pair, at: number): boolean => {
  const { start, end, head } = pair.subject;
  const syntax = tree();
  const from = firstFrom(tokens, start);
  const behind = firstFrom(tokens, end);
  return (
    syntax !== undefined &&
    (isBeforeVerb(syntax, at, pair) ||
      deniesSubject(
        syntax,
        { at, number: pair.verb.number },
        { from, to: behind, head: tokens.indexOf(head) },
      ))
  );
};

/** “Polls in Israel show support … is strong”: behind a plural, what looks like a noun may be its verb, and the rest what that tells. */
const hidesTeller = (tokens: readonly Token[], at: number, { verb, subject }: Pair): boolean => {
  if (verb.number === "plural" || subject.kind === "pronoun") return false;
  const from = tokens.indexOf(subject.head) + 1;
  return tokens
    .slice(from, at)
    .some(
      (token, index) =>
        hasFeature(lower(token), "clause-behind") &&
        /^(?:NOUN|PROPN)$/.test(tokens[from + index - 1]?.pos ?? ""),
    );
};

/** “The work of Moe, Hall and other towns is”: “other” behind “and” ends a list. */
const endsList = (tokens: readonly Token[], at: number): boolean => {
  const other = tokens.slice(Math.max(0, at - 3), at).findLastIndex((token) => lower(token) === "other");
  const joined = other >= 0 && /^(?:and|or)$/.test(lower(tokens[Math.max(0, at - 3) + other - 1]));
  return joined && tokens.slice(0, at).some(({ text }) => text === "of");
};

/** “The committee Moe chairs is”: what looks like a plural behind a noun and a name is that name's verb. */
const isSubjectOfRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === "PROPN" && tokens[at - 2]?.pos === "NOUN" && tokens[at - 3]?.pos === "DET";

/** “Overshadowed by the protests was another surprise”: the subject stands behind the verb. */
const isInversion = (tokens: readonly Token[], at: number): boolean =>
  /.ed$/.test(tokens[0]?.text ?? "") &&
  tokens[1]?.pos === "ADP" &&
  tokens.slice(0, at).every(({ text }) => text !== ",") &&
  tokens[at + 2]?.pos === "DET";

/** “Trade among developing countries has”: what a preposition governs is no subject, however the words before it are read. */
const isGoverned = (tokens: readonly Token[], from: number): boolean => {
  const participle = tokens[from - 1];
  return participle?.pos === "VERB" && /.ing$/.test(participle.text) && tokens[from - 2]?.pos === "ADP";
};

/** “All that matters is”, “Making, rather than buying, gifts is”: what looks like a plural is a verb, or the object of what opens the sentence. */
const isNoSubject = (tokens: readonly Token[], { verb, subject }: Pair): boolean => {
  const { start } = subject;
  if (verb.number === "plural" || subject.kind === "pronoun") return false;
  const at = tokens.indexOf(subject.head);
  const isRelative = lower(tokens[at - 1]) === "that" && /^(?:all|[a-z]+thing)$/.test(lower(tokens[at - 2]));
  if (isRelative || (tokens[1]?.text === "," && isGerundPhrase(tokens, 0))) return true;
  const from = firstFrom(tokens, start);
  if (isGoverned(tokens, from)) return true;
  return endsList(tokens, at) || isSubjectOfRelative(tokens, at) || isInversion(tokens, at);
};

const seesOrLets = formsOf("object-before-bare-verb");

/**
 * Whether a verb has no number: “heard the mayor give”, where the word before what looks like its subject governs both, and
 * “need not”, which goes with any subject.
 */
const isBareForm = (tokens: readonly Token[], at: number, { verb, subject }: Pair): boolean => {
  if (verb.number === "singular") return false;
  if (/^(?:need|dare)$/.test(lower(tokens[at])) && /^(?:not|n.t|only)$/.test(lower(tokens[at + 1])))
    return true;
  const from = firstFrom(tokens, subject.start);
  return !/^(?:are|were)$/.test(lower(tokens[at])) && seesOrLets.has(lower(tokens[from - 1]));
};

/**
 * “Thirty million trees is the target”, “Just a few miles from Orvo begins the desert”: a sum of several that is called
 * one thing, or how far off the subject is that stands behind its verb.
 */
const isSumOrDistance = (tokens: readonly Token[], at: number, { verb, subject }: Pair): boolean => {
  const next = tokens[at + 1]?.pos === "ADV" ? tokens[at + 2] : tokens[at + 1];
  const isCalled = next?.pos === "DET" || hasFeature(lower(tokens[at + 1]), "degree");
  if (verb.number === "plural" || subject.kind === "pronoun" || !isCalled) return false;
  const from = firstFrom(tokens, subject.start);
  const isDistance = hasFeature(lower(subject.head), "measure-in-singular");
  return isDistance || (verb.auxiliary && tokens[from]?.pos === "NUM");
};

/**
 * “The conduit forwards supplies to the port”: behind a singular, what looks like a plural may be its verb, and what looks
 * like a verb that one's object, unless an object of its own follows.
 */
const hidesVerb = ({ tokens, dictionary }: Asked, at: number, { verb, subject }: Pair): boolean => {
  const head = tokens[at - 1];
  if (verb.number === "plural" || verb.auxiliary || subject.kind !== "noun" || head !== subject.head)
    return false;
  if (
    !/^(?:NOUN|ADJ)$/.test(tokens[at - 2]?.pos ?? "") ||
    /^(?:DET|PRON|PART)$/.test(tokens[at + 1]?.pos ?? "")
  )
    return false;
  const mayBeVerb = singularsOf(lower(head)).some(
    (base) => dictionary.has(base) && dictionary.has(gerundOf(base)),
  );
  return mayBeVerb && singularsOf(lower(tokens[at])).some(dictionary.has);
};

/** “The heads of state summit was”: behind a plural and “of”, a noun that would need an article is the head of it all. */
const hidesHead = ({ tokens, numberOf }: Asked, at: number, { verb }: Pair): boolean => {
  const [of, first, last] = tokens.slice(Math.max(0, at - 3), at);
  return (
    verb.number === "singular" &&
    lower(of) === "of" &&
    first?.pos === "NOUN" &&
    last?.pos === "NOUN" &&
    numberOf(lower(last)) === "singular"
  );
};

/**
 * A verb and its subject that do not agree, by the words before the verb or else by the tree; where those two differ, none.
 * Both are asked, since a tree is often wrong where the verb is: its reader has learned from sentences that are right.
 */
const disagreeing = (asked: Asked, at: number): Pair | undefined => {
  // The words before a verb do not tell a question's order; the tree does.
  const byWords = asked.tokens.at(-1)?.text === "?" ? undefined : pairByWords(asked, at);
  if (byWords) return agrees(byWords) || isDenied(asked, byWords, at) ? undefined : byWords;
  const byTree = pairByTree(asked, at);
  if (!byTree || agrees(byTree)) return undefined;
  return { ...byTree, isDoubtful: byTree.verb.auxiliary && byTree.subject.kind !== "pronoun" };
};

/** “Really Love You was released”, “Bullocks to Stan is an episode”: what a work is called is one, whatever is in it. */
const isTitleOfWork = (
  tokens: readonly Token[],
  verb: number,
  { head, end, kind, number }: Subject,
): boolean => {
  const at = tokens.indexOf(head);
  const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
  if (kind === "pronoun") return isCapital(head) && isCapital(tokens[at - 1]);
  const phrase = tokens.slice(at + 1).filter((token) => token.end <= end);
  const next = tokens[verb + 1]?.text ?? "";
  return at === 0 && number === "plural" && /^an?$/.test(next) && phrase.some(({ pos }) => pos === "PROPN");
};

const checkSentence = (
  context: RuleContext,
  sentence: Sentence,
  clause: Clause,
  isQuoted: (token: Token) => boolean,
  /** “Sessions was”: where a sentence begins, somebody's name may look like a plural. */
  isSurname: (token: Token) => boolean,
): readonly Finding[] => {
  const { tokens } = sentence;
  const { dictionary, readSyntax } = context;
  let read: { readonly tree: SentenceSyntax | undefined } | undefined;
  const tree = (): SentenceSyntax | undefined => {
    read ??= { tree: readSyntax(sentence) };
    return read.tree;
  };
  const asked: Asked = { ...clause, dictionary, tree };
  return tokens.flatMap((token, at) => {
    if (at === 0 || !isVerb(token) || !startsLower(token.text) || isQuoted(token)) return [];
    const pair = disagreeing(asked, at);
    if (pair === undefined || isQuoted(pair.subject.head)) return [];
    const { verb, subject, isDoubtful = false } = pair;
    if (isSurname(subject.head)) return [];
    if (hidesTeller(tokens, at, pair) || hidesHead(asked, at, pair) || hidesVerb(asked, at, pair)) return [];
    if (isNoSubject(tokens, pair)) return [];
    if (isTitleOfWork(tokens, at, subject) || isBareForm(tokens, at, pair)) return [];
    if (isSumOrDistance(tokens, at, pair) || isMisread(context.dictionary, tokens, at, pair)) return [];
    const { text } = context.article;
    const shown = subject.kind === "name" ? textOf(text, subject) : subject.head.text;
    return [
      {
        start: Math.min(subject.head.start, token.start),
        end: Math.max(subject.head.end, token.end),
        message:
          verb.number === "plural"
            ? l10n.t("“{0}” is singular, but “{1}” goes with a plural subject.", shown, token.text)
            : l10n.t("“{0}” is plural, but “{1}” goes with a singular subject.", shown, token.text),
        ...pointedOutIf(isDoubtful),
        fixes: fixesFor(context, tokens, at, verb, subject),
      },
    ];
  });
};

/** A verb that does not agree with its subject. */
export const subjectVerbAgreement: Rule = {
  id: "subject-verb-agreement",
  summary: "Stops a verb whose form does not agree with its subject.",
  description:
    "When a subject is changed, or other words stand between it and its verb, the verb often keeps the old number. Only subjects whose number is certain are looked at: pronouns, people’s names, and nouns at the start of their clause. Pairs, amounts, bodies of people that may be either, questions, inversions, subjunctives and what people are quoted as saying are left alone; where the words before an auxiliary leave a doubt, it is only pointed out.",
  severity: "warning",
  byParagraph: true,
  examples: [
    { wrong: "The mayor’s view are well known.", right: "The mayor’s view is well known." },
    { wrong: "The opening of the schools were delayed.", right: "The opening of the schools was delayed." },
  ],
  check: (context) => {
    const { article, dictionary, bodiesAreOne } = context;
    const quoted = context.view.isQuoted;
    const known = new Map<string, ReturnType<typeof nounNumber>>();
    const numberOf = (noun: string): ReturnType<typeof nounNumber> => {
      if (!known.has(noun)) known.set(noun, nounNumber(noun, bodiesAreOne, dictionary.has));
      return known.get(noun);
    };
    const isFullyNamed = ({ entity }: Mention): boolean => /\s/.test(article.entities[entity]?.name ?? "");
    return sentencesOf({ paragraphs: article.paragraphs.filter(isRunning) }).flatMap((sentence) =>
      checkSentence(
        context,
        sentence,
        {
          tokens: sentence.tokens,
          numberOf,
          nameEndingAt: ({ end }) => context.view.mentionUpTo(end),
          isFullyNamed,
          bodiesAreOne,
        },
        quoted,
        (token) =>
          token.pos === "NOUN" &&
          (context.view.mentionUpTo(token.end)?.type === "PERSON" ||
            (startsUpper(token.text) && hasFeature(lower(token), "surname-and-plural"))),
      ),
    );
  },
};
