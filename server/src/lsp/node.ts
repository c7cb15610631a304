import "../node/start-of-v8.js";
import { readAhead } from "../node/read-ahead.js";

if (process.argv.includes("--node-ipc") || process.argv.includes("--stdio")) {
  const files = readAhead();
  const { serve } = await import("./node-server.js");
  serve(files);
} else {
  process.stderr.write("The Copydesk language server is started by an editor, with --stdio or --node-ipc.\n");
  process.exitCode = 2;
}
