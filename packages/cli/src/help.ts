import type { Language, Localized } from "@cchc/core";
import { alignColumns } from "./columns.ts";
import { commands } from "./commands.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Option } from "./option.ts";
import { optionGroups, options } from "./options.ts";

const TITLE: Localized = {
  vi: "cchc-lint: kiểm tra dự thảo văn bản hành chính viết bằng Markdown",
  en: "cchc-lint: a linter for Vietnamese administrative documents in Markdown",
};
const USAGE: Localized = { vi: "Cách dùng:", en: "Usage:" };

const EXIT_CODES: Localized = { vi: "Mã thoát:", en: "Exit codes:" };

export function helpText(language: Language): string {
  const lines = alignColumns(options.map((option) => [spelling(option), option.help[language]]));
  const groups = optionGroups.flatMap(({ title, options: members }) => [
    "",
    `${title[language]}:`,
    ...members.map((option) => lines[options.indexOf(option)] ?? ""),
  ]);
  const usage = alignColumns(
    commands.map(({ synopsis, help }) => [`  cchc-lint ${synopsis[language]}`, help[language]]),
  );
  const codes = exitCodes.map(({ code, meaning }) => `  ${code}  ${meaning[language]}`);
  return [TITLE[language], "", USAGE[language], ...usage, ...groups, "", EXIT_CODES[language], ...codes, ""].join("\n");
}

function spelling({ name, short, value }: Option): string {
  return `  ${short ? `-${short},` : "   "} --${name}${value ? ` ${value}` : ""}`;
}
