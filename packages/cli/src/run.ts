import type { Arguments } from "./args.ts";
import { languageOf, parseArguments } from "./args.ts";
import { completionScript } from "./completions.ts";
import { helpText } from "./help.ts";
import { indexCommand } from "./index-command.ts";
import { initCommand } from "./init-command.ts";
import { inspectCommand } from "./inspect-command.ts";
import type { Io } from "./io.ts";
import { lintCommand } from "./lint-command.ts";
import { mergeCommand } from "./merge-command.ts";
import { printConfig } from "./print-config.ts";
import { Refusal } from "./refusal.ts";
import { watchCommand } from "./watch-command.ts";

const REFUSED = 2;

/**
 * Runs `cchc-lint` with the words of a command line. Gives the exit code: 0 no error-level finding, 1 findings, 2 wrong usage
 * or a file that cannot be read or written.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await perform(parseArguments(argv), io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.stderr.write(`cchc-lint: ${error.words[languageOf(argv)]}\n`);
    return REFUSED;
  }
}

async function perform(args: Arguments, io: Io): Promise<number> {
  switch (args.command) {
    case "lint":
      return args.watching ? watchCommand(args, io) : lintCommand(args, io);
    case "inspect":
      return inspectCommand(args, io);
    case "index":
      return indexCommand(args, io);
    case "merge":
      return mergeCommand(args, io);
    case "init":
      return initCommand(args, io);
    case "print-config":
      return printConfig(args, io);
    case "help":
      io.stdout.write(helpText(args.language));
      return 0;
    case "version":
      io.stdout.write(`${io.version}\n`);
      return 0;
    case "list-rules":
      io.stdout.write((await import("./explain.ts")).listRules(args.language));
      return 0;
    case "completions":
      io.stdout.write(completionScript(args.shell, args.language));
      return 0;
    case "explain":
      io.stdout.write((await import("./explain.ts")).explainRule(args.rule, args.language));
      return 0;
  }
}
