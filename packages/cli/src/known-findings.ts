import { dirname, join, relative, resolve, sep } from "node:path";
import type { LintArguments } from "./args.ts";
import type { Baseline, Unknown } from "./baseline.ts";
import { baselineOf, withoutKnown } from "./baseline.ts";
import { parseBaseline, printBaseline } from "./baseline-file.ts";
import type { CheckedDraft } from "./check-drafts.ts";
import { pathExists, readTextIfAny, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Writing } from "./write-files.ts";

/** What is to be shown, and the baseline to be written with it, null where it stays as it is. */
export interface Judgement extends Pick<Unknown, "drafts" | "silenced"> {
  readonly writing: Writing | null;
}

/** Silences what the baseline of the run knows; with `--update-baseline` all that was found becomes known. */
export async function judgeKnown(drafts: readonly CheckedDraft[], args: LintArguments, io: Io): Promise<Judgement> {
  if (args.baseline === null) return { drafts, silenced: 0, writing: null };
  const file = resolve(io.cwd, args.baseline);
  const shown = shownPath(file, io.cwd);
  const say = (words: { readonly vi: string; readonly en: string }): void =>
    io.stderr.write(`cchc-lint: ${words[args.language]}\n`);
  // Paths count from the baseline's own folder: it means the same wherever the program runs.
  const nameOf = (path: string): string => relative(dirname(file), resolve(io.cwd, path)).split(sep).join("/");
  const text = await readTextIfAny(file);
  if (text === null && !args.updatingBaseline) throw new Refusal(messages.missingBaseline(shown));
  const known = text === null ? new Map() : parseBaseline(text, shown);
  if (!args.updatingBaseline) {
    const unknown = withoutKnown(drafts, known, nameOf);
    if (unknown.gone > 0) say(messages.goneFindings(unknown.gone, shown));
    return { ...unknown, writing: null };
  }
  const others = await otherDrafts(known, new Set(drafts.map(({ path }) => nameOf(path))), dirname(file));
  const updated = new Map([...others, ...baselineOf(drafts, nameOf)]);
  const { drafts: left, silenced } = withoutKnown(drafts, updated, nameOf);
  say(messages.baselineWritten(silenced, drafts.length, shown));
  return { drafts: left, silenced, writing: { file, text: printBaseline(updated) } };
}

/** What a baseline knows of drafts that are not checked in this run, as long as they are there. */
async function otherDrafts(known: Baseline, checked: ReadonlySet<string>, folder: string): Promise<Baseline> {
  const others = new Map(known);
  for (const path of known.keys()) {
    if (checked.has(path) || !(await pathExists(join(folder, path)))) others.delete(path);
  }
  return others;
}
