import { addTo } from "../../article/grouped.js";
import { editDistance } from "../../spelling/edit-distance.js";

/** More words than this one letter apart from one another are no slips of one name. */
const crowd = 12;

/**
 * Pairs of words that are the same, or one dropped, inserted, replaced or swapped letter apart, as indices, the
 * smaller first. Words that are one letter apart have a form with one letter dropped in common, so that looking these up takes
 * time proportional to the letters, not to the pairs.
 */
export const nearPairs = (words: readonly string[]): readonly (readonly [number, number])[] => {
  const byForm = new Map<string, number[]>();
  words.forEach((word, index) => {
    const forms = new Set([word]);
    for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
    for (const form of forms) addTo(byForm, form, index);
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const sharing of byForm.values()) {
    if (sharing.length > crowd) continue;
    sharing.forEach((first, place) => {
      for (const second of sharing.slice(place + 1)) {
        if (editDistance(words[first] ?? "", words[second] ?? "", 1) <= 1) {
          pairs.set(`${first} ${second}`, [first, second]);
        }
      }
    });
  }
  return [...pairs.values()];
};
