import { resolve } from "node:path";
import { defaultConfig } from "@cchc/core";
import type { LintArguments } from "./args.ts";
import type { CheckedDraft } from "./check-drafts.ts";
import { checkDrafts, fixDrafts } from "./check-drafts.ts";
import { configFinder, configOf } from "./config-file.ts";
import type { Judged } from "./examiner.ts";
import { examinerFor } from "./examiner-for.ts";
import { loadFormatter } from "./formatters/index.ts";
import type { Io } from "./io.ts";
import { judgeKnown } from "./known-findings.ts";
import { messages } from "./messages.ts";
import { counterFor } from "./other-drafts.ts";
import type { Delivery } from "./output.ts";
import { deliver, guardDrafts, outputWidth, wantsColor } from "./output.ts";
import { announce } from "./progress.ts";
import { registerReader } from "./registers.ts";
import type { Report } from "./report.ts";
import { countLevels } from "./report.ts";
import type { Source } from "./sources.ts";
import { fileText, readSources } from "./sources.ts";
import { startTiming, untimed } from "./timing.ts";
import type { Writing } from "./write-files.ts";

/** Lints what the command line names; gives the exit code. */
export async function lintCommand(args: LintArguments, io: Io): Promise<number> {
  const timing = args.timing ? startTiming() : null;
  const begin = timing?.begin ?? untimed;
  const readAll = begin("read");
  const sources = await readSources(args, configFinder(args.configChoice, io), io);
  readAll();
  guardDrafts([args.baseline, ...args.outputs.map(({ file }) => file)], sources, io);
  const registersFor = registerReader(args, io);
  const judged: Judged[] = [];
  for (const { path, text, config } of sources) {
    const own = configOf(config, resolve(io.cwd, path), args.chosen);
    judged.push({ path, text, config: own, registers: await registersFor(config) });
  }
  const { progress, end } = announce(judged.length, args.language, io);
  const judge = args.fixing === "none" ? checkDrafts : fixDrafts;
  const examiner = await examinerFor(judged, args, io, { again: args.fixing !== "none", begin: timing?.begin });
  const checked = await judge(judged, defaultConfig, examiner, counterFor(args, io), progress).finally(() => {
    end();
    return examiner.close();
  });
  const { drafts, silenced, writing } = await judgeKnown(checked, args, io);
  const formatted = begin("format");
  const outputs = await formatDrafts({ drafts: args.quiet ? drafts.map(onlyErrors) : drafts, silenced }, args, io);
  formatted();
  const fixed = args.fixing === "write" ? fixedFiles(sources, drafts) : [];
  await deliver(outputs, [...fixed, ...(writing ? [writing] : [])], io);
  if (timing) io.stderr.write(timing.table(args.language));
  return exitCode(drafts, args, io);
}

/** What was found, in every form that the command line asks for. */
async function formatDrafts(
  found: Pick<Report, "drafts" | "silenced">,
  args: LintArguments,
  io: Io,
): Promise<readonly Delivery[]> {
  const { fixing, language } = args;
  const outputs: Delivery[] = [];
  for (const { format, file } of args.outputs) {
    const write = await loadFormatter(format);
    const color = wantsColor(args.color, file, io);
    const report = { ...found, fixing, language, color, width: outputWidth(file, io), version: io.version };
    outputs.push({ file, text: write(report) });
  }
  return outputs;
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
