import { basename, dirname, relative, resolve, sep } from "node:path";
import type { LintArguments } from "./args.ts";
import { findFiles, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { lintCommand } from "./lint-command.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Watched } from "./watch-folders.ts";

const REFUSED = 2;
/** Files that a run may read: drafts, configurations, registers, baselines, ignore files. */
const READ = /\.(?:md|json|ya?ml|csv)$|^\.(?:git|cchc)ignore$/i;
const CLEAR_SCREEN = "\u001b[2J\u001b[3J\u001b[H";
const MAX_NAMED = 3;

/** Lints, and again whenever a file that counts has changed, until the user stops it; gives the exit code of the last run. */
export async function watchCommand(args: LintArguments, io: Io): Promise<number> {
  const changes = io.watch(await watchedFolders(args, io));
  // What is wrong from the beginning is refused; what goes wrong later is said, and may be mended while we wait.
  let code = await lintCommand(args, io);
  const say = (words: { readonly vi: string; readonly en: string }): void =>
    io.stderr.write(`cchc-lint: ${words[args.language]}\n`);
  say(messages.watching());
  for await (const paths of changes) {
    const counting = paths.filter((path) => counts(path, args, io)).map((path) => shownPath(path, io.cwd));
    if (counting.length === 0) continue;
    if (io.stdout.isTTY) io.stdout.write(CLEAR_SCREEN);
    say(messages.changed(counting.slice(0, MAX_NAMED), Math.max(0, counting.length - MAX_NAMED)));
    code = await lintAgain(args, io);
    say(messages.watching());
  }
  return code;
}

async function lintAgain(args: LintArguments, io: Io): Promise<number> {
  try {
    return await lintCommand(args, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.stderr.write(`cchc-lint: ${error.words[args.language]}\n`);
    return REFUSED;
  }
}

/** The folders in which the named drafts, and the files named by options, lie or may come to lie. */
async function watchedFolders(args: LintArguments, { cwd }: Io): Promise<readonly Watched[]> {
  const deep = new Set<string>();
  const flat = new Set<string>();
  for (const pattern of args.paths) {
    const { folder, files } = await findFiles(pattern, cwd);
    if (folder !== null) deep.add(folder);
    else for (const file of files) flat.add(dirname(file));
  }
  for (const file of filesOfOptions(args)) flat.add(dirname(resolve(cwd, file)));
  const alone = [...flat].filter((folder) => ![...deep].some((above) => isWithin(folder, above)));
  return [...[...deep].map((folder) => ({ folder, deep: true })), ...alone.map((folder) => ({ folder, deep: false }))];
}

function filesOfOptions({ registers, configChoice, baseline }: LintArguments): readonly string[] {
  const config = typeof configChoice === "string" ? [] : [configChoice.file];
  return [...registers, ...config, ...(baseline === null ? [] : [baseline])];
}

/** Whether a change may alter the findings. What the run itself writes does not, or it would never rest. */
function counts(path: string, { outputs, baseline, updatingBaseline }: LintArguments, { cwd }: Io): boolean {
  const written = outputs.flatMap(({ file }) => (file === null ? [] : [file]));
  if (updatingBaseline && baseline !== null) written.push(baseline);
  if (written.some((file) => resolve(cwd, file) === path)) return false;
  const folders = relative(cwd, dirname(path)).split(sep);
  if (folders.some((name) => name === "node_modules" || (name.startsWith(".") && name !== ".."))) return false;
  return READ.test(basename(path));
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`);
}
