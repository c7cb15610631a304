import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.js";

/** Installs one exact version of a package into a folder of its own, without a lock file. Rejects with npm's words. */
export async function npmInstall(
  folder: string,
  name: string,
  version: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { [name]: version },
    // Newer npm runs no install script that is not allowed by name.
    allowScripts: { "code-server": true, argon2: true },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  await runCommand("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], {
    cwd: folder,
    env: withoutOuterNpm(env),
  });
}

/**
 * The environment without what an npm that runs this program has put there about itself: the inner npm would take over
 * its folder and pass on its Node version, which code-server's install script goes by. Settings such as a registry stay.
 */
function withoutOuterNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:npm_(?!config_)|npm_config_(?:user_agent|local_prefix|node_gyp)$|NODE$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
