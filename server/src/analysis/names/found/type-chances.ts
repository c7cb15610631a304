/** The types of names that are learnt; MISC (events, works, laws, products) is settled by written rules afterwards. */
export const taggedTypes = ["PER", "ORG", "LOC", "NORP", "MISC"] as const;

/** One of the types that are learnt. */
export type TaggedType = (typeof taggedTypes)[number];

/** How likely each type is, 0 to 1; together at most 1. */
export type TypeChances = Readonly<Record<TaggedType, number>>;
