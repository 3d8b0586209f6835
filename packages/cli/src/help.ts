import type { Language, Localized } from "@cchc/core";
import { alignColumns } from "./columns.ts";
import { commands } from "./commands.ts";
import type { Option } from "./option.ts";
import { optionGroups, options } from "./options.ts";

const TITLE: Localized = {
  vi: "cchc-lint: kiểm tra dự thảo văn bản hành chính viết bằng Markdown",
  en: "cchc-lint: a linter for Vietnamese administrative documents in Markdown",
};
const USAGE: Localized = { vi: "Cách dùng:", en: "Usage:" };

const EXIT_CODES: Localized = {
  vi: `Mã thoát: 0 không có lỗi; 1 có lỗi hoặc quá nhiều cảnh báo; 2 sai cách dùng, không đọc hay ghi được tệp.`,
  en: `Exit code: 0 no error; 1 errors or too many warnings; 2 wrong usage, files that cannot be read or written.`,
};

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
  return [TITLE[language], "", USAGE[language], ...usage, ...groups, "", EXIT_CODES[language], ""].join("\n");
}

function spelling({ name, short, value }: Option): string {
  return `  ${short ? `-${short},` : "   "} --${name}${value ? ` ${value}` : ""}`;
}
