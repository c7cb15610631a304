import { CompletionItemKind, type SemanticTokensLegend } from "vscode-languageserver";
import type { EntityType } from "../article/entity.js";
import type { SemanticToken } from "../features/semantic-tokens.js";

type TokenKind = SemanticToken["type"];

/** What an editor calls each kind of token; the extension's manifest contributes the same names. */
const tokenNames: Readonly<Record<TokenKind, string>> = {
  PERSON: "person",
  ORG: "organization",
  GPE: "place",
  LOC: "place",
  FAC: "place",
  NORP: "group",
  DATE: "date",
  TIME: "date",
  PERCENT: "figure",
  MONEY: "figure",
  QUANTITY: "figure",
  PRODUCT: "product",
  EVENT: "newsEvent",
  WORK_OF_ART: "work",
  LAW: "law",
  quote: "quote",
  header: "header",
};

const tokenTypes: readonly string[] = [...new Set(Object.values(tokenNames))];
const tokenModifiers = ["declaration", "quoted"] as const;

/** What the numbers in a list of semantic tokens mean. */
export const legend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** A token's type and modifiers as numbers of the legend. */
export const encodeToken = (token: SemanticToken): { readonly type: number; readonly modifiers: number } => ({
  type: tokenTypes.indexOf(tokenNames[token.type]),
  modifiers: (token.first ? 1 : 0) | (token.quoted ? 2 : 0),
});

const completionKinds: Readonly<Partial<Record<EntityType, CompletionItemKind>>> = {
  PERSON: CompletionItemKind.Class,
  ORG: CompletionItemKind.Module,
  GPE: CompletionItemKind.Folder,
  LOC: CompletionItemKind.Folder,
  FAC: CompletionItemKind.Folder,
  NORP: CompletionItemKind.Enum,
  EVENT: CompletionItemKind.Event,
};

/** The completion kind, and so the icon, of an entity. */
export const entityCompletionKind = (type: EntityType): CompletionItemKind =>
  completionKinds[type] ?? CompletionItemKind.Text;
