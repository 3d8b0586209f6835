import type { LintArguments } from "./args.ts";
import type { CheckedDraft } from "./check-drafts.ts";
import { checkDrafts, fixDrafts } from "./check-drafts.ts";
import type { Writing } from "./files.ts";
import { formatters } from "./formatters/index.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { deliver, guardDrafts, outputWidth, wantsColor } from "./output.ts";
import { readRegisters } from "./registers.ts";
import { countLevels } from "./report.ts";
import type { Source } from "./sources.ts";
import { fileText, readSources } from "./sources.ts";

/** Lints what the command line names; gives the exit code. */
export async function lintCommand(args: LintArguments, io: Io): Promise<number> {
  const sources = await readSources(args, io);
  guardDrafts(args, sources, io);
  const registers = await readRegisters(args, io);
  const judge = args.fixing === "none" ? checkDrafts : fixDrafts;
  const drafts = judge(sources, args.config, registers);
  const text = formatters[args.format]({
    drafts: args.quiet ? drafts.map(onlyErrors) : drafts,
    fixing: args.fixing,
    language: args.language,
    color: wantsColor(args, io),
    width: outputWidth(args, io),
  });
  await deliver(text, args, args.fixing === "write" ? fixedFiles(sources, drafts) : [], io);
  return exitCode(drafts, args, io);
}

function onlyErrors(draft: CheckedDraft): CheckedDraft {
  return { ...draft, diagnostics: draft.diagnostics.filter(({ level }) => level === "error") };
}

function fixedFiles(sources: readonly Source[], drafts: readonly CheckedDraft[]): readonly Writing[] {
  return sources.flatMap((source, at) => {
    const text = drafts[at]?.text ?? source.text;
    return source.file === null || text === source.text ? [] : [{ file: source.file, text: fileText(source, text) }];
  });
}

/** Warnings count against `--max-warnings` also where `--quiet` hides them. */
function exitCode(drafts: readonly CheckedDraft[], { maxWarnings, language }: LintArguments, io: Io): number {
  const counts = countLevels(drafts.flatMap(({ diagnostics }) => diagnostics));
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  if (tooMany) io.stderr.write(`cchc-lint: ${messages.tooManyWarnings(counts.warning, maxWarnings)[language]}\n`);
  return counts.error > 0 || tooMany ? 1 : 0;
}
