import * as l10n from "@vscode/l10n";
import { type QuickPickItem, QuickPickItemKind, Range, type TextDocument } from "vscode";
import type { CastMember, WireRange } from "../../../server/src/protocol.js";
import { toRange } from "../layers.js";
import { numberInWords } from "../number-in-words.js";
import { typeName } from "./annotation-keys.js";
import { askList, type Reply } from "./ask.js";
import { wireRange } from "./ask-server.js";
import { excerptAround } from "./excerpt-around.js";
import { wordsIn } from "./words-in.js";

/** Who was chosen: somebody of the article, somebody it does not name, or words of it. */
export type Chosen =
  | { readonly kind: "member"; readonly member: CastMember }
  | { readonly kind: "new"; readonly name: string }
  | { readonly kind: "words"; readonly range: WireRange; readonly words: string };

interface ChosenItem extends QuickPickItem {
  readonly chosen?: Chosen;
}

/** Who is asked for. */
export interface CastQuestion {
  readonly title: string;
  readonly placeholder: string;
  readonly document: TextDocument;
  readonly cast: readonly CastMember[];
  /** Where words of the text may be chosen too, a place near which they are looked for. */
  readonly wordsNear?: WireRange;
}

/** How many places with the typed words are offered. */
const mostPlaces = 5;

const order = ["PERSON", "ORG", "NORP", "GPE"];

const rank = ({ type }: CastMember): number => (order.includes(type) ? order.indexOf(type) : order.length);

const mentionsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 mention") : l10n.t("{0} mentions", numberInWords(count));

const memberItem = (member: CastMember): ChosenItem => ({
  label: member.name,
  description: [
    typeName(member.type),
    ...(member.mentions.length > 0 ? [mentionsInWords(member.mentions.length)] : []),
  ].join(" · "),
  chosen: { kind: "member", member },
});

const separator = (label: string): ChosenItem => ({ label, kind: QuickPickItemKind.Separator });

const wordsItem = (document: TextDocument, start: number, words: string): ChosenItem => {
  const [from, to] = [document.positionAt(start), document.positionAt(start + words.length)];
  const range = wireRange(new Range(from, to));
  return {
    label: l10n.t("The words “{0}”", words),
    description: excerptAround(document, range),
    alwaysShow: true,
    chosen: { kind: "words", range, words },
  };
};

/** What is offered beside the cast for what was typed; words of the article only where they name nobody of it. */
const typedItems = ({ document, cast, wordsNear }: CastQuestion, typed: string): readonly ChosenItem[] => {
  const words = typed.trim();
  if (words === "" || cast.some(({ name }) => name === words)) return [];
  const isOfCast = cast.some(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  const places =
    wordsNear === undefined || isOfCast
      ? []
      : wordsIn(document.getText(), words, document.offsetAt(toRange(wordsNear).start));
  const items = places.slice(0, mostPlaces).map((start) => wordsItem(document, start, words));
  // Its label does not have what was typed, so that it comes after all that has.
  const fresh: ChosenItem = {
    label: l10n.t("Somebody the article does not name"),
    description: l10n.t("“{0}”", words),
    alwaysShow: true,
    chosen: { kind: "new", name: words },
  };
  return [
    ...(items.length > 0 ? [separator(l10n.t("Words of the article")), ...items] : []),
    separator(l10n.t("Somebody else")),
    fresh,
  ];
};

/** Asks who: one of the cast, people first; a name that is typed; or, where asked for, typed words of the article. */
export const chooseCast = async (question: CastQuestion): Promise<Reply<Chosen>> => {
  const { title, placeholder, cast } = question;
  const members = cast.toSorted((a, b) => rank(a) - rank(b)).map(memberItem);
  const itemsFor = (typed: string): readonly ChosenItem[] => [...members, ...typedItems(question, typed)];
  const content = Promise.resolve({ title, items: members, itemsFor });
  const reply = await askList({ content, placeholder, hasBack: true });
  if (reply?.kind !== "value") return reply;
  const { chosen } = reply.value;
  return chosen && { kind: "value", value: chosen };
};
