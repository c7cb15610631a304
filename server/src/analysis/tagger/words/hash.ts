const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits, continued from `seed` (Fowler, Noll and Vo 1991). */
export const hashText = (text: string, seed: number): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
};

/** The seed of a feature template: its number, mixed. */
export const templateSeed = (template: number): number => Math.imul(offsetBasis ^ template, prime) >>> 0;

/** One hash from two. */
export const mix = (a: number, b: number): number => {
  let hash = Math.imul(a ^ (b >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
