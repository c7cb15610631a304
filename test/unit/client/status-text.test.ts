import assert from "node:assert/strict";
import { type Standing, type StatusText, statusText } from "../../../client/src/status-text.js";
import { type AnnotationsParams, noSpans } from "../../../server/src/protocol.js";

const annotations = (change: Partial<AnnotationsParams>): AnnotationsParams => ({
  uri: "untitled:Untitled-1",
  version: 1,
  state: "checked",
  spans: noSpans,
  labels: [],
  sources: 0,
  quotes: 0,
  attributedQuotes: 0,
  words: 0,
  ...change,
});

const check = (title: string, standing: Standing, expected: Partial<StatusText>): void => {
  it(title, () => {
    const actual = statusText(standing);
    assert.deepEqual({ ...actual, ...expected }, actual);
  });
};

describe("the status bar's words", () => {
  check(
    "count problems and sources",
    { kind: "read", annotations: annotations({ sources: 4 }), problems: 3 },
    {
      text: "$(warning) 3 · $(comment-discussion) 4 sources",
      label: "Copydesk: 3 problems, 4 sources quoted",
    },
  );
  check(
    "are singular for one",
    { kind: "read", annotations: annotations({ sources: 1 }), problems: 1 },
    {
      text: "$(warning) 1 · $(comment-discussion) 1 source",
      label: "Copydesk: 1 problem, 1 source quoted",
    },
  );
  check(
    "are calm when nothing is wrong",
    { kind: "read", annotations: annotations({}), problems: 0 },
    {
      text: "$(pass) 0 · $(comment-discussion) 0 sources",
      label: "Copydesk: No problems, 0 sources quoted",
    },
  );
  check(
    "say why a text is left alone",
    {
      kind: "read",
      annotations: annotations({ state: "not-prose", reason: "This looks like a log." }),
      problems: 0,
    },
    { text: "$(circle-slash) Copydesk: Not prose", label: "Copydesk: This looks like a log." },
  );
  check(
    "say that a file is not checked, and still count its sources",
    {
      kind: "read",
      annotations: annotations({ state: "unchecked", reason: "It is in “ignore”.", sources: 2 }),
      problems: 0,
    },
    {
      text: "$(circle-slash) Not checked · $(comment-discussion) 2 sources",
      tooltip: "**Copydesk** \n\nIt is in “ignore”.\n\nClick to have it checked again.",
      label: "Copydesk: It is in “ignore”.",
    },
  );
  check(
    "have a reason of their own when the server gives none",
    {
      kind: "read",
      annotations: annotations({ state: "too-large" }),
      problems: 0,
    },
    { text: "$(circle-slash) Copydesk: Too large", label: "Copydesk: This file is too large to be read." },
  );
  check(
    "show that the server starts",
    { kind: "starting" },
    {
      text: "$(loading~spin) Copydesk",
      label: "Copydesk: Starting the server.",
    },
  );
  check("show that the text is being read", { kind: "reading" }, { label: "Copydesk: Reading the text." });
  check("show that Copydesk is off", { kind: "off" }, { text: "$(circle-slash) Copydesk: Off" });
  check(
    "say what failed and what a click does",
    { kind: "failed", reason: "The server ended." },
    {
      text: "$(error) Copydesk",
      label: "Copydesk: The server ended. Click to restart it.",
    },
  );

  it("give words, quotes and attributed quotes in the tooltip", () => {
    const { tooltip } = statusText({
      kind: "read",
      annotations: annotations({ words: 1234, quotes: 5, attributedQuotes: 4 }),
      problems: 0,
    });
    assert.match(tooltip, /1,234 words/);
    assert.match(tooltip, /5 quotes, 4 attributed/);
  });
});
