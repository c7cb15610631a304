import { addTo } from "../../article/grouped.js";
import { editDistance } from "../../spelling/edit-distance.js";
import { lately } from "../../spelling/lately.js";

/** More words than this one letter apart from one another are no slips of one name. */
const crowd = 12;

const pairsIn = (words: readonly string[]): readonly (readonly [number, number])[] => {
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

/** More letters of names than an article of 20,000 words has are not remembered (UTF-16 code units). */
const longestRemembered = 20_000;

/** Few edits touch a name: the pairs of the last article or two are those of the next. */
const pairsLately = lately((names) => pairsIn(names.split(" ")), 2, longestRemembered);

/**
 * Pairs of words that are the same, or one dropped, inserted, replaced or swapped letter apart, as indices, the
 * smaller first. Words that are one letter apart have a form with one letter dropped in common, so that looking these up takes
 * time proportional to the letters, not to the pairs. No word has a blank.
 */
export const nearPairs = (words: readonly string[]): readonly (readonly [number, number])[] =>
  words.length === 0 ? [] : pairsLately(words.join(" "));
