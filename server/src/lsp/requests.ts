import * as l10n from "@vscode/l10n";
import {
  type CompletionList,
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type InlayHint,
  type Location,
  LSPErrorCodes,
  MarkupKind,
  type Position,
  type Range,
  ResponseError,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from "vscode-languageserver";
import type { Gazetteer } from "../analysis/gazetteer.js";
import { contains, textOf } from "../article/span.js";
import { completionsAt, mayBeginName } from "../features/completion.js";
import { definitionAt } from "../features/definition.js";
import { foldsOf } from "../features/folding.js";
import { type HoverKnowledge, hoverAt, hoversAt } from "../features/hover.js";
import { inlayHints } from "../features/inlay-hints.js";
import { occurrencesAt } from "../features/occurrences.js";
import { type OutlineItem, type OutlineKind, outlineOf } from "../features/outline.js";
import { renameAt, renameableAt } from "../features/rename.js";
import { asMarkdown, asPlainText } from "../features/rich-text.js";
import { findSymbols } from "../features/symbol-search.js";
import type { ClientFacts } from "./client-facts.js";
import { workspaceEdit } from "./code-actions.js";
import { placeAddress } from "./place-address.js";
import type { PositionEncoding } from "./positions.js";
import { presentWords, type Reading } from "./reading.js";
import { entityCompletionKind } from "./token-types.js";

const knowledgeOf = ({ positions, settings, checked }: Reading, gazetteer: Gazetteer): HoverKnowledge => ({
  gazetteer,
  labels: settings.article.labels,
  decisions: checked?.decisions ?? [],
  lineOf: (offset) => positions.positionAt(offset).line + 1,
});

/** The hover at a position. */
export const hover = (
  reading: Reading,
  position: Position,
  gazetteer: Gazetteer,
  facts: ClientFacts,
): Hover | null => {
  const { checked, positions, uri } = reading;
  if (!checked) return null;
  const found = hoverAt(checked.article, positions.offsetAt(position), knowledgeOf(reading, gazetteer));
  if (!found) return null;
  const contents = facts.markdownHover
    ? { kind: MarkupKind.Markdown, value: asMarkdown(found.text, placeAddress(uri, positions)) }
    : { kind: MarkupKind.PlainText, value: asPlainText(found.text) };
  return { contents, range: positions.rangeOf(found.span) };
};

/** The words of every hover at a position, the innermost thing first, one string for each thing. */
export const describe = (reading: Reading, position: Position, gazetteer: Gazetteer): readonly string[] => {
  const { checked, positions } = reading;
  if (!checked) return [];
  const offset = positions.offsetAt(position);
  return hoversAt(checked.article, offset, knowledgeOf(reading, gazetteer)).map(({ text }) =>
    asPlainText(text),
  );
};

/** Where the entity at a position is first mentioned. */
export const definition = (
  { checked, positions, uri }: Reading,
  position: Position,
  facts: ClientFacts,
): Definition | DefinitionLink[] | null => {
  const found = checked && definitionAt(checked.article, positions.offsetAt(position));
  if (!found) return null;
  const range = positions.rangeOf(found.target);
  if (!facts.definitionLinks) return { uri, range };
  return [
    {
      originSelectionRange: positions.rangeOf(found.origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
};

/** Every place that speaks of the entity at a position; its first mention only with `declaration`. */
export const references = (
  { checked, positions, uri }: Reading,
  position: Position,
  declaration: boolean,
): Location[] => {
  if (!checked) return [];
  const found = occurrencesAt(checked.article, positions.offsetAt(position));
  const first = found.find((place) => !place.pronoun);
  return found
    .filter((place) => declaration || place !== first)
    .map((place) => ({ uri, range: positions.rangeOf(place) }));
};

/** The same places, to be shown in the text. */
export const highlights = ({ checked, positions }: Reading, position: Position): DocumentHighlight[] =>
  (checked ? occurrencesAt(checked.article, positions.offsetAt(position)) : []).map((place) => ({
    range: positions.rangeOf(place),
    kind: place.pronoun ? DocumentHighlightKind.Text : DocumentHighlightKind.Read,
  }));

/** The name that a rename at a position would change. */
export const prepareRename = (
  { checked, positions }: Reading,
  position: Position,
): { range: Range; placeholder: string } | null => {
  const span = checked && renameableAt(checked.article, positions.offsetAt(position));
  if (!checked || !span) return null;
  return { range: positions.rangeOf(span), placeholder: textOf(checked.article.text, span) };
};

/** The edits that rename the entity at a position everywhere. */
export const rename = (
  reading: Reading,
  position: Position,
  newName: string,
  facts: ClientFacts,
): WorkspaceEdit | null => {
  const { checked, positions } = reading;
  const edits = checked && renameAt(checked.article, positions.offsetAt(position), newName);
  if (!edits) return null;
  const source = checked.context.source;
  if (source && !edits.every(({ span, newText }) => source.canReplace(span, newText))) {
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      l10n.t("The name cannot be changed everywhere without breaking the markup in it."),
    );
  }
  return workspaceEdit(reading, edits, facts);
};

/** Kinds whose icons are letters, and whose names say nothing of programs to those who hear them. */
const outlineKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  headline: SymbolKind.String,
  section: SymbolKind.String,
  statement: SymbolKind.String,
  speaker: SymbolKind.Key,
  quote: SymbolKind.String,
};

/** The outline: a tree, or a flat list for a client that knows no tree. */
export const documentSymbols = (
  { checked, positions, uri }: Reading,
  facts: ClientFacts,
): DocumentSymbol[] | SymbolInformation[] => {
  const items = checked ? outlineOf(checked.article) : [];
  const tree = (item: OutlineItem): DocumentSymbol => ({
    name: item.name,
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    kind: outlineKinds[item.kind],
    range: positions.rangeOf(item.span),
    selectionRange: positions.rangeOf(item.nameSpan),
    children: item.children.map(tree),
  });
  if (facts.symbolTree) return items.map(tree);
  const flat = (item: OutlineItem, container?: string): SymbolInformation[] => [
    {
      name: item.detail === undefined ? item.name : `${item.name} ${item.detail}`,
      kind: outlineKinds[item.kind],
      location: { uri, range: positions.rangeOf(item.span) },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...item.children.flatMap((child) => flat(child, item.name)),
  ];
  return items.flatMap((item) => flat(item));
};

/** What can be folded, whole lines each. */
export const foldingRanges = ({ checked, positions }: Reading, facts: ClientFacts): FoldingRange[] =>
  (checked ? foldsOf(checked.article) : [])
    .map((fold) => ({
      startLine: positions.positionAt(fold.start).line,
      endLine: positions.positionAt(fold.end).line,
      ...(fold.kind === "section" ? { kind: FoldingRangeKind.Region } : {}),
    }))
    .filter((range) => range.endLine > range.startLine)
    .slice(0, facts.foldingLimit);

/** Who speaks, after the quotes in a range that leave the reader to look for it. */
export const inlayHintsIn = (reading: Reading, range: Range): InlayHint[] => {
  const { checked, positions, uri, settings } = reading;
  if (!checked || !settings.inlayHints) return [];
  const { article } = checked;
  const span = positions.spanOf(range);
  return inlayHints(article)
    .filter(({ offset }) => contains(span, { start: offset, end: offset }))
    .map(({ offset, label, entity }) => {
      const mention = article.mentions[article.entities[entity]?.mentions[0] ?? -1];
      return {
        position: positions.positionAt(offset),
        label: [
          mention ? { value: label, location: { uri, range: positions.rangeOf(mention) } } : { value: label },
        ],
        paddingLeft: true,
      };
    });
};

/**
 * Names of a document that the word before a position begins; `reading` may be of an earlier version than `fileText`. At the
 * first letter of one the list is empty and incomplete: a client is to ask again at the second.
 */
export const completions = (
  reading: Reading,
  fileText: string,
  position: Position,
  encoding: PositionEncoding,
): CompletionList => {
  const { checked } = reading;
  if (!checked) return { isIncomplete: false, items: [] };
  const { article } = checked;
  const { text, positions: present } = presentWords(reading, checked, fileText, encoding);
  const offset = present.offsetAt(position);
  const found = completionsAt(article, offset, text);
  return {
    isIncomplete: found.length === 0 && mayBeginName(article, offset, text),
    items: found.map(({ name, matched, span, type, fullName }, rank) => ({
      label: name,
      kind: entityCompletionKind(type),
      ...(fullName === undefined ? {} : { detail: fullName }),
      ...(textOf(text, span) === name ? { preselect: true } : {}),
      filterText: matched,
      sortText: String(rank).padStart(5, "0"),
      textEdit: { range: present.rangeOf(span), newText: name },
    })),
  };
};

/** The names and headers of an open article that a query finds. */
export const workspaceSymbols = ({ checked, positions, uri }: Reading, query: string): WorkspaceSymbol[] =>
  (checked ? findSymbols(checked.article, query) : []).map(({ name, type, span }) => ({
    name,
    kind: type === "header" ? outlineKinds.section : outlineKinds.speaker,
    location: { uri, range: positions.rangeOf(span) },
  }));
