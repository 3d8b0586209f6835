import type { Diagnostic, Level, RelatedPlace } from "@cchc/core";
import { lineIndex } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";
import { countLevels } from "../report.ts";
import type { FrameStyle, Page } from "./code-frame.ts";
import { codeFrame } from "./code-frame.ts";
import { displayWidth, printable } from "./display-width.ts";
import { differingPart, diffLines } from "./line-diff.ts";
import type { Paint } from "./paint.ts";
import { painter } from "./paint.ts";
import { windowAround } from "./window.ts";
import type { Words } from "./words.ts";
import { wordsIn } from "./words.ts";

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Level, string>;
const GUTTER = 6;
const MAX_RELATED = 3;

interface Style extends FrameStyle {
  readonly paint: Paint;
  readonly words: Words;
  /** Page of a draft of the run, by its path. */
  pageOf(path: string): Page | null;
}

/** For people at a terminal: draft by draft, each finding with the line it stands in and carets under the wrong words. */
export function formatStylish(report: Report): string {
  const style = styleOf(report);
  const { paint, words } = style;
  const fixed = [...report.drafts.flatMap((draft) => fixedLines(draft, report, style)), ...fixSummary(report, style)];
  const found = report.drafts.flatMap((draft) => draftLines(draft, style));
  const counts = countLevels(report.drafts.flatMap(({ diagnostics }) => diagnostics));
  const silenced = words.silenced(report.silenced);
  if (counts.error + counts.warning + counts.info === 0) {
    return lines([...fixed, paint("green", `✓ ${words.clean(report.drafts.length)}${silenced}`)]);
  }
  const summary = `${counts.error > 0 ? "✖" : "⚠"} ${words.summary(counts, report.drafts.length)}${silenced}`;
  return lines([...fixed, ...found, paint(["bold", counts.error > 0 ? "red" : "yellow"], summary)]);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

function styleOf({ drafts, language, color, width }: Report): Style {
  const texts = new Map(drafts.map(({ path, text }) => [path, text]));
  const pages = new Map<string, Page>();
  const pageOf = (path: string): Page | null => {
    const text = texts.get(path);
    if (text === undefined) return null;
    const page = pages.get(path) ?? { text, lines: lineIndex(text) };
    pages.set(path, page);
    return page;
  };
  return { paint: painter(color), width, gutter: GUTTER, words: wordsIn[language], pageOf };
}

function draftLines({ path, diagnostics }: CheckedDraft, style: Style): string[] {
  if (diagnostics.length === 0) return [];
  return [style.paint("underline", printable(path)), ...diagnostics.flatMap((each) => finding(each, path, style))];
}

function finding(diagnostic: Diagnostic, path: string, style: Style): string[] {
  const { paint, words, pageOf } = style;
  const page = pageOf(path);
  const place = page ? placeOf(page, diagnostic.span.start) : "";
  const level = paint(COLOURS[diagnostic.level], words.level[diagnostic.level]);
  const shown = diagnostic.related.slice(0, MAX_RELATED);
  const hidden = diagnostic.related.length - shown.length;
  return [
    `  ${place}  ${level}  ${printable(diagnostic.message)}  ${paint("dim", diagnostic.ruleId)}`,
    ...(page ? codeFrame(page, diagnostic.span, style) : []),
    ...shown.flatMap((each) => relatedLines(each, style)),
    ...(hidden > 0 ? [`${" ".repeat(GUTTER)} ↳ ${words.moreRelated(hidden)}`] : []),
    "",
  ];
}

function relatedLines({ path, span, from, message }: RelatedPlace, style: Style): string[] {
  const page = style.pageOf(path);
  const address = `${path}:${from.line}:${from.column}`;
  return [
    `${" ".repeat(GUTTER)} ↳ ${printable(address)}  ${printable(message)}`,
    ...(page ? codeFrame(page, span, style) : []),
  ];
}

function placeOf(page: Page, offset: number): string {
  const { line, column } = page.lines.position(offset);
  return `${line}:${column}`;
}

/** What safe fixes changed in a draft; its lines only where nothing has been written. */
function fixedLines({ path, original, text }: CheckedDraft, { fixing }: Report, style: Style): string[] {
  if (text === original) return [];
  const { paint, words } = style;
  const head = `${paint("underline", printable(path))}  ${paint("green", fixing === "write" ? words.fixed : words.wouldFix)}`;
  if (fixing === "write") return [head, ""];
  const changes = diffLines(original, text).flatMap(({ line, before, after }) => [
    ...before.map((each, at) => changedLine("-", `${line + at}`, each, after[at] ?? "", style)),
    ...after.map((each, at) => changedLine("+", "", each, before[at] ?? "", style)),
  ]);
  return [head, ...changes, ""];
}

/** One line of what all fixes together come to; none where nothing was fixed. */
function fixSummary({ drafts, fixing }: Report, { paint, words }: Style): string[] {
  const changes = drafts.map(({ original, text }) => (text === original ? [] : diffLines(original, text)));
  const count = changes.flat().reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), 0);
  if (count === 0) return [];
  const fixed = changes.filter((each) => each.length > 0).length;
  return [paint("green", `✎ ${words.fixSummary(count, fixed, fixing === "write")}`), ""];
}

function changedLine(sign: "-" | "+", number: string, line: string, other: string, { paint, width }: Style): string {
  const { start, end } = differingPart(line, other);
  const head = `${number.padStart(GUTTER)} ${sign} `;
  const { text } = windowAround(line, start, line.length - end, width - displayWidth(head));
  return paint(sign === "-" ? "red" : "green", `${head}${text}`);
}
