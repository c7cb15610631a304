import { cueForm } from "./cue-verbs.js";
import type { Clause, Item } from "./frame.js";
import { isPersonal, isTime } from "./nominal.js";
import { clauseEnd, phraseEnd, phraseStart } from "./noun-phrase.js";
import type { Phrase } from "./phrase.js";
import { agent, subjectAhead } from "./subject-behind.js";
import { beForms, beforeAuxiliaries, cueAt, isFiniteVerb, isPassive } from "./verbs.js";

const clauseOpeners =
  /^(?:that|while|as|when|after|before|because|if|though|although|since|where|whether|until|and|but|or|so|than|whom|how|why|what)$/;

/** How many items before a verb are looked at for its subject; longer sentences tell no more. */
const reach = 60;

/** Whether a chunk between commas can hold a subject: it begins with one, and not with “In Iowa” or “however”. */
const holdsSubject = (items: readonly Item[], from: number, to: number): boolean => {
  const start = phraseStart(items, to, from);
  if (start >= to) return false;
  for (let at = from; at < start; at += 1) {
    const lower = items[at]?.lower ?? "";
    if (!clauseOpeners.test(lower) && items[at]?.pos !== "ADV") return false;
    if (/^(?:after|before|since|until)$/.test(lower) && items[to - 1]?.pos !== "PROPN") return false;
  }
  return !isTime(items[to - 1]);
};

/**
 * The subject that ends with a closing comma at `comma`: “Tom Ridge, a former governor, said”. Goes back over
 * the chunks between commas to the name they describe.
 */
const beforeParenthesis = (items: readonly Item[], comma: number, floor: number): Phrase | undefined => {
  let best: Phrase | undefined;
  let chunkEnd = comma;
  for (let chunks = 0; chunks < 6; chunks += 1) {
    let opening = chunkEnd - 1;
    while (
      opening >= floor &&
      items[opening]?.lower !== "," &&
      !/^(?:--?|—|–|[:;])$/.test(items[opening]?.text ?? "") &&
      items[opening]?.quote === undefined
    )
      opening -= 1;
    const from = opening + 1;
    const described =
      /^(?:who|whose|which)$/.test(items[chunkEnd + 1]?.lower ?? "") &&
      phraseStart(items, chunkEnd, from) < chunkEnd;
    if (chunks > 0 && (described || holdsSubject(items, from, chunkEnd))) {
      const start = phraseStart(items, chunkEnd, from);
      best = { from: start, to: chunkEnd };
      const head = items[start];
      if (
        head?.pos !== "DET" &&
        items[chunkEnd - 1]?.pos === "PROPN" &&
        !/^\p{L}+(?:-|\.)/u.test(items[chunkEnd - 1]?.text ?? "") &&
        chunkEnd - start > 1
      )
        break;
    } else if (chunks > 0 && best) break;
    if (opening < floor || items[opening]?.lower !== ",") break;
    chunkEnd = opening;
  }
  if (!best) {
    const from = phraseStart(items, comma, floor);
    return from < comma && items[from]?.pos === "PROPN" && (from === floor || items[from - 1]?.lower === ",")
      ? { from, to: comma }
      : undefined;
  }
  const next = items[best.to + 1];
  const apposition =
    next !== undefined &&
    (next.pos === "DET" ||
      next.pos === "NOUN" ||
      next.pos === "PROPN" ||
      next.pos === "ADJ" ||
      next.pos === "NUM" ||
      /^(?:who|whose|his|her|their|of)$/.test(next.lower)) &&
    !isTime(next);
  return apposition ? { from: best.from, to: comma } : best;
};

/** “Ann Dole — a retired welder — said”. */
const beforeDashes = (items: readonly Item[], closing: number, floor: number): Phrase | undefined => {
  for (let opening = closing - 1; opening > Math.max(floor, closing - 25); opening -= 1) {
    if (items[opening]?.text !== items[closing]?.text) continue;
    const from = phraseStart(items, opening, floor);
    return from < opening ? { from, to: opening } : undefined;
  }
  return undefined;
};

/** The antecedent of “who” at an index: the noun phrase before it, past a comma. */
const antecedent = (items: readonly Item[], relative: number, floor: number): Phrase | undefined => {
  const to = items[relative - 1]?.lower === "," ? relative - 1 : relative;
  const from = phraseStart(items, to, floor);
  if (from >= to) return undefined;
  if (items[from - 1]?.lower === "," && items[relative - 1]?.lower === ",") {
    const wide = beforeParenthesis(items, to, floor);
    if (wide) return { from: wide.from, to };
  }
  return { from, to };
};

/** “An official who asked not to be named said”, “the groups who wrote to her say”: the subject of the second verb. */
const acrossRelative = (items: readonly Item[], verb: number, floor: number): Phrase | undefined => {
  let hasVerb = false;
  for (let at = verb - 1; at > Math.max(floor, verb - 25); at -= 1) {
    const item = items[at];
    if (!item || item.quote !== undefined || /^[,;:]$/.test(item.text)) return undefined;
    if (/^(?:who|which)$/.test(item.lower)) return hasVerb ? antecedent(items, at, floor) : undefined;
    hasVerb ||= item.pos === "VERB" || item.pos === "AUX";
  }
  return undefined;
};

const subordinators =
  /^(?:that|while|as|when|after|before|because|if|though|although|since|where|whether|until|than|whom|how|why|what|who|which|whose|whatever|once|unless)$/;

/** Whether a subject belongs to a clause inside another: “that Dole …”, “when Dole …”, “said Dole was …”. */
export const isEmbedded = (items: readonly Item[], subject: Phrase, floor: number): boolean => {
  let before = subject.from - 1;
  while (before >= floor && items[before]?.pos === "ADV") before -= 1;
  const item = before >= floor ? items[before] : undefined;
  if (!item || item.quote !== undefined) return false;
  return (
    item.pos === "VERB" ||
    subordinators.test(item.lower) ||
    subordinators.test(items[subject.to]?.lower ?? "") ||
    cueAt(items, before) !== undefined
  );
};

/** The main subject of a sentence: the first noun phrase in front of a finite verb that no other clause holds. */
export const mainSubject = (items: readonly Item[], sentence: Clause): Phrase | undefined => {
  const limit = Math.min(sentence.to, sentence.from + reach);
  let embedded: Phrase | undefined;
  for (let index = sentence.from + 1; index < limit; index += 1) {
    if (!isFiniteVerb(items, index)) continue;
    const subject = directSubject(items, index, sentence.from);
    if (!subject) continue;
    if (!isEmbedded(items, subject, sentence.from)) return subject;
    embedded ??= subject;
  }
  return embedded;
};

const headless = /^(?:his|her|their|its|my|our|your|the|a|an|every|no|whose|'s|of)$/;

/** The subject that stands right before a verb, with nothing but auxiliaries or an apposition between. */
const directSubject = (items: readonly Item[], verb: number, floor: number): Phrase | undefined => {
  const to = beforeAuxiliaries(items, verb, floor);
  const last = items[to - 1];
  if (!last || to <= floor) return undefined;
  if (
    last.lower === "," ||
    last.text === "-" ||
    last.text === "—" ||
    last.text === "--" ||
    last.text === "–"
  ) {
    return last.lower === "," ? beforeParenthesis(items, to - 1, floor) : beforeDashes(items, to - 1, floor);
  }
  if (last.lower === "who" || last.lower === "which") return { from: to - 1, to };
  if (last.lower === "that") return antecedent(items, to - 1, floor);
  const beyond = acrossRelative(items, verb, floor);
  if (beyond) return beyond;
  if (headless.test(last.lower)) return undefined;
  const from = phraseStart(items, to, floor);
  if (from >= to) return undefined;
  const prior = items[from - 1];
  if (
    prior &&
    /^(?:in|at|on|with|to|for|by|during|after|before|since|until|from|of|about|under|against|into|over|near|through)$/.test(
      prior.lower,
    ) &&
    items[to - 1]?.pos !== "PRON"
  ) {
    const wide = nameAfterPhrase(items, from, to);
    if (wide) return wide;
    const whole = phraseStart(items, from - 1, floor);
    if (whole < from - 1) return { from: whole, to };
    const participle = from - 2;
    const described = phraseStart(items, participle, floor);
    if (/\p{L}{2}ing$/u.test(items[participle]?.lower ?? "") && described < participle)
      return { from: described, to: participle };
    return /^(?:after|before|since|until)$/.test(prior.lower) ? { from, to } : undefined;
  }
  if (prior?.pos === "VERB" && items[from - 2]?.lower === "to") {
    return mainSubject(items, { from: floor, to: from }) ?? { from, to };
  }
  return withRole(items, { from, to }, floor);
};

const roles =
  /^(?:\p{L}+(?:man|woman|person|ist|ian|or|er)|head|chief|president|aide|candidate|nominee|adviser|advisor|analyst|attorney|general|judge|official|pollster|lieutenant|coach|captain|executive|ceo|secretary|chair|wife|husband|son|daughter|brother|sister|mother|father|friend|expert|professor|critic|student|pastor|veteran|resident|host|guest|member|scholar|fellow|delegate|ally|rival|opponent|founder|co-founder|colleague|counterpart|cousin|uncle|aunt|widow|partner|mp|premier|sheriff|pilot|nurse|clerk|activist|deputy)s?$/u;

/** “The head of the agency, Ann Dole told …”: a role before the name belongs to the speaker. */
const withRole = (items: readonly Item[], subject: Phrase, floor: number): Phrase => {
  const comma = subject.from - 1;
  if (items[comma]?.lower !== "," || comma <= floor || items[subject.from]?.pos !== "PROPN") return subject;
  const from = phraseStart(items, comma, floor);
  const before = items[from - 1];
  const opensSentence = items[from]?.pos === "DET" && /^\p{Lu}/u.test(items[from]?.text ?? "");
  const starts =
    opensSentence ||
    from === floor ||
    before === undefined ||
    before.lower === "," ||
    clauseOpeners.test(before.lower);
  const isRole = items.slice(from, comma).some((item) => roles.test(item.lower));
  return from < comma && starts && isRole ? { from, to: subject.to } : subject;
};

/** “In an interview Trump said”: the name behind a common noun is the subject. */
const nameAfterPhrase = (items: readonly Item[], from: number, to: number): Phrase | undefined => {
  for (let at = to - 1; at > from; at -= 1) {
    if (items[at]?.pos !== "PROPN") return at < to - 1 ? { from: at + 1, to } : undefined;
  }
  return undefined;
};

/** The finite verb before an index that can share its subject. */
const verbBefore = (items: readonly Item[], index: number, floor: number): number | undefined => {
  for (let at = index - 1; at > floor; at -= 1) if (isFiniteVerb(items, at)) return at;
  return undefined;
};

/**
 * Who does what the verb at `verb` says, within its sentence: the noun phrase before it, an antecedent of
 * “who”, the subject shared with an earlier verb (“praised the plan and called it …”, “…, adding that …”), the
 * agent of a passive, or the subject of the clause a leading participle belongs to.
 */
export const subjectOf = (items: readonly Item[], verb: number, sentence: Clause): Phrase | undefined => {
  const floor = Math.max(sentence.from, verb - reach);
  if (isPassive(items, verb, floor)) return agent(items, verb + 1, sentence.to);
  const form = cueForm(items[verb]?.lower ?? "")?.form;
  let at: number | undefined = verb;
  const previous = items[beforeAuxiliaries(items, verb, floor) - 1];
  const shares =
    form === "gerund" ||
    previous?.lower === "to" ||
    previous?.lower === "and" ||
    previous?.lower === "but" ||
    previous?.lower === "or" ||
    previous?.lower === ",";
  if (form === "gerund") {
    const from = phraseStart(items, verb, floor);
    if (from < verb && items[from - 1]?.lower === "with") return { from, to: verb };
  }
  const progressive = form === "gerund" && beForms.test(items[verb - 1]?.lower ?? "");
  if (!shares || progressive) return directSubject(items, verb, floor);
  if (form !== "gerund" && previous?.lower === ",") {
    const direct = directSubject(items, verb, floor);
    if (direct) return direct;
  }
  let embedded: Phrase | undefined;
  for (let steps = 0; steps < 9 && at !== undefined; steps += 1) {
    at = verbBefore(items, at, floor);
    if (at === undefined) break;
    const before: Item | undefined = items[beforeAuxiliaries(items, at, floor) - 1];
    if (before && /^(?:and|but|or|to)$/.test(before.lower)) continue;
    const subject = directSubject(items, at, floor);
    if (!subject) continue;
    const beside = form === "gerund" && items[subject.from - 1]?.lower === "where";
    if (beside || !isEmbedded(items, subject, floor)) return subject;
    embedded ??= subject;
  }
  if (embedded) return embedded;
  const first = phraseEnd(items, sentence.from, verb);
  const opens = items[sentence.from];
  if (first > sentence.from && opens && (isPersonal(opens) || (opens.pos === "PROPN" && !isTime(opens))))
    return { from: sentence.from, to: first };
  return form === "gerund" || form === "past"
    ? subjectAhead(items, clauseEnd(items, verb, sentence.to), sentence.to)
    : undefined;
};
