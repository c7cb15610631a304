import { extensions, type Uri } from "vscode";

/** What is used here of VS Code's built-in Git extension (https://github.com/microsoft/vscode/blob/main/extensions/git/src/api/git.d.ts). */
interface GitRepository {
  readonly getConfig: (key: string) => Promise<string>;
}
interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly getRepository: (uri: Uri) => GitRepository | null;
}
interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

/** How long Git may take to answer, in milliseconds: somebody waits for the question that its answer is offered in. */
const patience = 1500;

const ask = async (file: Uri): Promise<string> => {
  const git = extensions.getExtension<GitExtension>("vscode.git");
  if (git === undefined) return "";
  const { enabled, getAPI } = git.isActive ? git.exports : await git.activate();
  if (!enabled) return "";
  const api = getAPI(1);
  const repository = api.getRepository(file) ?? api.repositories[0];
  return (await repository?.getConfig("user.name"))?.trim() ?? "";
};

/** The name under which a person commits in the repository of a file; empty where there is none, or it is not to be had. */
export const gitName = async (file: Uri): Promise<string> => {
  const tooLate = new Promise<string>((resolve) => setTimeout(() => resolve(""), patience));
  try {
    return await Promise.race([ask(file), tooLate]);
  } catch {
    return "";
  }
};
