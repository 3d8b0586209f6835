import type { Diagnostic, Level } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";
import { countLevels } from "../report.ts";
import { printable } from "./display-width.ts";
import type { PlaceOf } from "./places.ts";
import { placesIn } from "./places.ts";
import type { Words } from "./words.ts";
import { wordsIn } from "./words.ts";

const MARKS = { error: "🔴", warning: "🟡", info: "🔵" } as const satisfies Record<Level, string>;
/** A comment on GitHub holds 65,536 characters; what would not fit is counted instead. */
const ROOM = 60_000;
const SPECIAL = /[\\`*_[\]<>|#~&$]/g;
const BACKTICKS = /`+/g;

/** A report for people to read on a pull request: a table for each draft in which something was found. */
export function formatMarkdown({ drafts, language, ...report }: Report): string {
  const words = wordsIn[language];
  const placeOf = placesIn(drafts);
  const counts = countLevels(drafts.flatMap(({ diagnostics }) => diagnostics));
  const found = counts.error + counts.warning + counts.info;
  const silenced = words.silenced(report.silenced);
  if (found === 0) return `## ${words.reportTitle}\n\n✅ ${words.clean(drafts.length)}${silenced}\n`;
  const head = `## ${words.reportTitle}\n\n**${words.summary(counts, drafts.length)}${silenced}**\n`;
  return fill(head, drafts, (diagnostic, path) => row(diagnostic, path, placeOf, words), words);
}

/** Tables until the room is full; a finding stands there whole or is counted at the end. */
function fill(
  head: string,
  drafts: readonly CheckedDraft[],
  rowOf: (diagnostic: Diagnostic, path: string) => string,
  words: Words,
): string {
  let report = head;
  let left = 0;
  for (const { path, diagnostics } of drafts) {
    let title = `\n### ${code(path)}\n\n${tableHead(words)}`;
    for (const diagnostic of diagnostics) {
      const line = title + rowOf(diagnostic, path);
      if (left > 0 || report.length + line.length > ROOM) left++;
      else {
        report += line;
        title = "";
      }
    }
  }
  return left > 0 ? `${report}\n… ${words.moreFindings(left)}\n` : report;
}

function tableHead({ columns }: Words): string {
  return `| ${columns.join(" | ")} |\n|${"---|".repeat(columns.length)}\n`;
}

function row({ span, level, message, ruleId, url }: Diagnostic, path: string, placeOf: PlaceOf, words: Words): string {
  const { line, column } = placeOf(path, span);
  const mark = `${MARKS[level]} ${words.level[level]}`;
  return `| ${line}:${column} | ${mark} | ${plain(message)} | [${ruleId}](${url}) |\n`;
}

/** Words as they are, whatever Markdown would make of their signs. */
function plain(text: string): string {
  return printable(oneLine(text)).replace(SPECIAL, "\\$&");
}

function code(text: string): string {
  const line = printable(oneLine(text));
  const longest = Math.max(0, ...(line.match(BACKTICKS) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
