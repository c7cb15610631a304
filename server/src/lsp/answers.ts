import { DeleteFile, type WorkspaceEdit } from "vscode-languageserver";
import { textOf } from "../article/span.js";
import { answerOf } from "../config/answer.js";
import { answersIn } from "../config/answers-in.js";
import { changeAnswer } from "../config/change-answer.js";
import { exceptionsAt, excerptLength } from "../features/exceptions.js";
import { excerpt } from "../features/excerpt.js";
import type {
  AnswerChoice,
  AnswerChoices,
  ChangedAnswer,
  FolderAnswers,
  FolderChange,
  WireRange,
} from "../protocol.js";
import { applyEdits } from "../rules/check.js";
import type { ClientFacts } from "./client-facts.js";
import type { ConfigFile, FolderConfig } from "./configuration.js";
import { exceptionEdits, fileEdit } from "./exceptions.js";
import { sameUri } from "./folders.js";
import { createPositions } from "./positions.js";
import type { Reading } from "./reading.js";

/** The ways to say no to the problems in a range, as far as the folder's file can keep them. */
export const answerChoices = async (
  { checked, positions, uri }: Reading,
  range: WireRange,
  facts: ClientFacts,
  folderConfig: (uri: string) => Promise<FolderConfig | undefined>,
): Promise<AnswerChoices> => {
  if (!checked) return { choices: [] };
  const { article, problems } = checked;
  const folder = facts.documentChanges ? await folderConfig(uri) : undefined;
  const choices = exceptionsAt(article, problems, positions.spanOf(range)).flatMap(
    ({ exception, audience, problems: [problem] }): AnswerChoice[] => {
      const answer = answerOf(exception, folder?.path ?? "");
      if (answer === undefined || problem === undefined) return [];
      if (audience === "folder" && !(folder && exceptionEdits(folder, exception, facts))) return [];
      const isWords = exception.kind === "word" || exception.kind === "name";
      const words = isWords ? textOf(article.text, problem) : excerpt(article.text, problem, excerptLength);
      return [{ audience, answer, words, rule: problem.rule }];
    },
  );
  return { ...(folder && { folder: folder.folder }), choices };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isChange = (value: unknown): value is FolderChange => {
  if (!isRecord(value) || typeof value["folder"] !== "string" || !isRecord(value["answer"])) return false;
  const { list, value: entry, level, type } = value["answer"];
  return (
    ["add", "take-back"].includes(String(value["action"])) &&
    ["words", "names", "ignore", "rules", "ignored"].includes(String(list)) &&
    (list === "ignored" ? isRecord(entry) : typeof entry === "string") &&
    (list !== "rules" || typeof level === "string") &&
    (type === undefined || (list === "names" && typeof type === "string"))
  );
};

/** What is left of a file whose only answer was taken back. */
const emptyConfig = "{}";

/** The edit that makes a change in the file of the folder it names; null where there is nothing to change. */
export const changedAnswer = async (
  params: unknown,
  facts: ClientFacts,
  configFiles: () => Promise<readonly ConfigFile[]>,
): Promise<ChangedAnswer<WorkspaceEdit> | null> => {
  if (!isChange(params)) return null;
  const file = (await configFiles()).find(({ folder }) => sameUri(folder, params.folder));
  if (file === undefined || (file.text === undefined && !facts.createsFiles)) return null;
  const changed = changeAnswer(file.text, params);
  if (changed === undefined) return null;
  const isEmptied =
    params.madeFile === true && applyEdits(file.text ?? "", changed.edits).trim() === emptyConfig;
  return {
    file: file.uri,
    edit:
      isEmptied && facts.deletesFiles
        ? { documentChanges: [DeleteFile.create(file.uri, { ignoreIfNotExists: true })] }
        : fileEdit(file, changed.edits, facts),
    undo: {
      folder: file.folder,
      ...changed.undo,
      ...(file.text === undefined ? { madeFile: true } : {}),
    },
  };
};

/** What the files of the folders let pass, of those folders that have one. */
export const folderAnswers = (
  files: readonly ConfigFile[],
  { encoding }: Pick<ClientFacts, "encoding">,
): FolderAnswers[] =>
  files.flatMap(({ folder, uri, text }) => {
    if (text === undefined) return [];
    const { rangeOf } = createPositions(text, encoding);
    const answers = answersIn(text)?.map(({ answer, span }) => ({ answer, range: rangeOf(span) }));
    return [{ folder, file: uri, ...(answers && { answers }) }];
  });
