import type { Diagnostic, Level } from "@cchc/core";
import type { Report } from "../report.ts";
import type { Place } from "./places.ts";
import { placesIn } from "./places.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Level, string>;
const ENCODED: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };
const IN_MESSAGE = /[%\r\n]/g;
const IN_PROPERTY = /[%\r\n:,]/g;

/** Workflow commands of GitHub Actions, one a line: each becomes an annotation at its place in the pull request. */
export function formatGithub({ drafts }: Report): string {
  const placeOf = placesIn(drafts);
  return drafts
    .flatMap(({ path, diagnostics }) => diagnostics.map((each) => annotation(each, path, placeOf(path, each.span))))
    .join("");
}

function annotation({ level, message, ruleId }: Diagnostic, path: string, place: Place): string {
  const properties = { file: path, ...range(place), title: ruleId };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${encode(String(value), IN_PROPERTY)}`);
  return `::${COMMANDS[level]} ${written.join(",")}::${encode(message, IN_MESSAGE)}\n`;
}

/** GitHub takes columns only where all stands in one line. */
function range({ line, column, endLine, endColumn }: Place): object {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function encode(text: string, reserved: RegExp): string {
  return text.replace(reserved, (character) => ENCODED[character] ?? character);
}
