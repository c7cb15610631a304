/**
 * A name this sure, 0 to 1, is what it is taken for whatever the words beside it, a list, an opponent or somebody’s full
 * name would make of it: a country that plays stays one.
 */
export const wellKnown = 0.84;
