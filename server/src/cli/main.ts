import "../node/start-of-v8.js";
import "./optimize-later.js";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { Command, CommanderError, Option } from "commander";
import { worker } from "workerpool";
import { type AnnotateOptions, annotate } from "./annotate.js";
import { annotateFormats } from "./annotate-source.js";
import { type CheckOptions, check } from "./check.js";
import { checkFormats } from "./check-output.js";
import { whyUnreadable } from "./report.js";
import { styles } from "./styles.js";
import { version } from "./version.js";
import { workers } from "./work.js";

const what = "[FILE|DIR|GLOB|-...]";
const whatIsRead =
  "files, folders (every .txt below them), globs in quotes, or - for standard input; the current folder if none is given";

const formatOption = (formats: readonly string[]): Option =>
  new Option("--format <name>", `one of ${formats.join(", ")}`)
    .default(formats[0])
    .argParser((name: string) => {
      if (formats.includes(name)) return name;
      throw new Error(`There is no format “${name}”; use ${formats.join(", ")}.`);
    });

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

/** This very file: its threads register what they can do, and the main one reads the command line. */
const script = fileURLToPath(import.meta.url);

/** The command line; `finish` takes the exit code of the command that ran. */
const createProgram = (finish: (exitCode: number) => void): Command => {
  const program = new Command("copydesk")
    .description("Reads news articles the way a copy editor does.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureOutput({
      outputError: (message, write) => write(message.replace(/^error: /, "copydesk: ").replace("\n(", " (")),
    })
    .exitOverride();

  program
    .command("check")
    .summary("report the slips a copy desk would stop")
    .description(
      "Reports the slips a copy desk would stop. Exits with 0 when there is no error and no warning, with 1 when there is one, with 2 when something could not be read or done.",
    )
    .argument(what, whatIsRead)
    .addOption(formatOption(checkFormats))
    .option("--fix", "apply the fixes that are safe unattended; text from - is printed fixed")
    .option("--rule <id=level>", "set a rule to off, hint, info, warning or error; may be repeated", collect)
    .option("--config <file>", "use this configuration instead of the nearest .copydesk.json")
    .addHelpText(
      "after",
      `
Examples:
  copydesk check article.txt
  copydesk check drafts --fix
  copydesk check "drafts/**/*.txt" --rule misspelled-word=off
  copydesk check drafts --format sarif > drafts.sarif
  copydesk check - --fix < article.txt > fixed.txt`,
    )
    .action(async (paths: string[], options: CheckOptions) => finish(await check(paths, options, script)));

  program
    .command("annotate")
    .summary("write names, quotes, speakers and headers as data")
    .description(
      "Writes names, quotes with their speakers, and headers as data. Exits with 2 when something could not be read or written, else with 0.",
    )
    .argument(what, whatIsRead)
    .addOption(formatOption(annotateFormats))
    .option("--out <dir>", "write one file for each text into this folder, on the same paths")
    .option("--machine", "leave out what people decided (NAME.txt.annotations.json)")
    .addHelpText(
      "after",
      `
Examples:
  copydesk annotate article.txt
  copydesk annotate drafts --format brat --out annotations
  copydesk annotate drafts --format json > drafts.json`,
    )
    .action(async (paths: string[], options: AnnotateOptions) =>
      finish(await annotate(paths, options, script)),
    );

  program
    .command("styles")
    .summary("try the style files of a folder on the tests in them")
    .description(
      "Reads the style files of a folder and runs the tests in them. Exits with 1 when a test fails, with 2 when a file cannot be used.",
    )
    .argument("[DIR]", "the folder of the style packs; .copydesk/styles if none is given")
    .addHelpText(
      "after",
      `
Examples:
  copydesk styles
  copydesk styles desk/.copydesk/styles`,
    )
    .action(async (folder?: string) => finish(await styles(folder)));
  return program;
};

const interrupted = 130;

const run = async (): Promise<void> => {
  // A reader such as `head` that has seen enough is no error worth a stack.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`copydesk: standard output cannot be written: ${whyUnreadable(error)}.\n`);
    process.exit(2);
  });
  process.stderr.on("error", () => process.exit(2));
  process.once("SIGINT", () => process.exit(interrupted));
  const program = createProgram((exitCode) => {
    process.exitCode = exitCode;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
};

if (isMainThread) await run();
else worker(workers);
