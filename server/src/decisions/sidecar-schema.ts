import * as z from "zod";

const positionSelector = z.looseObject({
  type: z.literal("TextPositionSelector"),
  start: z.int().min(0),
  end: z.int().min(0),
});

const share = z.number().min(0).max(1);

/** What a quote selector says of the other places of its words; anything else there is as if nothing were. */
export const othersSchema = z.object({ count: z.int().min(1), before: share, after: share });

const quoteSelector = z.looseObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** What is of none of the types that are read here, and stays as it is. */
const foreign = (...known: readonly string[]) =>
  z.looseObject({ type: z.string().refine((type) => !known.includes(type)) });

const selector = z.union([
  positionSelector,
  quoteSelector,
  foreign("TextPositionSelector", "TextQuoteSelector"),
]);

/** A place of a text: its file, and how to find the words in it; without selectors the whole file. */
const place = z.looseObject({
  source: z.string().min(1),
  selector: z.union([selector, z.array(selector)]).optional(),
});

const textualBody = z.looseObject({
  type: z.literal("TextualBody"),
  purpose: z.string(),
  value: z.string().optional(),
});

const resourceBody = z.looseObject({
  type: z.literal("SpecificResource"),
  purpose: z.string(),
  selector: z.union([selector, z.array(selector)]),
});

const body = z.union([textualBody, resourceBody, foreign("TextualBody", "SpecificResource")]);

/** One annotation of a W3C Web Annotation page, as far as decisions are written in it; unknown members are let through. */
export const annotationSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal("Annotation"),
  creator: z.union([z.string(), z.looseObject({ name: z.string().optional() })]).optional(),
  created: z.string().optional(),
  body: z.union([body, z.array(body)]).optional(),
  target: z.union([place, z.array(place).min(1)]),
  "copydesk:scope": z.enum(["here", "article"]).optional(),
  "copydesk:machine": z.looseObject({ type: z.string(), confidence: z.number().min(0).max(1) }).optional(),
});

/** An annotation as its file has it. */
export type AnnotationJson = z.infer<typeof annotationSchema>;

/** A selector as its file has it. */
export type SelectorJson = z.infer<typeof selector>;

/** A body as its file has it. */
export type BodyJson = z.infer<typeof body>;
