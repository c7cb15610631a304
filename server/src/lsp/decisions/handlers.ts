import * as l10n from "@vscode/l10n";
import { type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { codePointsOf } from "../../article/code-points.js";
import { placedInFile } from "../../decisions/place.js";
import { type Desk, decideSteps } from "../../features/annotate/decide.js";
import {
  type AlikePlace,
  type Annotated,
  type AnnotateTarget,
  alikeRequest,
  annotatedRequest,
  annotateTargetRequest,
  type DecideParams,
  type DecisionsChanged,
  decideRequest,
  settleConflictRequest,
  type UndoDecisionParams,
  undoDecisionRequest,
  type WireRange,
} from "../../protocol.js";
import { type Documents, superseded } from "../documents.js";
import { type AboutDocument, createGuards, editedMeanwhile, type Handler } from "../guarded.js";
import { inSlices, tooSlow } from "../pace.js";
import type { CheckedArticle, Reading } from "../reading.js";
import type { Carried, DecisionStore } from "./store.js";
import { alikeOf, annotatedOf, annotateTarget, stepFrom } from "./wire.js";

/** What the requests about decisions need of the rest of the server. */
export interface DecisionRequestsHost {
  readonly documents: Documents;
  readonly decisions: DecisionStore;
  /** The milliseconds that reading a document may take. */
  readonly patience: number;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
  readonly onError: (what: string, error: unknown) => void;
}

type AboutRange = AboutDocument & { readonly range: WireRange };

const nothingChanged: DecisionsChanged = { changed: 0, ranges: [], kept: true };

const isDecide = ({ version, steps }: Partial<DecideParams>): boolean =>
  typeof version === "number" &&
  Array.isArray(steps) &&
  steps.every((step) =>
    step?.kind === "forget"
      ? typeof step.decision === "string"
      : step?.kind === "decide" && Array.isArray(step.ranges) && typeof step.answer === "object",
  );

/** What a gesture needs to know of a reading; `machine` is the article without decisions. */
const deskOf = (
  { settings }: Reading,
  { article, decisions, context: { source } }: CheckedArticle,
  machine: Desk["machine"],
  orphans: Desk["orphans"],
): Desk => {
  const { of } = codePointsOf(source?.text ?? article.text);
  return {
    article,
    machine,
    placed: decisions,
    orphans,
    by: settings.annotator,
    at: new Date().toISOString(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    positionOf: (span) => {
      const { start, end } = source ? source.spanOf(span) : span;
      return { start: of(start), end: of(end) };
    },
  };
};

/**
 * Answers the requests of `connection` about what people decide. Gives a function that resolves when those are carried out
 * that were under way, and what they decided is written where it can be.
 */
export const answerDecisionRequests = (
  connection: Connection,
  { documents, decisions, patience, now, onError }: DecisionRequestsHost,
): (() => Promise<void>) => {
  const { guarded, about } = createGuards(documents, onError);
  const underWay = new Set<Promise<unknown>>();
  /** A handler whose work is waited for before the server ends. */
  const awaited =
    <Params, Result>(handle: Handler<Params, Result>): Handler<Params, Result> =>
    async (params, token) => {
      const work = handle(params, token);
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    };

  connection.onRequest(
    annotatedRequest,
    about<AboutDocument, Annotated | null>("annotated", null, (reading) =>
      reading.checked ? annotatedOf(reading, reading.checked, decisions.view(reading.uri)) : null,
    ),
  );
  connection.onRequest(
    annotateTargetRequest,
    about<AboutRange, AnnotateTarget | null>("annotateTarget", null, (reading, { range }) =>
      reading.checked ? annotateTarget(reading, reading.checked, range) : null,
    ),
  );
  connection.onRequest(
    alikeRequest,
    about<AboutRange & { readonly type?: string }, readonly AlikePlace[]>(
      "alike",
      [],
      (reading, { range, type }) => (reading.checked ? alikeOf(reading, reading.checked, range, type) : []),
    ),
  );

  /** What became of a gesture, once the document is read with it. */
  const outcome = async (uri: string, { touched, saved }: Carried): Promise<DecisionsChanged> => {
    const reading = await documents.reading(uri);
    const checked = reading === superseded ? undefined : reading?.checked;
    const ids = new Set(touched);
    const spans = (checked?.decisions ?? []).flatMap((one) => (ids.has(one.decision.id) ? one.spans : []));
    return {
      changed: touched.length,
      ranges: reading === superseded || !reading ? [] : spans.map(reading.positions.rangeOf),
      ...saved,
    };
  };

  /** Readings that a gesture has made out of date. */
  const outdated = new WeakSet<Reading>();

  const decide = async (reading: Reading, params: DecideParams): Promise<DecisionsChanged> => {
    const { checked, uri, positions } = reading;
    if (params.version !== reading.version) throw editedMeanwhile();
    if (!checked) return nothingChanged;
    const machine = await inSlices(checked.machine(), () => patience, now);
    const present = await documents.reading(uri);
    if (present === superseded || present === undefined || machine === tooSlow) throw editedMeanwhile();
    // Another gesture came before this one: what it decided counts here, too.
    if (present !== reading) return decide(present, params);
    if (outdated.has(reading)) {
      const next = await documents.reading(uri);
      if (next === superseded || next === undefined || next === reading) throw editedMeanwhile();
      return decide(next, params);
    }
    const desk = deskOf(reading, checked, machine, decisions.view(uri).orphans);
    const change = decideSteps(
      desk,
      params.steps.map((step) => stepFrom(step, positions.spanOf)),
    );
    if (change.put.length + change.drop.length > 0) outdated.add(reading);
    const put = change.put.map((one) => placedInFile(one, checked.context.source));
    return outcome(uri, await decisions.carryOut(uri, put, change.drop));
  };

  connection.onRequest(
    decideRequest,
    awaited(
      about<DecideParams, DecisionsChanged>("decide", nothingChanged, async (reading, params) => {
        if (!isDecide(params)) throw new ResponseError(LSPErrorCodes.RequestFailed, "These are no steps.");
        await decisions.readAnew(reading.uri);
        return decide(reading, params);
      }),
    ),
  );
  connection.onRequest(
    undoDecisionRequest,
    awaited(
      guarded<UndoDecisionParams, DecisionsChanged>(
        "undoDecision",
        nothingChanged,
        async ({ textDocument: { uri }, direction }) =>
          outcome(uri, await decisions.turn(uri, direction === "redo" ? "redo" : "undo")),
      ),
    ),
  );
  connection.onRequest(
    settleConflictRequest,
    guarded<AboutDocument & { readonly side: unknown }, DecisionsChanged>(
      "settleConflict",
      nothingChanged,
      async ({ textDocument: { uri }, side }) => {
        if (side !== "ours" && side !== "theirs" && side !== "both")
          throw new ResponseError(LSPErrorCodes.RequestFailed, "This is no side of a conflict.");
        const saved = await decisions.settleConflict(uri, side);
        if (saved) return { changed: saved.kept ? 1 : 0, ranges: [], ...saved };
        return {
          ...nothingChanged,
          kept: false,
          reason: l10n.t("Git left no two versions of these decisions."),
        };
      },
    ),
  );

  return async () => {
    await Promise.allSettled(underWay);
    await decisions.flush();
  };
};
