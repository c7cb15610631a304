/**
 * By what a speaker is known, the surest first: words right beside a quotation, a verb that governs it, an
 * attribution that closes the sentence, a label; then what is carried over from other sentences, suggested or
 * guessed. The number is what an article’s readers are told of it (0 to 1); the analysis asks for grades alone.
 */
const graded = {
  certain: { decided: 1 },
  /** A verb of speech and its speaker beside a quotation that invites them by its comma. */
  sure: { adjacent: 0.97 },
  firm: {
    "verb-between": 0.93,
    "according-to": 0.93,
    label: 0.93,
    governing: 0.92,
    "own-words": 0.9,
    "participle-beside": 0.9,
    "same-speech": 0.9,
    "label-above": 0.9,
    signature: 0.88,
    "reported-that": 0.9,
  },
  fair: {
    "governing-loosely": 0.85,
    closing: 0.85,
    inserted: 0.85,
    "dash-label": 0.85,
    "odd-name": 0.85,
    "led-by-colon": 0.85,
    "reported-clause": 0.86,
  },
  likely: {
    presented: 0.8,
    "noun-as-verb": 0.8,
    "governing-far": 0.77,
    "beside-fragment": 0.75,
    "owner-of-words": 0.75,
    carried: 0.75,
    "label-of-part": 0.75,
    /** A pronoun that nothing nearer settles, for the one of its gender who spoke last. */
    "last-to-speak": 0.75,
    "reported-beside": 0.8,
  },
  weak: {
    "unknown-verb": 0.7,
    "reported-loosely": 0.7,
    "colon-subject": 0.7,
    "possessor-of-words": 0.7,
    "governing-weakly": 0.65,
    "led-by-speech": 0.65,
    introduced: 0.65,
    "by-tree": 0.65,
    "led-by-stance": 0.6,
    alternated: 0.6,
    "loosely-carried": 0.6,
  },
  suggested: { suggested: 0.5 },
  guessed: { guessed: 0.45 },
} as const;

/** How sure evidence is, by which the analysis decides. */
export type Grade = keyof typeof graded;

type Names<G> = G extends Grade ? keyof (typeof graded)[G] : never;

/** What tells who speaks. */
export type Evidence = Names<Grade>;

interface Weight {
  readonly rank: number;
  readonly grade: Grade;
  readonly confidence: number;
}

const grades = Object.keys(graded) as readonly Grade[];

const weights: ReadonlyMap<string, Weight> = new Map(
  grades
    .flatMap((grade) =>
      Object.entries(graded[grade]).map(([name, confidence]) => ({ grade, name, confidence })),
    )
    .map(({ name, grade, confidence }, rank) => [name, { rank, grade, confidence }]),
);

const nothing: Weight = { rank: weights.size, grade: "guessed", confidence: 0 };

const weightOf = (evidence: Evidence): Weight => weights.get(evidence) ?? nothing;

/** The number that stands for evidence outside the analysis, from 0 to 1. */
export const confidenceOf = (evidence: Evidence): number => weightOf(evidence).confidence;

/** Whether evidence is as sure as a grade, or surer. */
export const isAtLeast = (evidence: Evidence, grade: Grade): boolean =>
  grades.indexOf(weightOf(evidence).grade) <= grades.indexOf(grade);

/** The weaker of two: what is handed on is no surer than its way. */
export const weaker = (a: Evidence, b: Evidence): Evidence => (weightOf(a).rank > weightOf(b).rank ? a : b);
